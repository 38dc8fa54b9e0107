/** Everything that an event shows, as one comparable text: two editions whose texts differ have touched the event. */
import { type Center, type Conditions, type Directory, VERIFIED_FACTS } from '../../../data/model/directory.ts';
import { verifiedOn } from '../../../data/model/verification.ts';
import { type CalendarEvent, GEO_ACCURACY_M } from './calendar-event.ts';
import { distinctName } from '../../../data/model/distinct-name.ts';

/** Fields are listed one by one, so that their order in the data file does not matter. `directory` has all centers. */
export function fingerprintEvent(event: CalendarEvent, directory: Directory): string {
  const { uid, centers, service, status, recurrence, reason, location, conditions, closing } = event;
  if (reason === 'horizon') return `${uid} ${textOf(directory, shellFacts)}`;
  const closure = reason?.startsWith('closure/') && directory.closures.find(({ id }) => reason === `closure/${id}`);
  const own = JSON.stringify([
    ...[uid, service, status, event.when, recurrence, reason, closing?.since, closing?.reopens, location],
    conditions && conditionFacts(conditions),
    closure && sortedByLanguage(closure.reason),
    centers.map((center) => distinctName(directory, center)),
    [directory.centers.length > 1, directory.centers.length === centers.length],
  ]);
  return [own, ...centers.map((center) => textOf(center, shownFacts)), textOf(directory, shellFacts)].join('\n');
}

const texts = new WeakMap<object, string>();

/** A year of dates says the same of one center: its facts are written out once. */
function textOf<Thing extends object>(thing: Thing, factsOf: (thing: Thing) => unknown[]): string {
  const known = texts.get(thing) ?? JSON.stringify(factsOf(thing));
  texts.set(thing, known);
  return known;
}

function shellFacts(directory: Directory): unknown[] {
  return [directory.timezone, directory.review_after_days, ...originFacts(directory)];
}

/** Whose service it is not. */
function originFacts({ official, municipality }: Directory): unknown[] {
  return official ? [] : [municipality.name, sortedByLanguage(municipality.names)];
}

/** What an event says of its center, the same for every event of a day. */
export function shownFacts(center: Center): unknown[] {
  const { id, name, district, address, position, phones, other_numbers = [], status, status_note } = center;
  const at = position !== undefined && position.accuracy_m <= GEO_ACCURACY_M && [position.latitude, position.longitude];
  const numbers = phones.map(({ number, label }) => [number, sortedByLanguage(label)]);
  const others = other_numbers.map(({ kind, number, label }) => [kind, number, sortedByLanguage(label)]);
  const { address_1, postal_code, city, building, entrance } = address;
  const street = [address_1, postal_code, city, building?.name, sortedByLanguage(entrance)];
  const closed = status !== 'active' && [status, sortedByLanguage(status_note)];
  const verified = [center.verified_on, ...VERIFIED_FACTS.map((fact) => verifiedOn(center, fact))];
  return [id, name, district, ...street, at, numbers, others, verified, closed];
}

/** A booking's `formatted` follows from its number. */
function conditionFacts(conditions: Conditions): unknown[] {
  const { access, booking, last_admission, channel, link, audience, languages, interpreter, note } = conditions;
  const { url, phone, note: how } = booking ?? {};
  const come = [access === 'appointment', url, phone, sortedByLanguage(how), last_admission, channel ?? 'in_person'];
  return [...come, link, audience, languages, interpreter, sortedByLanguage(note)];
}

function sortedByLanguage(words: { readonly [lang: string]: string } | undefined): unknown {
  return words && Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1));
}
