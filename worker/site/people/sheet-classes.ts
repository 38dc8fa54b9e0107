/** How large the letters of a sheet for the door are: the more it has to say, the smaller. */
import { conditionPhrases } from '../../../data/model/conditions.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { listExceptions } from './list-exceptions.ts';

/** More exceptions and conditions than this are set smaller, so that the sheet stays one. */
const ROOMY = 6;
const CROWDED = 14;

export function sheetClasses(edition: PublishedEdition, languages: number): string {
  const conditions = edition.directory.centers.flatMap(({ schedules }) =>
    schedules.flatMap((one) => conditionPhrases(edition.text('de'), one)),
  );
  const count = listExceptions(edition, true).length + conditions.length;
  return [
    'sheet',
    ...(languages > 1 ? ['two'] : []),
    ...(count > ROOMY ? ['full'] : []),
    ...(count > CROWDED ? ['crowded'] : []),
  ].join(' ');
}
