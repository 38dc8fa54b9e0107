/** How far two texts lie apart: letters added, lost, changed, or two neighbors exchanged (optimal string alignment). */

/** The number of slips that make one text of the other; stops counting at four. */
export function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 4;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 9) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const turned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 9) + 1 : 9;
      row.push(Math.min((last[j] ?? 9) + 1, (row[j - 1] ?? 9) + 1, change, turned));
    }
    [before, last] = [last, row];
  }
  return Math.min(4, last[b.length] ?? 4);
}
