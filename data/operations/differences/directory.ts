/** What changed between two editions of a directory, in words: for the list of changes and for whoever confirms a cut. */
import type { Directory, Words } from '../../model/directory.ts';
import type { Day } from '../../model/zone.ts';
import { centerDifferences } from './center.ts';
import { closureDifferences } from './closures.ts';
import type { Difference } from './difference.ts';
import { differs } from './differs.ts';
import { withEffects } from './effects.ts';
import { extraSessionDifferences } from './extra-sessions.ts';
import { gapDifferences } from './gaps.ts';
import { listDifferences } from './lists.ts';
import { municipalityDifferences } from './municipality.ts';
import { recurringDifferences } from './recurring.ts';
import { withName } from './phrases.ts';

/**
 * Sentences like "RSC Mitte: Montag 10–12 Uhr → 9–11 Uhr ab 3.2.2027". Empty only when nothing differs. With the day of the change
 * they also say how many sessions differ and from which day on, which gaps remain and what holds at once, what people notice first
 * first; dates of both directories must exist then.
 */
export function describeDifferences(before: Directory, after: Directory, changedOn?: Day): Words[] {
  return findDifferences(before, after, changedOn).map((one) => one.words);
}

/** The same with the centers that each concerns and, with the day of the change, the days on which sessions differ. */
export function findDifferences(before: Directory, after: Directory, changedOn?: Day): Difference[] {
  const plain = [...everyDifference(before, after, changedOn)];
  const found = changedOn === undefined ? plain : withEffects(plain, before, after, changedOn);
  const strip = (one: Directory) => ({ ...one, edition: '', released_at: '', changes: [] });
  if (found.length > 0 || !differs(strip(before), strip(after))) return found;
  return [
    {
      centers: 'all',
      words: {
        de: 'Reihenfolge oder Schreibweise geändert, ohne Folgen für Zeiten und Orte',
        en: 'Order or spelling changed; hours and places stay',
      },
    },
  ];
}

function* everyDifference(before: Directory, after: Directory, changedOn?: Day): Generator<Difference> {
  for (const center of after.centers) {
    const was = before.centers.find((one) => one.id === center.id);
    for (const note of centerDifferences(was, center, changedOn)) yield { centers: [center.id], ...note };
  }
  for (const { id, name } of before.centers) {
    if (!after.centers.some((one) => one.id === id))
      yield { centers: 'all', words: withName(name, 'entfernt', 'removed'), about: { center: id } };
  }
  if (changedOn !== undefined) yield* gapDifferences(before, after, changedOn);
  yield* closureDifferences(before, after, changedOn);
  yield* extraSessionDifferences(before, after);
  yield* recurringDifferences(before, after);
  yield* listDifferences(before, after);
  yield* municipalityDifferences(before, after);
  for (const [field, de, en] of NAMED_FIELDS) {
    if (!differs(before[field], after[field])) continue;
    const about = field === 'holiday_region' ? { about: { reason: 'public_holiday/' } } : {};
    yield { centers: 'all', words: { de: `${de} geändert`, en: `${en} changed` }, weight: 'aside', ...about };
  }
}

/** Fields of which only the name is given, in German and English. */
const NAMED_FIELDS: ReadonlyArray<readonly [keyof Directory, string, string]> = [
  ['id', 'Kennung des Verzeichnisses', 'Id of the directory'],
  ['iri_base', 'Grundadresse des Katalogs', 'Permanent address of the catalogue'],
  ['title', 'Titel', 'Title'],
  ['description', 'Beschreibung', 'Description'],
  ['languages', 'Sprachen', 'Languages'],
  ['publisher', 'Herausgeber', 'Publisher'],
  ['license', 'Lizenz', 'Licence'],
  ['attribution', 'Quellenangabe', 'Attribution'],
  ['official', 'Angabe, ob das Verzeichnis amtlich ist,', 'Whether the directory is official'],
  ['timezone', 'Zeitzone', 'Time zone'],
  ['holiday_region', 'Bundesland der Feiertage', 'Region of the holidays'],
  ['programme', 'Angaben zum Programm', 'Facts of the programme'],
  ['catalog', 'Angaben für Datenportale', 'Facts for data portals'],
  ['review_after_days', 'Frist bis zur nächsten Prüfung', 'Days until the next review'],
];
