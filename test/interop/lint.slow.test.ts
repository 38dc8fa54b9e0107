import { applicationOf, readFirst } from '../application.ts';
import { describe, expect, it } from 'vitest';
import type { Directory } from '../../data/model/directory.ts';
import { BROKEN } from './broken.ts';
import { calendarsOf, editionOf, isNotice, ORIGIN, textsOf, walk } from './feeds.ts';
import { lint, RULES } from './lint.ts';
import { presentReaders } from './readers.ts';
import { type Files, lines, type Reader, type Reading } from './row.ts';

const data = await readFirst('2026-11-22');
const directory = JSON.parse(data.directory) as Directory;
const german = editionOf(data).text('de');

describe('the lint', () => {
  it('finds nothing in any calendar of any language', async () => {
    const texts = await textsOf(data, calendarsOf(directory, Object.keys(data.texts)));
    expect(Object.keys(texts)).toHaveLength(Object.keys(data.texts).length * 2 * 4);
    for (const [path, text] of Object.entries(texts)) expect(lint(text), path).toEqual([]);
  });

  it('finds nothing in any single session to keep', async () => {
    const app = applicationOf(data, () => 0);
    const paths = (await app.prerenderedPaths(ORIGIN)).filter((path) => path.includes('/sessions/'));
    expect(paths.length).toBeGreaterThan(500);
    for (const path of paths) {
      const response = await app.request(path, {}, { PUBLIC_ORIGIN: ORIGIN });
      expect(lint(await response.text()), path).toEqual([]);
    }
  });

  it('has a broken calendar for each of its rules, and the rule reports it', async () => {
    const west = await westCalendar();
    expect(new Set(BROKEN.flatMap(({ rule }) => rule ?? []))).toEqual(new Set(RULES.map(({ name }) => name)));
    for (const broken of BROKEN) {
      const reported = lint(broken.break(west)).map((finding) => finding.split(':')[0]);
      if (broken.rule) expect(reported, broken.name).toContain(broken.rule);
      else expect(reported, broken.name).toEqual([]);
    }
  });
});

describe('the readers', () => {
  it('notice every broken calendar whose times are wrong', async () => {
    const west = await westCalendar();
    const files = Object.fromEntries(
      BROKEN.filter(({ times }) => times).map((broken) => [broken.name, String(broken.break(west))]),
    );
    const right = walk(data, WEST);
    const noticed = new Map<string, string[]>();
    const readings = await Promise.all(
      presentReaders().map(async (reader) => ({ reader: reader.name, read: await reader.read(asked(reader, files)) })),
    );
    for (const { reader, read } of readings) {
      for (const [name, reading] of Object.entries(read)) {
        if (!agrees(reading, right)) noticed.set(name, [...(noticed.get(name) ?? []), reader]);
      }
    }
    for (const name of Object.keys(files)) expect(noticed.get(name) ?? [], name).not.toEqual([]);
    const reporters = new Set([...noticed.values()].flat());
    expect([...reporters].sort()).toEqual(
      presentReaders()
        .map(({ name }) => name)
        .sort(),
    );
    if (process.env.VERBOSE) console.log(noticed);
  }, 120_000);
});

const [WEST] = calendarsOf(directory, ['de']).filter(({ path }) => path === '/v1/centers/west.ics') as [
  ReturnType<typeof calendarsOf>[number],
];

async function westCalendar(): Promise<string> {
  return (await textsOf(data, [WEST]))[WEST.path] ?? '';
}

/** khal stores before it lists, which takes seconds: it is tried on what only expansion shows. */
function asked(reader: Reader, files: Files): Files {
  if (!reader.name.startsWith('khal')) return files;
  const names = BROKEN.flatMap(({ name, rule }) => (rule === undefined ? [name] : []));
  return Object.fromEntries(names.map((name) => [name, files[name] ?? '']));
}

function agrees(reading: Reading, right: readonly string[]): boolean {
  if ('error' in reading) return false;
  const sessions = reading.filter((row) => !isNotice(row, german));
  return JSON.stringify(lines(sessions)) === JSON.stringify(right);
}
