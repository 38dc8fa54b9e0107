/** The order of editions: "2026-11-22", "2026-11-22.2", "2026-11-22.10", "2026-11-23". */

/** For sort(): by date, then by number; an edition without a number is the first of its day. */
export function compareEditions(a: string, b: string): number {
  const [dayA = '', numberA = '1'] = a.split('.');
  const [dayB = '', numberB = '1'] = b.split('.');
  return dayA === dayB ? Number(numberA) - Number(numberB) : dayA < dayB ? -1 : 1;
}
