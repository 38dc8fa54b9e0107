/** A center that closes from a day on: for a while or for good, with the note that people read. */
import type { DatableFacts, DatedFacts, Directory } from '../../model/directory.ts';
import { centerOn } from '../../model/dated-facts.ts';
import { dayOf } from '../../model/zone.ts';
import { dateWords } from '../differences/phrases.ts';
import { addDatedFacts, centerNamed, changeCenter } from './centers.ts';
import { confirmFacts } from './confirmed.ts';
import { refuseBackwards, refusePast } from './days.ts';
import type { Occasion } from './operation.ts';
import { Refusal } from '../fields/refusal.ts';

export interface NewStatus {
  readonly center: string;
  readonly from: string;
  readonly to?: string | undefined;
  readonly note?: string | undefined;
  readonly note_en?: string | undefined;
  readonly confirmed_on: string;
}

/** @throws Refusal where the center has that status already on the first day */
export function changeStatus(
  directory: Directory,
  status: DatableFacts['status'],
  { center: id, from, to, note, note_en, confirmed_on }: NewStatus,
  occasion: Occasion,
): Directory {
  refusePast(from, occasion);
  refuseBackwards(from, to);
  const then = centerOn(centerNamed(directory, id), dayOf(from));
  if (then.status === status) throw already(then.name, status, from);
  const facts: DatedFacts = {
    valid_from: from,
    ...(to && { valid_to: to }),
    status,
    ...(note && { status_note: { de: note, ...(note_en && { en: note_en }) } }),
  };
  return changeCenter(directory, id, (one) => confirmFacts(addDatedFacts(one, facts), confirmed_on, ['open_hours']));
}

const STATUS_WORDS: { readonly [status in DatableFacts['status']]: readonly [de: string, en: string] } = {
  active: ['ohnehin geöffnet', 'open anyway'],
  temporarily_closed: ['schon vorübergehend geschlossen', 'temporarily closed already'],
  closed: ['schon dauerhaft geschlossen', 'closed for good already'],
};

function already(name: string, status: DatableFacts['status'], from: string): Refusal {
  const [{ de, en = '' }, words] = [dateWords(from), STATUS_WORDS[status]];
  return new Refusal(
    `${name} ist am ${de} ${words[0]}; bitte Center und Tag prüfen`,
    `${name} is ${words[1]} on ${en}`,
  );
}
