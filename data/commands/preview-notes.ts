/** What stands above a table of `npm run data -- preview`: status, numbers, what will change, what those who come have to know. */
import { withoutIsolates } from '../model/isolates.ts';
import { comingChanges } from '../model/coming-changes.ts';
import { conditionLines } from '../model/conditions.ts';
import { centerOn } from '../model/dated-facts.ts';
import { type Center, type Directory, VERIFIED_FACTS } from '../model/directory.ts';
import { daysInWords, sentence, type Text } from '../model/text.ts';
import type { Day } from '../model/zone.ts';
import { verifiedOn } from '../model/verification.ts';
import { FACT_NAMES } from '../check/rules/freshness.ts';
import { germanDate } from './german-date.ts';

/** data/text/de.json as a text of the model. */
export function germanText(wording: Readonly<Record<string, unknown>>): Text {
  const { meta, ...words } = wording;
  return { tag: 'de', meta: meta as Text['meta'], words: words as Text['words'] };
}

/** "Telefon +49…; bestätigt am 23.11.2026", before it whether it is closed, after it what is announced. */
export function centerNotes(center: Center, today: Day, text: Text): string[] {
  const { status, status_note, phones } = centerOn(center, today);
  const numbers = phones.map((one) => one.number).join(', ');
  const coming = comingChanges(text, center, today).flatMap(({ phrases }) =>
    phrases.map(({ words }) => sentence(words)),
  );
  return [
    ...(status === 'active' ? [] : [`GESCHLOSSEN: ${status_note?.de ?? ''}`]),
    `Telefon ${numbers}; bestätigt am ${confirmedOn(center)}`,
    ...coming,
  ];
}

/** One date, or the later ones of single facts behind it. */
function confirmedOn(center: Center): string {
  const later = VERIFIED_FACTS.filter((fact) => verifiedOn(center, fact) > center.verified_on);
  const facts = later.map((fact) => `${FACT_NAMES[fact][0]} am ${germanDate(verifiedOn(center, fact))}`);
  return [germanDate(center.verified_on), ...facts].join(', ');
}

/** "Dienstag 10:00–12:00: Nur mit Termin. …" for each session of the table that has conditions. */
export function conditionNotes(directory: Directory, center: Center, shown: ReadonlySet<string>, text: Text): string[] {
  const schedules = center.schedules.map((one) => ({ ...one, days: daysInWords(text, one) }));
  const extras = directory.extra_sessions
    .filter((one) => one.center === center.id)
    .map((one) => ({ ...one, days: germanDate(one.date) }));
  return [...schedules, ...extras].flatMap((one) => {
    const place = one.location === undefined ? [] : [one.location];
    const lines = [...place, ...conditionLines(text, one)].map((line) => sentence(withoutIsolates(line)));
    if (!shown.has(one.id) || lines.length === 0) return [];
    return [`${one.days} ${one.opens_at}–${one.closes_at}: ${lines.join(' ')}`];
  });
}
