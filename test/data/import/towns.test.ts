/** Spreadsheets of three invented towns: how many of their cells are mapped, asked about and refused, and none without a word. */
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../data/import/csv.ts';
import { decodeText } from '../../../data/import/decode.ts';
import { countCells } from '../../../data/import/notes.ts';
import { readXlsx } from '../../../data/import/xlsx.ts';
import { answersOf, bytesOf, type Town, TOWNS } from '../../fixtures/towns/towns.ts';
import { importText, openCells } from './read.ts';

const importTown = (town: Town, answered: boolean) => {
  const municipality = { name: town.city, ags: '', ars: '', nuts: '' };
  const directory = { municipality, holiday_region: town.region, centers: [] };
  return importText(
    town.file.split('/').at(-1) ?? '',
    bytesOf(town),
    answered ? answersOf(town) : undefined,
    directory,
  );
};

/** Cells of a file that hold something, without the rows of headings. */
async function filledCells(town: Town): Promise<number> {
  const bytes = bytesOf(town);
  const sheets = town.file.endsWith('.xlsx') ? await readXlsx(bytes) : [readCsv(decodeText(bytes), '')];
  const rows = sheets.flatMap((sheet) => sheet.rows);
  return rows
    .filter((row) => !row.some((cell) => /^(PLZ|Telefonnummer|Postleitzahl)$/.test(cell)))
    .flat()
    .filter((cell) => cell.trim() !== '').length;
}

const COUNTS: Readonly<Record<string, object>> = {
  Auenrode: { mapped: 39, decided: 0, asked: 3, refused: 2 },
  Salzfurt: { mapped: 420, decided: 0, asked: 35, refused: 0 },
  Großwiesenstadt: { mapped: 4236, decided: 0, asked: 183, refused: 400 },
};

describe.each(TOWNS.map((town) => [town.city, town] as const))('the list of %s', (city, town) => {
  it('has a note on each of its cells', async () => {
    const { notes } = await importTown(town, false);
    const counts = countCells(notes);
    expect(counts).toEqual(COUNTS[city]);
    expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(await filledCells(town));
  });

  it('is whole with a clerk’s answers, and names no other town', async () => {
    const result = await importTown(town, true);
    expect(openCells(result)).toEqual([]);
    expect(result.centers).toHaveLength(town.centers);
    expect(JSON.stringify(result.centers)).not.toContain('Duisburg');
  });
});
