/** An edit of the corpora as forms of the office's page: what somebody would fill in who means, or mistakes, the same. */
import { isDeepStrictEqual as equal } from 'node:util';
import type { Closure, Directory, ExtraSession } from '../../../data/model/directory.ts';
import { centerForms, newCenterForm } from './center-forms.ts';
import { conditionsText, dateText, given, hoursText, refuseRest, type Typed, Untypable, wordsText } from './texts.ts';

/** An operation, and what is typed into its fields. */
export interface Form {
  readonly operation: string;
  readonly typed: Typed;
}

/** The forms by which `before` becomes `after`, in their order; undefined where no form of the page leads there. */
export function formsOf(before: Directory, after: Directory, today: string): readonly Form[] | undefined {
  try {
    const { centers, closures, extra_sessions, outreach, ...others } = after;
    const { centers: _, closures: __, extra_sessions: ___, outreach: ____, ...same } = before;
    if (!equal(others, same)) throw new Untypable('a fact that no form asks for');
    const begun = outreach.filter((one) => !before.outreach.some((was) => equal(was, one)));
    if (outreach.length !== before.outreach.length || begun.some(({ status }) => status !== 'running'))
      throw new Untypable('outreach');
    const replacing = added(before.closures, closures).filter(({ replaced_by }) => replaced_by);
    const instead = replacing.flatMap(({ replaced_by = [] }) => replaced_by);
    const ofCenters = centers.flatMap((one) => {
      const was = before.centers.find(({ id }) => id === one.id);
      const schedules = one.schedules.filter(({ id }) => !instead.includes(id));
      const now = equal(schedules, one.schedules) ? one : { ...one, schedules };
      return was ? centerForms(was, now, { today, outreach: begun.map(({ id }) => id) }) : [newCenterForm(now, after)];
    });
    if (before.centers.some(({ id }) => !centers.some((one) => one.id === id))) throw new Untypable('a center is gone');
    if (begun.length > 0 && !ofCenters.some(({ operation }) => operation === 'start-outreach'))
      throw new Untypable('outreach without hours');
    return [
      ...ofCenters,
      ...added(before.closures, closures).map((one) => closureForm(one, before, after, today)),
      ...added(before.extra_sessions, extra_sessions).map(extraForm),
    ];
  } catch (error) {
    if (error instanceof Untypable) return undefined;
    throw error;
  }
}

/** @throws Untypable where one that was there is changed or gone */
function added<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): readonly T[] {
  if (before.some((was) => !after.some((one) => equal(one, was)))) throw new Untypable('an entry was changed');
  return after.slice(before.length);
}

function closureForm(one: Closure, before: Directory, after: Directory, today: string): Form {
  const { id: _, centers, services, schedules, from, to, opens_at, closes_at, effect, ...rest } = one;
  const { replaced_by, reason, announced_on, ...others } = rest;
  refuseRest(others);
  if (announced_on !== today) throw new Untypable('announced_on');
  if (replaced_by) return otherHoursForm(one, after);
  // The page itself names new hours and extra sessions: nobody knows their ids before.
  const known = idsOf(before);
  if (schedules?.some((id) => !known.includes(id) && idsOf(after).includes(id))) throw new Untypable('schedules');
  if (centers !== 'all' && !Array.isArray(centers)) throw new Untypable('centers');
  const typed = {
    ...given({ centers: centers === 'all' ? 'alle' : centers.join(', '), from: dateText(from), to: dateText(to) }),
    ...given({ opens_at, closes_at, services: services?.join(', '), schedules: schedules?.join(', ') }),
    ...(effect === 'tentative' && { tentative: 'ja' }),
    ...wordsText('reason', reason),
  };
  return { operation: 'close', typed };
}

/** Of hours and extra sessions, which a closure may name. */
const idsOf = ({ centers, extra_sessions }: Directory): string[] =>
  [...centers.flatMap((center) => center.schedules), ...extra_sessions].map(({ id }) => id);

function otherHoursForm(one: Closure, { centers }: Directory): Form {
  const { centers: where, services, from, to, replaced_by = [], reason, effect, opens_at, closes_at } = one;
  const [center] = where === 'all' ? [] : where;
  const own = centers.find(({ id }) => id === center)?.schedules.filter(({ id }) => replaced_by.includes(id)) ?? [];
  const [service] = services ?? [];
  const fits = own.every(
    (schedule) => schedule.service === service && schedule.valid_from === from && schedule.valid_to === to,
  );
  if (!fits || where.length !== 1 || services?.length !== 1 || own.length !== replaced_by.length)
    throw new Untypable('replaced_by');
  refuseRest({ opens_at, closes_at, ...(effect === 'tentative' && { effect }) });
  const hours = own.map(
    ({ id: _, service: __, valid_from: ___, valid_to: ____, byday, opens_at: at, closes_at: end, ...rest }) => {
      refuseRest(rest);
      return hoursText({ byday, opens_at: at, closes_at: end });
    },
  );
  return {
    operation: 'other-hours',
    typed: {
      ...given({ center, service, from: dateText(from), to: dateText(to), hours: hours.join(', ') }),
      ...wordsText('reason', reason),
    },
  };
}

function extraForm({ id: _, center, service, date, opens_at, closes_at, ...conditions }: ExtraSession): Form {
  const typed = {
    ...given({ center, service, date: dateText(date), opens_at, closes_at }),
    ...conditionsText(conditions),
  };
  return { operation: 'extra-session', typed };
}
