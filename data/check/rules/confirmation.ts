/** Rules about who confirmed it: changed facts are confirmed or have a source; records keep their date. */
import type { Center, Directory, Schedule } from '../../model/directory.ts';
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
      'When name, place, phones or hours of a center change, verified_on says when they were confirmed, or a new source who said so.',
    *check({ directory, archive, previous, changedOn }) {
      for (const [center, at] of eachCenter(directory)) {
        const was = findCenter(previous, center.id);
        if (!previous || !was) continue;
        const backwards = center.verified_on < was.verified_on;
        if (equalData(confirmedFacts(center), confirmedFacts(was)) && !backwards) continue;
        // A second change within the week needs no second call.
        const fresh = center.verified_on > was.verified_on || center.verified_on >= dateOf(dayOrNaN(changedOn) - 7);
        const newSource = !backwards && !previous.sources.some((source) => source.id === center.source);
        if (fresh || newSource || archive.some((edition) => returnsTo(center, edition))) continue;
        yield backwards
          ? confirmedBefore(center, was, `${at}/verified_on`)
          : unconfirmed(center, changedOn, `${at}/verified_on`);
      }
    },
  },
  {
    name: 'records-stay',
    sentence: 'The date of a source, and a count without its year, do not change under the same name.',
    *check({ directory, previous }) {
      for (const [index, source] of directory.sources.entries()) {
        const was = previous?.sources.find((one) => one.id === source.id);
        if (!was || was.date === undefined || was.date === source.date) continue;
        yield {
          at: `/sources/${index}/date`,
          message: {
            de: `Die Quelle „${source.id}“ ist vom ${was.date}`,
            en: `the source "${source.id}" is of ${was.date}`,
          },
          repair: {
            de: `Bitte zurücksetzen ("date": "${was.date}"); eine neue Quelle bekommt einen neuen Eintrag`,
            en: `put back "date": "${was.date}"; a new source gets a new entry`,
          },
        };
      }
      const [now, then] = [directory.programme.case_managers, previous?.programme.case_managers];
      if (now && then && (now.count === then.count) !== (now.year === then.year)) {
        yield {
          at: '/programme/case_managers',
          message: { de: `Für ${then.year} waren es ${then.count}`, en: `in ${then.year} there were ${then.count}` },
          repair: { de: 'Bitte Zahl und Jahr gemeinsam ändern', en: 'change count and year together' },
        };
      }
    },
  },
];

function confirmedFacts({ name, full_name, district, address, phones, schedules, source }: Center): unknown {
  return {
    name,
    full_name,
    district,
    address,
    phones,
    source,
    schedules: [...schedules].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** A center that goes back to what it was in an older edition; schedules added since must have ended. */
function returnsTo(center: Center, edition: Directory): boolean {
  const old = findCenter(edition, center.id);
  if (!old || old.verified_on !== center.verified_on || old.source !== center.source) return false;
  if (old.name !== center.name || old.full_name !== center.full_name || old.district !== center.district) return false;
  if (!equalData(old.address, center.address) || !equalData(old.phones, center.phones)) return false;
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

function confirmedBefore(center: Center, was: Center, at: string): Violation {
  return {
    at,
    message: {
      de: `verified_on ${center.verified_on} liegt vor dem bisherigen ${was.verified_on}`,
      en: `verified_on ${center.verified_on} is before the published ${was.verified_on}`,
    },
    repair: {
      de: `Bitte zurücksetzen: "verified_on": "${was.verified_on}"`,
      en: `put back "verified_on": "${was.verified_on}"`,
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
