/** The JSON form read by somebody who knows only v1's first fields: no session is promised that does not take place there and then. */
import { describe, expect, it } from 'vitest';
import type { Center, Directory, Schedule } from '../../data/model/directory.ts';
import { addressLine } from '../../data/model/directory.ts';
import { sessionsBetween } from '../../data/model/schedule.ts';
import type { Session } from '../../data/model/session.ts';
import { sessionsIn } from '../../data/model/sessions.ts';
import { dateOf, timeOf } from '../../data/model/zone.ts';
import { directoryWith, extraWith, oneCenterWith, scheduleWith, withCenter } from '../fixtures/directory.ts';
import { editionOf, siteOf } from '../application.ts';
import { CASES } from './cases.ts';
import { admission, moved, newPhones, rebuilding, wholeVocabulary, women } from './vocabulary.ts';
import { sample } from '../thorough.ts';

interface Answer extends Omit<Directory, 'centers'> {
  readonly centers: ReadonlyArray<
    Center & { readonly further_schedules?: readonly Schedule[]; readonly [more: string]: unknown }
  >;
}
const answerFor = async (directory: Directory) =>
  (await (await siteOf(directory).get('/v1/centers.json')).json()) as Answer;

const SERVICES = ['open_consultation', 'phone', 'outreach'];
const knows = ({ service }: { readonly service: string }) => SERVICES.includes(service);

/** What v1's first day had, and nothing else. */
function asReadThen({ centers, closures, recurring_closures, extra_sessions, ...facts }: Answer): Directory {
  const scheduleThen = ({
    id,
    service,
    byday,
    opens_at,
    closes_at,
    valid_from,
    valid_to,
    interval,
    location,
  }: Schedule): Schedule => ({
    ...{ id, service, byday, opens_at, closes_at, valid_from },
    ...(valid_to !== undefined && { valid_to }),
    ...(interval !== undefined && { interval }),
    ...(location !== undefined && { location }),
  });
  return {
    ...(facts as unknown as Directory),
    centers: centers.map(({ dated_facts: _, further_schedules: __, ...center }) => ({
      ...center,
      schedules: center.schedules
        .filter((one) => knows(one) && one.byday.every((day) => /^(MO|TU|WE|TH|FR|SA|SU)$/.test(day)))
        .map(scheduleThen),
    })),
    closures: closures.map(({ replaced_by: _, ...closure }) => closure),
    recurring_closures: recurring_closures.filter(({ rule }) => /^(easter[+-]\d+|\d\d-\d\d)$/.test(rule)),
    extra_sessions: extra_sessions.filter(knows).map(({ last_admission: _, ...extra }) => extra),
  };
}

const where = (center: Center, { location, service }: Session) =>
  service === 'phone' ? '' : (location ?? addressLine(center.address));

/** Promised sessions from the build's day on that do not take place, or not for sure. */
async function broken(directory: Directory): Promise<string[]> {
  const edition = editionOf(directory);
  const real = sessionsIn(edition, edition.asOf, edition.horizon).filter(({ status }) => status !== 'cancelled');
  const then = asReadThen(await answerFor(directory));
  const byId = new Map(edition.directory.centers.map((center) => [center.id, center]));
  const isKept = (one: Session) =>
    real.some(
      (other) =>
        other.center === one.center &&
        other.service === one.service &&
        other.day === one.day &&
        other.opens <= one.opens &&
        other.closes >= one.closes &&
        (other.status === 'confirmed' || one.status === 'tentative') &&
        where(byId.get(one.center)!, other) === where(byId.get(one.center)!, one),
    );
  return sessionsBetween(then, edition.asOf, edition.horizon)
    .filter((one) => one.status !== 'cancelled' && !isKept(one))
    .map((one) => `${one.center} ${one.service} ${dateOf(one.day)} ${timeOf(one.opens)}–${timeOf(one.closes)}`);
}

const weekly = scheduleWith({ byday: ['MO', 'TU', 'WE', 'TH', 'FR'] });
const one = (center: Partial<Center>, schedules = [weekly]) =>
  withCenter(oneCenterWith(schedules), 'mitte', { schedules, ...center });

describe('a reader of v1’s first fields', () => {
  it.each(sample(CASES, 4))('is promised nothing that is not held: %s', async (_, directory) => {
    expect(await broken(directory)).toEqual([]);
  });

  it('takes every day of a recurring span for closed', async () => {
    const recurring_closures = [
      { id: 'between_the_years', rule: '12-27/01-02', effect: 'cancelled' },
      { id: 'womens_carnival', rule: 'easter-52/easter-48', effect: 'tentative' },
    ] as const;
    const directory = oneCenterWith([weekly], { recurring_closures });
    expect(await broken(directory)).toEqual([]);
    const answer = await answerFor(directory);
    expect(answer.recurring_closures.map(({ rule }) => rule)).toEqual([
      ...['12-27', '12-28', '12-29', '12-30', '12-31', '01-01', '01-02'],
      ...['easter-52', 'easter-51', 'easter-50', 'easter-49', 'easter-48'],
    ]);
  });

  it('would be promised too much by the data file itself', async () => {
    const file = one({ dated_facts: [moved] });
    const then = asReadThen(file as unknown as Answer);
    const edition = editionOf(file);
    const promised = sessionsBetween(then, edition.asOf, edition.horizon);
    expect(promised.some(({ day }) => dateOf(day) > moved.valid_from)).toBe(true);
  });
});

describe('the JSON form', () => {
  const centerOf = async (directory: Directory) =>
    (await answerFor(directory)).centers.find(({ id }) => id === 'mitte')!;

  it('ends a schedule before a move and goes on with it at the new address', async () => {
    const { schedules, further_schedules } = await centerOf(one({ dated_facts: [moved] }));
    expect(schedules).toMatchObject([{ id: weekly.id, valid_from: '2026-01-01', valid_to: '2027-01-31' }]);
    expect(further_schedules).toMatchObject([
      { id: weekly.id, valid_from: '2027-02-01', location: 'Mülheimer Straße 200, 47057 Duisburg' },
    ]);
    expect(further_schedules![0]).not.toHaveProperty('valid_to');
  });

  it('goes on after a closing at the same place, every second week in the same weeks', async () => {
    const fortnight = scheduleWith({ interval: 2, valid_from: '2026-01-05' });
    const { schedules, further_schedules } = await centerOf(one({ dated_facts: [rebuilding] }, [fortnight]));
    expect(schedules[0]).toMatchObject({ valid_to: '2027-04-11' });
    // 31 May is in a week that does not count.
    expect(further_schedules).toMatchObject([{ valid_from: '2027-06-07', interval: 2 }]);
    expect(further_schedules![0]).not.toHaveProperty('location');
  });

  it('ends phone hours with their numbers, and nothing else', async () => {
    const calls = scheduleWith({ id: 'mitte-phone', service: 'phone' });
    const { schedules, further_schedules } = await centerOf(one({ dated_facts: [newPhones] }, [weekly, calls]));
    expect(schedules.map(({ valid_to }) => valid_to)).toEqual([undefined, '2027-02-28']);
    expect(further_schedules).toMatchObject([{ id: 'mitte-phone', phones: [{ number: '+4920312345' }] }]);
  });

  it('lets nobody in after closes_at, and says until when a session goes on', async () => {
    const { schedules } = await centerOf(one({}, [admission]));
    expect(schedules[0]).toMatchObject({ closes_at: '11:30', last_admission: '11:30', session_closes_at: '12:00' });
  });

  it('keeps notes and labels German strings, with all languages beside them', async () => {
    const label = { de: 'Beratung', tr: 'Danışma' };
    const { schedules, phones } = await centerOf(one({ phones: [{ number: '+4920360802707', label }] }, [women]));
    expect(schedules[0]).toMatchObject({ note: 'Mit Kinderbetreuung.', notes: women.note });
    expect(phones[0]).toMatchObject({ label: 'Beratung', labels: label });
  });

  it('has an extra session at the address of its day, and none on a day of closing', async () => {
    const extras = { extra_sessions: [extraWith(), extraWith({ id: 'in-may', date: '2027-05-08' })] };
    const directory = { ...one({ dated_facts: [moved, rebuilding] }), ...extras };
    expect((await answerFor(directory)).extra_sessions).toMatchObject([
      { id: extraWith().id, location: 'Mülheimer Straße 200, 47057 Duisburg' },
    ]);
  });

  it('says of each fact whether somebody confirmed it in time, also where a day is tentative', async () => {
    const { centers } = await answerFor(wholeVocabulary());
    const [nord, mitte, west] = centers.map((center) => center.verification as Record<string, Record<string, string>>);
    expect(nord?.open_hours).toEqual({ status: 'overdue', verified_on: '2021-08-05', review_by: '2022-08-05' });
    expect(mitte?.open_hours).toMatchObject({ status: 'current', verified_on: '2026-11-01' });
    expect(mitte?.phone_hours).toMatchObject({ status: 'current', verified_on: '2026-01-10' });
    expect(west?.address).toMatchObject({ status: 'current' });
  });

  it('names the days of recurring closures to the horizon', async () => {
    const answer = (await answerFor(directoryWith())) as unknown as { recurring_days: Array<Record<string, unknown>> };
    expect(answer.recurring_days).toContainEqual({
      date: '2027-02-08',
      id: 'rose_monday',
      effect: 'tentative',
      name: { de: 'Rosenmontag', en: expect.any(String) as string },
    });
  });
});
