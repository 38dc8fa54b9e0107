// The element's attributes: their names, their values, and what holds when a value is wrong. Never a throw on a partner's page.

export const ATTRIBUTES = ['center', 'service', 'layout', 'theme', 'limit', 'heading', 'languages', 'src'] as const;

/** The first of each is what holds without the attribute. */
export const SERVICES = ['both', 'open_consultation', 'phone'] as const;
export const LAYOUTS = ['card', 'line', 'list', 'week'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;

const warned = new Set<string>();

/** One line in the console for each thing that is wrong, however many elements meet it. */
export function warn(message: string): void {
  if (!warned.has(message)) console.warn(`<next-consultation> ${message}`);
  warned.add(message);
}

export const wrong = (name: string, value: unknown, allowed: unknown): void =>
  warn(`${name}="${value}" is none of ${allowed}`);

export function oneOf<T extends string>(element: Element, name: string, allowed: readonly [T, ...T[]]): T {
  const value = element.getAttribute(name);
  const found = allowed.find((it) => it === value);
  if (value && !found) wrong(name, value, allowed);
  return found ?? allowed[0];
}

export function wholeNumber(element: Element, name: string, fallback: number, most: number): number {
  const value = element.getAttribute(name);
  const number = Number(value ?? fallback);
  if (number > 0 && number <= most && number % 1 === 0) return number;
  wrong(name, value, `1–${most}`);
  return fallback;
}

/** Known ids of center="…"; none of them known means all centers. */
export const centersOf = (element: Element, known: readonly string[]): string[] =>
  (element.getAttribute('center')?.match(/\S+/g) ?? []).filter(
    (id) => known.includes(id) || void wrong('center', id, known),
  );
