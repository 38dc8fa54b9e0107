/** A center as a week file tells of it: as it is on the file's first day, and what changes within its weeks. */
import { verifiedOn } from '../../../data/model/verification.ts';
import { comingChanges } from '../../../data/model/coming-changes.ts';
import { factSpans } from '../../../data/model/dated-facts.ts';
import { addressLine, type Center, type Phone, type VerifiedFact } from '../../../data/model/directory.ts';
import { type Day, dateOf } from '../../../data/model/zone.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import type { NoteTable } from './week-notes.ts';

/** `center` as it is on `from`. */
export function weekCenter(edition: PublishedEdition, center: Center, from: Day, until: Day, notes: NoteTable) {
  const at = `${edition.origin}/v1/centers/${center.id}`;
  const dated = datedFacts(center, from, until, notes);
  return {
    id: center.id,
    name: center.name,
    full_name: center.full_name,
    ...factsOf(center),
    verified_on: center.verified_on,
    review_by: edition.reviewBy(center),
    ...confirmed(edition, center, 'open', 'open_hours'),
    ...confirmed(edition, center, 'phone', 'phone_hours'),
    ...(center.languages && { languages: center.languages }),
    links: {
      html: `${edition.origin}/de/centers/${center.id}/`,
      ics: `${at}.ics`,
      phone_ics: `${at}.phone.ics`,
    },
    ...(dated.length > 0 && { dated }),
  };
}

/** What may change from a day on. */
function factsOf({ status, status_note, district, address, phones }: Center) {
  return {
    district,
    address: addressLine(address),
    phones: phones.map(weekPhone),
    status,
    ...(status_note && { status_note }),
  };
}

/** `label` is German, as v1 has promised; `labels` are for all. */
function weekPhone({ label, ...phone }: Phone) {
  return { ...phone, ...(label && { label: label.de, labels: label }) };
}

/** Where hours were confirmed at another time than the rest. */
function confirmed(edition: PublishedEdition, center: Center, name: 'open' | 'phone', fact: VerifiedFact) {
  const date = verifiedOn(center, fact);
  if (date === center.verified_on) return {};
  return { [`${name}_verified_on`]: date, [`${name}_review_by`]: edition.reviewBy(center, fact) };
}

/** Each entry says all that holds from its day on, and `notes` what is new then, for readers. */
function datedFacts(center: Center, from: Day, until: Day, notes: NoteTable) {
  if (!center.dated_facts) return [];
  const entries = factSpans(center, from, until).map((span) => ({ day: span.from, facts: factsOf(span.center) }));
  const changes = entries.filter(
    ({ facts }, at) => at > 0 && JSON.stringify(facts) !== JSON.stringify(entries[at - 1]?.facts),
  );
  return changes.map(({ day, facts }) => {
    const ids = notes.ids((text) => comingChanges(text, center, from).find((one) => one.day === day)?.phrases ?? []);
    return { valid_from: dateOf(day), ...facts, ...(ids.length > 0 && { notes: ids }) };
  });
}
