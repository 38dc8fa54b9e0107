/** The days on which real scripts run and of which they speak, whenever the tests run. */
import { sessionsBetween } from '../../data/model/schedule.ts';
import { dateOf, dayOf, localOf, weekdayOf } from '../../data/model/zone.ts';
import { NAMED_EDITION } from '../fixtures/directory.ts';

/** The city's local date, which is a day ahead of UTC for an hour or two each night. */
export const today = dateOf(localOf('Europe/Berlin', Date.now()).day);

/** The Mondays from 40 days on, as local dates, on which RSC Mitte is open: a closure there hits a session and is not asked about. */
export const openMondays: readonly string[] = sessionsBetween(NAMED_EDITION, dayOf(today) + 40, dayOf(today) + 130)
  .filter(({ center, service, day }) => center === 'mitte' && service === 'open_consultation' && weekdayOf(day) === 0)
  .filter(({ status }) => status === 'confirmed')
  .map(({ day }) => dateOf(day));
