/** What a cell says as text, and whether a spreadsheet would reckon with it. */
import type { CellValue } from './column.ts';

/** Several values stand with a space between; nothing is an empty text. */
export function cellText(value: CellValue): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : (value ?? []).join(' ');
}

/** What a spreadsheet takes for a formula at a cell's begin (OWASP, "CSV Injection"), full-width forms too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

export const startsFormula = (text: string): boolean => FORMULA.test(text);
