/** Imports a text or bytes into a directory of an invented town, and lists what became of it. */
import { importCenters, type ImportResult } from '../../../data/import/import-centers.ts';
import type { ImportAnswers } from '../../../data/import/notes.ts';
import type { Directory } from '../../../data/model/directory.ts';

export const TOWN: Pick<Directory, 'municipality' | 'holiday_region' | 'centers'> = {
  municipality: { name: 'Auenrode', ags: '16064003', ars: '160640000003', nuts: 'DEG09' },
  holiday_region: 'DE-TH',
  centers: [],
};

export async function importText(
  name: string,
  content: string | Uint8Array,
  answers?: ImportAnswers,
  directory: Pick<Directory, 'municipality' | 'holiday_region' | 'centers'> = TOWN,
): Promise<ImportResult> {
  return importCenters({
    name,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    directory,
    taken: new Set(),
    ...(answers && { answers }),
    ...{ service: 'open_consultation', valid_from: '2026-11-27', verified_on: '2026-11-27', source: 'liste' },
  });
}

/** "asked 3 Montag: siehe Aushang", of each cell that is open. */
export const openCells = ({ notes }: ImportResult): string[] =>
  notes
    .filter(({ outcome }) => outcome === 'asked' || outcome === 'refused')
    .map(({ outcome, cell }) => `${outcome} ${cell.row} ${cell.column}: ${cell.text}`);

/** "MO,TU 09:00-12:00 phone", of each schedule of each center. */
export const hoursIn = ({ centers }: ImportResult): string[][] =>
  centers.map(({ schedules }) =>
    schedules.map(({ byday, opens_at, closes_at, service, access }) =>
      [
        byday.join(),
        `${opens_at}-${closes_at}`,
        ...(service === 'open_consultation' ? [] : [service]),
        ...(access ? [access] : []),
      ].join(' '),
    ),
  );
