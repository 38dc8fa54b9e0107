/**
 * A center, its schedules and extra sessions as JSON answers give them. Additive: whoever knows only the fields of v1's first day
 * is promised no more than is true, and finds notes and labels as the German strings that they were.
 */
import type { Center, Conditions, ExtraSession, Words } from './directory.ts';
import type { Edition } from './edition.ts';
import { confirmationsOf } from './confirmations.ts';
import { extraOnItsDay, schedulePieces, scheduleOf } from './schedule-pieces.ts';

/** Every fact of a center. `schedules` are held at today's address; what follows a move or a closing is `further_schedules`. */
export function centerFacts(edition: Edition, center: Center) {
  const { schedules, further_schedules } = schedulesOf(edition, center);
  return {
    ...center,
    ...withLabels(center),
    ...(center.accessibility && {
      accessibility: center.accessibility.de,
      accessibility_by_language: center.accessibility,
    }),
    ...(center.dated_facts && { dated_facts: center.dated_facts.map((one) => ({ ...one, ...withLabels(one) })) }),
    schedules,
    ...(further_schedules.length > 0 && { further_schedules }),
    verification: confirmationsOf(edition, center),
  };
}

function schedulesOf(edition: Edition, center: Center) {
  const all = center.schedules.map((schedule) => {
    const pieces = schedulePieces(center, schedule, edition.asOf);
    // Of a center that is closed for good, the status says that nothing is held.
    if (pieces.length === 0 && center.status !== 'active') return { today: [schedule], further: [] };
    const first = pieces.find(({ here }) => here);
    return {
      today: first ? [scheduleOf(schedule, first)] : [],
      further: pieces
        .filter((piece) => piece !== first)
        .map((piece) => ({
          ...scheduleFacts(scheduleOf(schedule, piece)),
          ...(schedule.service === 'phone' && !piece.here && { phones: piece.center.phones.map(withLabel) }),
        })),
    };
  });
  return {
    schedules: all.flatMap(({ today }) => today.map(scheduleFacts)),
    further_schedules: all.flatMap(({ further }) => further),
  };
}

/** Nobody new is let in after `closes_at`; where the session goes on behind the door, `session_closes_at` says until when. */
export function scheduleFacts<One extends Conditions & { readonly closes_at: string }>({ note, ...facts }: One) {
  const { last_admission, closes_at } = facts;
  return {
    ...facts,
    ...(last_admission !== undefined && { closes_at: last_admission, session_closes_at: closes_at }),
    ...(note && { note: note.de, notes: note }),
  };
}

/** An extra session at the center's address of that day; none on a day on which the center is closed. */
export function extraSessionFacts(extra: ExtraSession, center: Center | undefined) {
  return extraOnItsDay(extra, center).map(scheduleFacts);
}

function withLabels({ phones, other_numbers }: Partial<Pick<Center, 'phones' | 'other_numbers'>>) {
  return {
    ...(phones && { phones: phones.map(withLabel) }),
    ...(other_numbers && { other_numbers: other_numbers.map(withLabel) }),
  };
}

const withLabel = <One extends { readonly label?: Words }>({ label, ...number }: One) => ({
  ...number,
  ...(label && { label: label.de, labels: label }),
});
