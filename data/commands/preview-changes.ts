/** The days that change, for a terminal and for GitHub. */
import type { ChangesOfCenter } from '../operations/differences/changed-rows.ts';

/** A line for each change, its days below. */
export function formatTerminalChanges({ title, rows }: ChangesOfCenter): string {
  return [title, ...rows.map(({ before, after, days }) => `  ${before} → ${after}\n    ${days}`)].join('\n');
}

/** GitHub's tables; a bar inside a cell would end it. */
export function formatMarkdownChanges({ title, rows }: ChangesOfCenter): string {
  const line = (cells: readonly string[]) => `| ${cells.map((one) => one.replaceAll('|', '\\|')).join(' | ')} |`;
  const body = rows.map(({ before, after, days }) => line([before, after, days]));
  return [`#### ${title}`, '', line(['Bisher', 'Neu', 'An diesen Tagen']), line(['---', '---', '---']), ...body].join(
    '\n',
  );
}
