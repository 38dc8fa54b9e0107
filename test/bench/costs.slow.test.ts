/** README's table of costs against what is measured: the same rows, the same counts, sizes within a tenth. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { costs } from './costs.ts';
import { ROOT } from './root.ts';

/** A table's cells as text, row by row, without its rule. */
function cells(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^[|\s:-]+$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const SIZE = /^([\d.]+) kB/;

describe('what it costs', () => {
  it('stands in README as it is measured', async () => {
    const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
    const section = /## What it costs\n([\s\S]*?)(?=\n## |$)/.exec(readme)?.[1] ?? '';
    const { head, rows } = (await costs()).readme;
    const written = cells(section);
    expect(written[0]).toEqual([...head]);
    expect(written.length).toBe(rows.length + 1);
    for (const [at, row] of rows.entries()) {
      const [measured, told] = [row.map(String), written[at + 1] ?? []];
      const withoutSize = (row: readonly string[]) => row.map((cell) => cell.replace(SIZE, 'n kB'));
      expect(withoutSize(told)).toEqual(withoutSize(measured));
      const sizes = [measured[1], told[1]].map((cell = '') => Number(SIZE.exec(cell)?.[1] ?? 0));
      expect(Math.abs((sizes[0] ?? 0) - (sizes[1] ?? 0)), told.join(' ')).toBeLessThanOrEqual((sizes[0] ?? 0) / 10);
    }
  });
});
