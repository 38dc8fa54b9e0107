/** What a part of the bench hands back: tables for people, gates for machines. */

export interface Table {
  readonly title: string;
  readonly note?: string;
  readonly head: readonly string[];
  readonly rows: ReadonlyArray<ReadonlyArray<string | number>>;
}

/** A ratio or a size inside one run, never a time alone. */
export interface Gate {
  readonly what: string;
  readonly value: number;
  readonly most: number;
  readonly unit: string;
}

/** An absolute goal: measured and told, but a busy machine does not fail by it. */
export interface Goal extends Gate {
  readonly absolute: true;
}

export interface Part {
  readonly tables: readonly Table[];
  readonly gates: ReadonlyArray<Gate | Goal>;
}

export function markdown({ title, note, head, rows }: Table): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [`## ${title}`, '', ...(note ? [note, ''] : []), line(head), line(rule), ...rows.map(line), ''].join('\n');
}

export function gateTable(gates: ReadonlyArray<Gate | Goal>): Table {
  return {
    title: 'Gates and goals',
    note: 'A gate is a ratio or a size and fails the run. A goal is a time, which says something about one machine only.',
    head: ['What', 'Measured', 'At most', 'Verdict'],
    rows: gates.map((gate) => [
      gate.what,
      shown(gate.value, gate.unit),
      shown(gate.most, gate.unit),
      (passes(gate) ? 'met' : 'MISSED') + ('absolute' in gate ? ' (goal)' : ''),
    ]),
  };
}

export const passes = ({ value, most }: Gate) => value <= most;

function shown(value: number, unit: string): string {
  return unit === 'bytes' ? `${value.toLocaleString('en')} bytes` : `${round(value)}${unit && ` ${unit}`}`;
}

export const round = (value: number, digits = 3) => Number(value.toPrecision(digits));

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
