// The element's attributes: their names, their values, and what holds when a value is wrong. Never a throw on a partner's page.

export const ATTRIBUTES = ['center', 'service', 'layout', 'theme', 'limit', 'heading', 'languages', 'src'] as const;

/** The first of each is what holds without the attribute. */
export const SERVICES = ['both', 'open_consultation', 'phone'] as const;
export const LAYOUTS = ['card', 'line', 'list', 'week'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;

export type Warn = (message: string) => void;

export function oneOf<T extends string>(element: Element, name: string, allowed: readonly [T, ...T[]], warn: Warn): T {
  const value = element.getAttribute(name);
  const found = allowed.find((it) => it === value);
  if (value && !found) warn(`${name}="${value}" is none of ${allowed.join(', ')}; using ${allowed[0]}`);
  return found ?? allowed[0];
}

export function wholeNumber(element: Element, name: string, fallback: number, most: number, warn: Warn): number {
  const value = element.getAttribute(name);
  if (!value) return fallback;
  const number = Number(value);
  if (Number.isInteger(number) && number > 0 && number <= most) return number;
  warn(`${name}="${value}" is no whole number from 1 to ${most}; using ${fallback}`);
  return fallback;
}

/** Known ids of center="…"; none of them known means all centers. */
export function centersOf(element: Element, known: readonly string[], warn: Warn): string[] {
  const ids = (element.getAttribute('center') ?? '').split(/\s+/).filter(Boolean);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length) warn(`center="${unknown.join(' ')}" is not known; known are ${known.join(', ')}`);
  return ids.filter((id) => known.includes(id));
}
