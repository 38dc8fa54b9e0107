/** Whether two values differ as JSON, the order of keys and items included: an edition archives that as well. */

export function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
