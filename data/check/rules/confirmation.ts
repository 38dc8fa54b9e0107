/** Rules about who confirmed it: changed facts are confirmed or have a source. */
import {
  type Center,
  type Directory,
  type Schedule,
  VERIFIED_FACTS,
  type VerifiedFact,
} from '../../model/directory.ts';
import { verifiedOn } from '../../model/verification.ts';
import { dateOf } from '../../model/zone.ts';
import type { Violation } from '../findings/finding.ts';
import { equalData } from '../json/equal.ts';
import { dayOrNaN } from './day-or-nan.ts';
import type { Rule } from './rule.ts';
import { eachCenter, findCenter } from './walk.ts';

export const CONFIRMATION_RULES: readonly Rule[] = [
  {
    name: 'new-facts-are-confirmed',
    sentence:
      'When name, place, numbers or hours of a center change, verified_on or the date of that fact says when they were confirmed, or a new source who said so.',
    *check({ directory, archive, previous, changedOn }) {
      for (const [center, at] of eachCenter(directory)) {
        const was = findCenter(previous, center.id);
        if (!previous || !was) continue;
        const known = previous.sources.map(({ id }) => id);
        const backwards = earlierConfirmation(center, was);
        // A second change within the week needs no second call.
        const weekAgo = dateOf(dayOrNaN(changedOn) - 7);
        const fresh = changedFacts(center, was, known).every((fact) => isFresh(center, was, fact, weekAgo));
        if (fresh && !backwards) continue;
        const newSource = !backwards && !known.includes(center.source);
        const older = archive.filter((edition) => !equalData(findCenter(edition, center.id), was));
        if (newSource || older.some((edition) => returnsTo(center, edition, changedOn))) continue;
        yield backwards ? confirmedBefore(backwards, at) : unconfirmed(center, changedOn, `${at}/verified_on`);
      }
    },
  },
];

/** What is confirmed with each fact; `all` with whichever of them. */
function confirmedFacts(center: Center): { readonly [fact in VerifiedFact | 'all']: unknown } {
  const { name, full_name, district, address, postal_address, phones, other_numbers, dated_facts, source } = center;
  const schedules = [...center.schedules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    open_hours: schedules.filter((one) => one.service !== 'phone'),
    phone_hours: [phones, other_numbers ?? [], schedules.filter((one) => one.service === 'phone')],
    address: [district, address, postal_address],
    all: [name, full_name, source, dated_facts ?? []],
  };
}

/** The facts that differ. A building's name that comes with a new source of its own changes nothing that was confirmed. */
export function changedFacts(center: Center, was: Center, sources: readonly string[]): Array<VerifiedFact | 'all'> {
  const { building, ...address } = center.address;
  const named = building && !sources.includes(building.source);
  const { building: before } = was.address;
  const unnamed = { ...center, address: { ...address, ...(before && { building: before }) } };
  const [now, then] = [confirmedFacts(named ? unnamed : center), confirmedFacts(was)];
  return [...VERIFIED_FACTS, 'all' as const].filter((fact) => !equalData(now[fact], then[fact]));
}

/** Whether somebody confirmed it since, or within the week. */
function isFresh(center: Center, was: Center, fact: VerifiedFact | 'all', weekAgo: string): boolean {
  if (fact === 'all') return VERIFIED_FACTS.some((one) => isFresh(center, was, one, weekAgo));
  const now = verifiedOn(center, fact);
  return now > verifiedOn(was, fact) || now >= weekAgo;
}

interface Earlier {
  readonly field: string;
  readonly is: string;
  readonly was: string;
}

/** The date of a confirmation that lies before the published one. */
function earlierConfirmation(center: Center, was: Center): Earlier | undefined {
  if (center.verified_on < was.verified_on)
    return { field: 'verified_on', is: center.verified_on, was: was.verified_on };
  const fact = VERIFIED_FACTS.find((one) => verifiedOn(center, one) < verifiedOn(was, one));
  return fact && { field: `verified/${fact}`, is: verifiedOn(center, fact), was: verifiedOn(was, fact) };
}

/** Whether a center goes back to what it was in an older edition; schedules added since must have ended. `changedOn` is the date of the cut. */
export function returnsTo(center: Center, edition: Directory, changedOn: string): boolean {
  const old = findCenter(edition, center.id);
  if (!old || old.verified_on !== center.verified_on || old.source !== center.source) return false;
  if (old.name !== center.name || old.full_name !== center.full_name || old.district !== center.district) return false;
  for (const field of ['address', 'postal_address', 'phones', 'other_numbers', 'verified'] as const)
    if (!equalData(old[field], center[field])) return false;
  const open = (one: Center) => (one.dated_facts ?? []).filter(({ valid_to = changedOn }) => valid_to >= changedOn);
  if (!equalData(open(old), open(center))) return false;
  const remains = (one: Schedule) =>
    center.schedules.some((now) =>
      equalData({ ...now, id: '', valid_from: '', valid_to: '' }, { ...one, id: '', valid_from: '', valid_to: '' }),
    );
  const extra = center.schedules.filter((now) => !old.schedules.some((one) => one.id === now.id));
  const copies = extra.filter((now) =>
    old.schedules.some(
      (one) => now.id.startsWith(`${one.id}-`) && one.opens_at === now.opens_at && one.closes_at === now.closes_at,
    ),
  );
  return old.schedules.every(remains) && extra.every((now) => now.valid_to !== undefined || copies.includes(now));
}

function confirmedBefore({ field, is, was }: Earlier, at: string): Violation {
  return {
    at: field === 'verified_on' ? `${at}/verified_on` : at,
    message: {
      de: `${field} ${is} liegt vor dem bisherigen ${was}`,
      en: `${field} ${is} is before the published ${was}`,
    },
    repair: {
      de: `Bitte zurücksetzen: "${field.replace('verified/', '')}": "${was}"`,
      en: `put back "${field.replace('verified/', '')}": "${was}"`,
    },
  };
}

function unconfirmed({ name }: Center, changedOn: string, at: string): Violation {
  return {
    at,
    message: {
      de: `Angaben zu ${name} haben sich geändert, ohne dass jemand sie bestätigt hat`,
      en: `facts of ${name} changed but nobody confirmed them`,
    },
    repair: {
      de: `Bitte den Tag der Bestätigung eintragen: "verified_on": "${changedOn}" – oder unter "sources" die neue Quelle und hier ihre Kennung`,
      en: `write the day of confirmation, "verified_on": "${changedOn}", or add the new source and name it here`,
    },
  };
}
