/**
 * data/editions.sha256: a checksum for each archived edition, in lines as sha256sum reads them, and in comment lines, which it
 * passes over, what was erased from an edition (Art. 17 GDPR): the checksums before and after, and the day.
 */
import { parseDay } from '../model/zone.ts';

/** The checksums of archived editions: data/editions.sha256 as it stands, and how to compute one. */
export interface Checksums {
  /** Lines as sha256sum writes them, and erasures. */
  readonly recorded: string;
  /** SHA-256 of a text's UTF-8 bytes in lower-case hexadecimal; handed in, so that the check needs no Node. */
  readonly sha256: (text: string) => string;
}

export interface ChecksumRecord {
  /** File name, "2021-08-05.json" -> checksum. */
  readonly sums: ReadonlyMap<string, string>;
  /** Numbers (from 1) of lines that the tools did not write so, or that do not lead from one to the next. */
  readonly faults: readonly number[];
}

interface Erasure {
  readonly line: number;
  readonly day: string;
  readonly from: string;
  readonly to: string;
}

const SUM = /^(?<to>[0-9a-f]{64}) {2}editions\/(?<name>[^\s/]+)$/;
const ERASURE =
  /^# erased (?<day>\d{4}-\d\d-\d\d): (?<from>[0-9a-f]{64}) -> (?<to>[0-9a-f]{64}) {2}editions\/(?<name>[^\s/]+)$/;

/** The line of an archived edition, as sha256sum writes it. */
export function checksumLine(name: string, sum: string): string {
  return `${sum}  editions/${name}\n`;
}

/** The line that says: on this day (a local date) something was erased from an edition, whose checksum was `from` and is `to`. */
export function erasureLine(name: string, from: string, to: string, day: string): string {
  return `# erased ${day}: ${from} -> ${to}  editions/${name}\n`;
}

/** The record after an edition was erased from on a day: its checksum replaced, the erasure before it. */
export function withErasure(recorded: string, name: string, to: string, day: string): string {
  const from = parseChecksums(recorded).sums.get(name) ?? '';
  const line = checksumLine(name, from);
  const start = `\n${recorded}`.indexOf(`\n${line}`);
  return (
    recorded.slice(0, start) +
    erasureLine(name, from, to, day) +
    checksumLine(name, to) +
    recorded.slice(start + line.length)
  );
}

/** Reads the record. An erasure counts when it begins where the last one ended and the edition's checksum is where they lead. */
export function parseChecksums(recorded: string): ChecksumRecord {
  const sums = new Map<string, string>();
  const erasures = new Map<string, Erasure[]>();
  const faults: number[] = [];
  for (const [at, text] of recorded.replace(/\n$/, '').split('\n').entries()) {
    const { name = '', day, from = '', to = '' } = (SUM.exec(text) ?? ERASURE.exec(text))?.groups ?? {};
    if (day !== undefined) erasures.set(name, [...(erasures.get(name) ?? []), { line: at + 1, day, from, to }]);
    else if (name === '' ? recorded !== '' : sums.has(name)) faults.push(at + 1);
    else if (name !== '') sums.set(name, to);
  }
  for (const [name, chain] of erasures) faults.push(...faultsOf(name, chain, sums.get(name)));
  return { sums, faults: faults.sort((a, b) => a - b) };
}

function faultsOf(name: string, chain: readonly Erasure[], sum: string | undefined): number[] {
  return chain.flatMap(({ line, day, from, to }, at) => {
    const [before, next] = [chain[at - 1]?.day ?? name.slice(0, 10), chain[at + 1]?.from ?? sum];
    return parseDay(day) !== undefined && day >= before && from !== to && to === next ? [] : [line];
  });
}
