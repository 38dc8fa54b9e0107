/** Spans in which a center no longer offers what it did: an old schedule has ended, and the next has not begun. */
import { centerOn } from '../../model/dated-facts.ts';
import {
  type Center,
  concerns,
  type Directory,
  narrow,
  type Service,
  servicesOffered,
  type Words,
} from '../../model/directory.ts';
import { type DaySpan, subtractSpans, suspensionsOf } from '../../model/recurrence.ts';
import { sessionsBetween } from '../../model/schedule.ts';
import { type Day, dateOf, dayOf } from '../../model/zone.ts';
import { horizonOf } from './changed-days.ts';
import type { Difference } from './difference.ts';
import { validityWords, withName } from './phrases.ts';

const NOTHING: { readonly [service in Service]: Words } = {
  open_consultation: { de: 'keine offene Sprechstunde', en: 'no open consultation' },
  phone: { de: 'keine Telefonzeiten', en: 'no phone hours' },
  outreach: { de: 'keine Außensprechstunde', en: 'no outreach' },
  consultation: { de: 'keine Beratung', en: 'no consultation' },
};

/** "RSC Mitte: vom 3.2.2027 bis 9.2.2027 gibt es keine offene Sprechstunde", for gaps that the earlier directory did not have. */
export function* gapDifferences(before: Directory, after: Directory, changedOn: Day): Generator<Difference> {
  for (const center of after.centers) {
    const [was, now] = [narrow(before, center.id), narrow(after, center.id)];
    const schedules = was?.centers[0]?.schedules ?? [];
    if (!was || !now || schedules.length === 0) continue;
    for (const service of servicesOffered(schedules.map((one) => one.service))) {
      const own = schedules.filter((one) => one.service === service).map(({ id }) => id);
      for (const gap of gapsOf(after, center, service, changedOn)) {
        const open = centerOn(center, gap.from).status === 'active';
        const lost = open && isHeld(was, service, gap) && !isHeld(now, service, gap);
        if (lost) yield gapDifference(center, service, gap, { schedules: own, changedOn });
      }
    }
  }
}

/** Spans in which none of a center's schedules of a service is valid, from the day of the change to the horizon. */
function gapsOf(directory: Directory, center: Center, service: Service, changedOn: Day): DaySpan[] {
  const until = horizonOf(changedOn);
  const closures = directory.closures.filter((one) => concerns(one, center.id));
  const valid = center.schedules
    .filter((one) => one.service === service)
    .flatMap((one) => {
      const span = { from: dayOf(one.valid_from), until: one.valid_to === undefined ? until : dayOf(one.valid_to) };
      return subtractSpans(span, suspensionsOf(closures, one));
    });
  return subtractSpans({ from: changedOn, until }, valid);
}

function isHeld(directory: Directory, service: Service, { from, until }: DaySpan): boolean {
  return sessionsBetween(directory, from, until).some((one) => one.service === service && one.status !== 'cancelled');
}

function gapDifference(
  { id, name }: Center,
  service: Service,
  { from, until }: DaySpan,
  { schedules, changedOn }: { readonly schedules: readonly string[]; readonly changedOn: Day },
): Difference {
  const nothing = NOTHING[service];
  const endless = until === horizonOf(changedOn);
  const about = { schedules, from: dateOf(from), to: endless ? undefined : dateOf(until), named: true } as const;
  const { de, en = '' } = validityWords(about.from, about.to, changedOn);
  const more = endless ? { de: ' mehr', en: ' any more' } : { de: '', en: '' };
  return {
    centers: [id],
    words: withName(name, `${de} gibt es ${nothing.de}${more.de}`, `${en} there is ${nothing['en'] ?? ''}${more.en}`),
    about,
  };
}
