/** The table, read back by Python's csv module, and its CSVW description, held against the rules of the vocabulary. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Directory } from '../../data/model/directory.ts';
import { directoryWith, withCenter, withSchedule } from '../fixtures/directory.ts';
import { CASES } from './cases.ts';
import { hasPython } from './machine.ts';
import { wholeVocabulary } from './vocabulary.ts';
import { ORIGIN, siteOf } from '../application.ts';
import { sample } from '../thorough.ts';

const PYTHON =
  'import csv,io,json,sys; print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode("utf-8"), newline=""), delimiter=";", strict=True))))';

/** Every row as an object by column name. */
async function rowsOf(path: string, directory?: Directory): Promise<Array<Record<string, string>>> {
  const input = await (await siteOf(directory).get(path)).text();
  const [header = [], ...rows] = JSON.parse(
    execFileSync('/usr/bin/python3', ['-c', PYTHON], { input, encoding: 'utf8' }),
  ) as string[][];
  return rows.map((row) => {
    expect(row).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']));
  });
}

interface Column {
  readonly name: string;
  readonly titles: string;
  readonly required?: boolean;
  readonly separator?: string;
  readonly datatype:
    string | { readonly base: string; readonly format?: string; readonly minimum?: string; readonly maximum?: string };
}

interface Table {
  readonly '@context': unknown;
  readonly url: string;
  readonly dialect: Record<string, unknown>;
  readonly tableSchema: { readonly columns: readonly Column[]; readonly primaryKey: readonly string[] };
  readonly [common: string]: unknown;
}

const python = hasPython();

describe.runIf(python)('the CSV form', () => {
  it('has one row per schedule, with the names that the data file uses', async () => {
    const rows = await rowsOf('/v1/centers.csv');
    expect(rows).toHaveLength(9);
    expect(rows[4]).toMatchObject({
      center: 'mitte',
      schedule: 'mitte-open-we',
      service: 'open_consultation',
      byday: 'WE',
      opens_at: '14:00',
      closes_at: '16:00',
      valid_from: '2021-08-05',
      valid_to: '',
      phones: 'tel:+4920360802707',
      latitude: '51.418084',
      verified_on: '2021-08-05',
      review_by: '2022-08-05',
      edition: '2021-08-05',
    });
    expect(rows[2]).toMatchObject({ byday: 'MO TU WE TH FR', phones: 'tel:+4920394065358 tel:+4920394065357' });
  });

  it('keeps a center that has no schedule', async () => {
    const rows = await rowsOf('/v1/centers.csv', withCenter(directoryWith(), 'mitte', { schedules: [] }));
    expect(rows.find((row) => row.center === 'mitte')).toMatchObject({
      name: 'RSC Mitte',
      schedule: '',
      opens_at: '',
    });
  });

  it('quotes separators, quotes and line breaks as RFC 4180 says, and ends lines with CRLF', async () => {
    const note = 'Bitte "klingeln"; 2. Stock, rechts';
    const directory = withSchedule(directoryWith(), 'mitte-open-we', { note: { de: note } });
    expect((await rowsOf('/v1/centers/mitte.csv', directory))[1]?.note).toBe(note);
    const text = await (await siteOf(directory).get('/v1/centers/mitte.csv')).text();
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each(['=1+1', '+49 203', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'lets no cell start the formula %j',
    async (text) => {
      const rows = await rowsOf(
        '/v1/centers.csv',
        withCenter(directoryWith(), 'mitte', { district: text, name: text }),
      );
      expect(rows[3]).toMatchObject({ district: `'${text}`, name: `'${text}` });
      for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r＝]/);
    },
  );

  it('has a row for each schedule with its conditions, and its columns of v1 in their places', async () => {
    const rows = await rowsOf('/v1/centers/mitte.csv', wholeVocabulary());
    expect(Object.keys(rows[0]!).slice(0, 25).at(-1)).toBe('edition');
    const byId = new Map(rows.map((row) => [row.schedule, row]));
    expect(byId.get('mitte-appointment')).toMatchObject({
      service: 'consultation',
      access: 'appointment',
      booking_url: 'https://termin.example.org/mitte',
      booking_phone: 'tel:+492033000',
    });
    expect(byId.get('mitte-women')).toMatchObject({ audience: 'women refugees', languages: 'tr', interpreter: 'ar' });
    expect(byId.get('mitte-video')).toMatchObject({ channel: 'video', link: 'https://video.example.org/mitte' });
    expect(byId.get('mitte-monthly')).toMatchObject({ byday: '1TU 3TU', valid_to: '2027-01-31' });
    expect(byId.get('mitte-admission')).toMatchObject({ closes_at: '11:30', session_closes_at: '12:00' });
    expect(byId.get('mitte-phone')).toMatchObject({ verification: 'current', hours_verified_on: '2026-01-10' });
    expect(rows[0]?.coming_changes).toContain('Neue Adresse ab 1. Februar 2027: Mülheimer Straße 200');
  });

  it('says in its media type that it has a header', async () => {
    const response = await siteOf().get('/v1/centers.csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  });
});

/** A cell is valid for a column: CSVW, section 6.4 of "Model for Tabular Data" in the part that we use. */
function problemOf(column: Column, cell: string): string | undefined {
  if (cell === '') return column.required ? 'required' : undefined;
  const { base, format, minimum, maximum } =
    typeof column.datatype === 'string' ? { base: column.datatype } : column.datatype;
  const patterns: Record<string, RegExp> = {
    string: new RegExp(`^(?:${format ?? '[^]*'})$`),
    date: /^\d{4}-\d{2}-\d{2}$/,
    time: /^\d{2}:\d{2}$/,
    integer: /^-?\d+$/,
    decimal: /^-?\d+(\.\d+)?$/,
    anyURI: /^[a-z]+:\S+$/,
    language: /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/,
  };
  const values = column.separator === undefined ? [cell] : cell.split(column.separator);
  for (const value of values) {
    if (!patterns[base]?.test(value)) return `${value} is no ${base} ${format ?? ''}`;
    if (minimum !== undefined && Number(value) < Number(minimum)) return `${value} < ${minimum}`;
    if (maximum !== undefined && Number(value) > Number(maximum)) return `${value} > ${maximum}`;
  }
  return undefined;
}

describe.runIf(python)('the CSVW description', () => {
  it('stands where CSVW readers look for it, and names the table', async () => {
    const response = await siteOf().get('/v1/centers/mitte.csv-metadata.json');
    expect(response.headers.get('content-type')).toBe('application/csvm+json');
    const table = (await response.json()) as Table;
    expect(table['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'de' }]);
    expect(table.url).toBe(`${ORIGIN}/v1/centers/mitte.csv`);
    expect((await siteOf().get(table.url)).status).toBe(200);
  });

  it('uses only the terms that CSVW defines, and prefixed common properties', async () => {
    const table = (await (await siteOf().get('/v1/centers.csv-metadata.json')).json()) as Table;
    const common = (key: string) => /^(dc|schema|dcat):[A-Za-z]+$/.test(key);
    const own = (thing: object) =>
      Object.keys(thing)
        .filter((key) => !common(key))
        .sort();
    expect(own(table)).toEqual(['@context', 'dialect', 'tableSchema', 'url']);
    expect(own(table.tableSchema)).toEqual(['columns', 'primaryKey']);
    const inColumn = new Set(['name', 'titles', 'datatype', 'required', 'separator']);
    const dialect = ['delimiter', 'doubleQuote', 'encoding', 'header', 'headerRowCount', 'quoteChar'];
    expect(Object.keys(table.dialect).sort()).toEqual(dialect);
    for (const column of table.tableSchema.columns) {
      for (const key of own(column)) expect(inColumn).toContain(key);
      expect(column.name).toMatch(/^[a-zA-Z0-9][a-zA-Z0-9_.]*$/);
    }
    const names = table.tableSchema.columns.map((column) => column.name);
    for (const key of table.tableSchema.primaryKey) expect(names).toContain(key);
  });

  it.each(sample(CASES, 4))('describes every cell and has unique keys: %s', async (_, directory) => {
    const table = (await (await siteOf(directory).get('/v1/centers.csv-metadata.json')).json()) as Table;
    const rows = await rowsOf('/v1/centers.csv', directory);
    expect(Object.keys(rows[0] ?? {})).toEqual(table.tableSchema.columns.map((column) => column.titles));
    for (const row of rows) {
      for (const column of table.tableSchema.columns) expect(problemOf(column, row[column.name] ?? '')).toBeUndefined();
    }
    const keys = rows.map((row) => table.tableSchema.primaryKey.map((name) => row[name]).join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
