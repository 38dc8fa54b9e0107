/** The week file that the widget reads, and what is to be said of a session in it: nobody hears anything else here. */
import { factOf, verifiedOn } from '../../data/model/verification.ts';
import { reasonName } from '../../data/model/reasons.ts';
import { dateInWords, say, type Text, wordsIn } from '../../data/model/text.ts';
import { type Day, dayOf } from '../../data/model/zone.ts';
import { weekFile } from '../feeds/weeks/week-file.ts';
import type { WeekOccurrence } from '../feeds/weeks/week-sessions.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import type { Doubt } from './told.ts';

export type Week = ReturnType<typeof weekFrom>;

/** What old widgets must not see stands apart in the file; here it is one list, in time order. */
export function weekFrom(edition: PublishedEdition, from: Day) {
  const { further_occurrences = [], occurrences, ...week } = weekFile(edition, from);
  const all = [...occurrences, ...further_occurrences];
  return { ...week, occurrences: all.sort((a, b) => Date.parse(a.starts_at) - Date.parse(b.starts_at)) };
}

/** A session with its reason and conditions in words, without ids that mean nothing outside the file. */
export function sessionFacts(edition: PublishedEdition, week: Week, session: WeekOccurrence, text: Text) {
  const { notes = [], reason, schedule: _, ...facts } = session;
  const conditions = notes.map((id) => wordsIn({ de: '', ...week.notes?.[id]?.words }, text).words);
  return {
    ...facts,
    name: week.centers.find(({ id }) => id === session.center)?.name ?? session.center,
    ...(reason !== undefined && { reason: reasonName(edition, reason, text).name }),
    ...(conditions.length > 0 && { conditions }),
  };
}

/** Why a session that is not cancelled may not be as it stands: a closure that leaves it open, hours that nobody has confirmed in time. */
export function doubtsOf(edition: PublishedEdition, session: WeekOccurrence, text: Text): Doubt[] {
  const { center, status, verification, reason, service } = session;
  if (status === 'cancelled') return [];
  const owner = edition.directory.centers.find(({ id }) => id === center);
  const because = reason === undefined ? '' : reasonName(edition, reason, text).name;
  const date = owner ? dateInWords(text, dayOf(verifiedOn(owner, factOf(service)))) : '';
  return [
    ...(status === 'tentative'
      ? [
          {
            kind: 'tentative',
            center,
            words: because ? say(text, 'maybe_because', { reason: because }) : say(text, 'possibly_closed'),
          } as const,
        ]
      : []),
    ...(verification === 'overdue'
      ? [{ kind: 'not_confirmed', center, words: say(text, 'not_confirmed_since', { date }) } as const]
      : []),
  ];
}
