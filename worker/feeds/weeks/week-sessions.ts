/** The sessions of a week file: those that every released widget reads rightly, and further ones that only newer readers ask for. */
import { centerOn, factSpans } from '../../../data/model/dated-facts.ts';
import { conditionPhrases, conditionsOfPart } from '../../../data/model/conditions.ts';
import { addressLine, type Center, type Conditions, isOpenToAll, isRemote } from '../../../data/model/directory.ts';
import type { Session } from '../../../data/model/session.ts';
import { type Occurrence, occurrenceOf } from '../../../data/model/sessions.ts';
import type { Day } from '../../../data/model/zone.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import type { NoteTable } from './week-notes.ts';

export interface WeekOccurrence extends Occurrence {
  /** Ids of the file's notes. */
  readonly notes?: readonly string[];
}

export interface WeekSessions {
  /** At the address and by the numbers of the file's `centers`, for everybody, without an appointment. */
  readonly occurrences: readonly WeekOccurrence[];
  readonly further: readonly WeekOccurrence[];
}

/** What the file says of a center. */
interface Told {
  readonly center: Center;
  readonly onFirstDay: Center;
  /** Whether it has more than one address in the file's weeks. */
  readonly moves: boolean;
}

/** `sessions`: those of the file, in time order. */
export function weekSessions(
  edition: PublishedEdition,
  sessions: readonly Session[],
  from: Day,
  until: Day,
  notes: NoteTable,
): WeekSessions {
  const told = new Map(edition.directory.centers.map((center) => [center.id, toldOf(center, from, until)]));
  const conditions = conditionsById(edition);
  const noteIds = new Map<string, readonly string[]>();
  const split: { occurrences: WeekOccurrence[]; further: WeekOccurrence[] } = { occurrences: [], further: [] };
  for (const one of sessions) {
    const center = told.get(one.center);
    if (!center) continue;
    const own = conditionsOfPart(conditions.get(one.schedule) ?? {}, one);
    // The same for all sessions of a schedule, but for those that end before the last admission.
    const key = `${one.schedule} ${one.ends !== undefined}`;
    const ids = noteIds.get(key) ?? notes.ids((text) => conditionPhrases(text, own));
    noteIds.set(key, ids);
    const session = placed(one, own, center);
    const list = everyReaderIsRight(session, own, center) ? split.occurrences : split.further;
    list.push({ ...occurrenceOf(edition, session), ...(ids.length > 0 && { notes: ids }) });
  }
  return split;
}

function toldOf(center: Center, from: Day, until: Day): Told {
  const addresses = factSpans(center, from, until).map((span) => addressLine(span.center.address));
  return { center, onFirstDay: centerOn(center, from), moves: new Set(addresses).size > 1 };
}

function conditionsById({ directory }: PublishedEdition): ReadonlyMap<string, Conditions> {
  const schedules = directory.centers.flatMap((center) => center.schedules);
  return new Map([...schedules, ...directory.extra_sessions].map((one) => [one.id, one]));
}

/** With its address wherever that is not plainly the one of the file's `centers`: a session knows the directory's day, not the file's. */
function placed(session: Session, conditions: Conditions, { center, onFirstDay, moves }: Told): Session {
  if (session.location !== undefined && !session.moved) return session;
  const { location, moved: _, ...rest } = session;
  const remote = isRemote({ ...conditions, service: session.service });
  const address = location ?? addressLine(center.address);
  const plain = !moves && address === addressLine(onFirstDay.address);
  return remote || plain ? rest : { ...rest, location: address };
}

function everyReaderIsRight(session: Session, conditions: Conditions, { center, onFirstDay }: Told): boolean {
  if (!isOpenToAll(conditions) || conditions.link !== undefined) return false;
  switch (session.service) {
    case 'open_consultation':
      return session.location === undefined || session.location === addressLine(onFirstDay.address);
    case 'phone':
      return numbersOf(onFirstDay) === numbersOf(centerOn(center, session.day));
    case 'outreach':
      return true;
    case 'consultation':
      return false;
    default:
      return session.service satisfies never;
  }
}

const numbersOf = ({ phones }: Center): string => phones.map(({ number }) => number).join(' ');
