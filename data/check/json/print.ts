/** JSON as the files of data/ are committed: two spaces, a line break at the end. */

export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
