/** The workbook for offices, read back by another library, and what of it only its parts say. */
import { strFromU8, unzipSync } from 'fflate';
import { type Row, readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { sessionsIn } from '../../data/model/sessions.ts';
import { dateOf, mondayOf, timeOf } from '../../data/model/zone.ts';
import type { Directory } from '../../data/model/directory.ts';
import { renderXlsx } from '../../worker/feeds/tables/xlsx.ts';
import { closureWith, directoryWith, extraWith, withCenter } from '../fixtures/directory.ts';
import { editionOf, ORIGIN, readFirst, siteOf } from '../application.ts';
import { wholeVocabulary } from './vocabulary.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SHEETS = ['Beratungsstellen', 'Zeiten', 'Ausnahmen', 'Termine', 'Hinweise'];

async function fileAt(path: string, directory?: Directory): Promise<Buffer> {
  const response = await siteOf(directory).get(path);
  expect(response.headers.get('content-type')).toBe(TYPE);
  return Buffer.from(await response.arrayBuffer());
}

/** The rows of a sheet as objects by the words of the header. */
async function sheetAt(path: string, sheet: string, directory?: Directory): Promise<Array<Record<string, unknown>>> {
  const [header = [], ...rows]: Row[] = await readSheet(await fileAt(path, directory), sheet);
  return rows.map((row) => Object.fromEntries(header.map((title, index) => [String(title), row[index]])));
}

/** A time comes back as a part of a day, or as an instant of the first of them. */
const timeIn = (cell: unknown): string =>
  timeOf(Math.round((cell instanceof Date ? (cell.getTime() / 86_400_000 + 25_569) % 1 : Number(cell)) * 24 * 60));

const partsOf = (edition = editionOf()) =>
  Object.fromEntries(Object.entries(unzipSync(renderXlsx(edition))).map(([path, bytes]) => [path, strFromU8(bytes)]));

describe('the workbook', () => {
  it('has a sheet of the centers, with the phone numbers as people read them and the position as numbers', async () => {
    const centers = await sheetAt('/v1/centers.xlsx', 'Beratungsstellen');
    expect(centers).toHaveLength(3);
    expect(centers[0]).toMatchObject({
      'Kennung des Centers': 'nord',
      'Straße und Hausnummer': 'Duisburger Straße 241',
      Postleitzahl: '47166',
      Telefon: '+49 203 94065358, +49 203 94065357',
      'Breite (WGS 84)': 51.4913,
      'Zuletzt geprüft': new Date('2021-08-05'),
    });
    expect(await sheetAt('/v1/centers/mitte.xlsx', 'Beratungsstellen')).toHaveLength(1);
  });

  it('has the regular hours in words, with real times and dates', async () => {
    const [first] = await sheetAt('/v1/centers/mitte.xlsx', 'Zeiten');
    expect(first).toMatchObject({
      Angebot: 'Offene Sprechstunde',
      Wochentage: 'Montag',
      'Gültig ab': new Date('2021-08-05'),
    });
    expect(timeIn(first?.['Beginn'])).toBe('10:00');
    const hours = await sheetAt('/v1/centers.xlsx', 'Zeiten', wholeVocabulary());
    expect(hours.map((row) => row['Bedingungen'])).toContainEqual(expect.stringContaining('Nur mit Termin'));
  });

  it('has the sessions of eight weeks from this Monday on, each as the day walk has it', async () => {
    const edition = editionOf(wholeVocabulary());
    const monday = mondayOf(edition.asOf);
    const rows = await sheetAt('/v1/centers.xlsx', 'Termine', wholeVocabulary());
    const theirs = rows.map((row) => [
      (row['Datum'] as Date).toISOString().slice(0, 10),
      timeIn(row['Beginn']),
      row['Kennung des Centers'],
      String(row['Findet es statt?']).split(/[:,]/)[0],
    ]);
    const words = { confirmed: 'wie geplant', tentative: 'unsicher', cancelled: 'fällt aus' };
    const ours = sessionsIn(edition, monday, monday + 55).map((one) => [
      dateOf(one.day),
      timeOf(one.opens),
      one.center,
      words[one.status],
    ]);
    expect(ours.length).toBeGreaterThan(50);
    expect(theirs).toEqual(ours);
  });

  it('has what differs within twelve months, with the reason in words', async () => {
    const directory = directoryWith({
      closures: [closureWith({ from: '2027-06-07', to: '2027-06-07' })],
      extra_sessions: [extraWith({ date: '2027-06-12' })],
    });
    const rows = await sheetAt('/v1/centers/mitte.xlsx', 'Ausnahmen', directory);
    const on = (date: string) => rows.filter((row) => (row['Datum'] as Date).getTime() === Date.parse(date));
    expect(on('2027-06-07')[0]).toMatchObject({ 'Findet es statt?': 'fällt aus', Grund: expect.stringMatching(/\w/) });
    expect(on('2027-06-12')).toHaveLength(1);
    expect(rows.every((row) => String(row['Findet es statt?']) !== 'wie geplant' || row['Grund'] === null)).toBe(true);
    expect(on('2027-03-29')[0]).toMatchObject({ 'Findet es statt?': 'fällt aus', Grund: 'Ostermontag' });
  });

  it('says whose the data are, and that nobody has confirmed them', async () => {
    const rows = (await readSheet(await fileAt('/v1/centers/mitte.xlsx'), 'Hinweise')) as string[][];
    expect(rows.map(([label]) => label)).toEqual(
      expect.arrayContaining(['Hinweis', 'Ausgabe', 'RSC Mitte', 'Namensnennung', 'Lizenz']),
    );
    expect(rows).toContainEqual(['Neueste Fassung', `${ORIGIN}/v1/centers/mitte.xlsx`]);
    expect(rows.flat().join(' ')).toContain('nicht bestätigt');
  });

  it('has cells of text that stay text: no formula, and a mark on what begins as one', async () => {
    const formula = '=HYPERLINK("https://example.org";"Straße & <b>_x0041_</b>\u0007")';
    const directory = withCenter(directoryWith(), 'mitte', { full_name: formula });
    const [center] = await sheetAt('/v1/centers/mitte.xlsx', 'Beratungsstellen', directory);
    expect(center?.['Voller Name']).toBe(formula.replace('\u0007', ''));
    const parts = partsOf(editionOf(directory));
    const sheets = Object.entries(parts).filter(([path]) => path.includes('worksheets'));
    expect(sheets).toHaveLength(SHEETS.length);
    for (const [path, xml] of sheets) expect(xml, path).not.toMatch(/<f[ >]/);
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<c r="C\d" s="5" t="inlineStr">/);
    expect(parts['xl/styles.xml']?.match(/<xf [^>]*>/g)?.[6]).toContain('quotePrefix="1"');
  });

  it('has the same bytes for the same edition, in every zone, and moves on Mondays alone', async () => {
    const bytes = renderXlsx(editionOf());
    expect(renderXlsx(editionOf())).toEqual(bytes);
    const answer = async (day: string) => {
      const response = await siteOf(undefined, { as_of: (await readFirst(day)).as_of }).get('/v1/centers.xlsx');
      return [response.headers.get('etag'), response.headers.get('last-modified')];
    };
    expect(await answer('2035-11-25')).toEqual(await answer('2035-11-19'));
    expect(await answer('2035-11-26')).not.toEqual(await answer('2035-11-25'));
    expect((await answer('2035-11-26'))[1]).toBe('Sun, 25 Nov 2035 23:00:00 GMT');
    const dates = Buffer.from(bytes).readUInt32LE(10);
    expect(dates).toBe(((1 << 5) | 1) << 16);
  });
});
