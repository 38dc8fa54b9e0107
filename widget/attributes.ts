// The element's attributes: their names, their values, and what holds when a value is wrong. Never a throw on a partner's page.
import { type Layout, LAYOUT_VALUES, SERVICE_VALUES, THEME_VALUES } from './attribute-values.ts';
import type { WeekFile } from './week-file.ts';

export const ATTRIBUTES = ['center', 'service', 'layout', 'theme', 'limit', 'heading', 'languages', 'src'] as const;

const warned = new Set<string>();

/** One line in the console for each thing that is wrong, however many elements meet it. */
export function warnOnce(message: string): void {
  if (!warned.has(message)) console.warn(`<next-consultation> ${message}`);
  warned.add(message);
}

export const warnInvalid = (name: string, value: unknown, allowed: unknown): void =>
  warnOnce(`${name}="${value}" is none of ${allowed}`);

export interface ElementSettings {
  /** Ids; none means all. */
  readonly centers: readonly string[];
  readonly service: (typeof SERVICE_VALUES)[number];
  readonly layout: Layout;
  readonly limit: number;
  readonly heading: number;
  /** Whether there is a language menu. */
  readonly languages: boolean;
}

/** What an element asks for of a week file. */
export function readSettings(element: Element, week: WeekFile): ElementSettings {
  const layout = readEnum(element, 'layout', LAYOUT_VALUES);
  // The style sheet reads it; here it is only checked.
  readEnum(element, 'theme', THEME_VALUES);
  return {
    centers: readCenters(
      element,
      week.centers.map(({ id }) => id),
    ),
    service: readEnum(element, 'service', SERVICE_VALUES),
    layout,
    limit: readInteger(element, 'limit', layout === 'list' ? 5 : 2, 50),
    heading: readInteger(element, 'heading', 3, 6),
    languages: element.hasAttribute('languages'),
  };
}

/** An attribute that takes one of some words. */
function readEnum<T extends string>(element: Element, name: string, allowed: readonly [T, ...T[]]): T {
  const value = element.getAttribute(name);
  const found = allowed.find((candidate) => candidate === value);
  if (value && !found) warnInvalid(name, value, allowed);
  return found ?? allowed[0];
}

/** An attribute that takes an integer from 1 to `most`. */
function readInteger(element: Element, name: string, fallback: number, most: number): number {
  const value = element.getAttribute(name);
  const number = Number(value ?? fallback);
  if (number > 0 && number <= most && number % 1 === 0) return number;
  warnInvalid(name, value, `1–${most}`);
  return fallback;
}

/** Known ids of center="…"; none of them known means all centers. */
const readCenters = (element: Element, known: readonly string[]): string[] =>
  (element.getAttribute('center')?.match(/\S+/g) ?? []).filter(
    (id) => known.includes(id) || void warnInvalid('center', id, known),
  );

/** Gives a class a property for each attribute: null and false remove it, true sets it empty. */
export function reflectAttributes(prototype: Element): void {
  for (const name of ATTRIBUTES) {
    Object.defineProperty(prototype, name, {
      get(this: Element) {
        return this.getAttribute(name);
      },
      set(this: Element, value: unknown) {
        if ((value ?? false) === false) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? '' : `${value}`);
      },
    });
  }
}
