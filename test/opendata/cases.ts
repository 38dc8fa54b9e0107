/** Directories in which something is out of the ordinary, each with a name: every form must hold their sessions whole. */
import type { Directory } from '../../data/model/directory.ts';
import {
  closureWith,
  directoryWith,
  extraWith,
  oneCenterWith,
  scheduleWith,
  withCenter,
  withoutPosition,
  withSchedule,
} from '../fixtures/directory.ts';
import { VOCABULARY, wholeVocabulary } from './vocabulary.ts';

const twice = [scheduleWith(), scheduleWith({ id: 'mitte-open-afternoon', opens_at: '14:00', closes_at: '16:00' })];

export const CASES: ReadonlyArray<readonly [string, Directory]> = [
  ['the first edition', directoryWith()],
  ['two sessions on one weekday', oneCenterWith(twice)],
  [
    'two sessions on one weekday, one of them only from March on',
    oneCenterWith([twice[0]!, { ...twice[1]!, valid_from: '2027-03-01' }]),
  ],
  [
    'a schedule that another one follows',
    oneCenterWith([
      scheduleWith({ valid_to: '2027-02-02' }),
      scheduleWith({ id: 'mitte-open-new', opens_at: '09:00', closes_at: '11:00', valid_from: '2027-02-03' }),
    ]),
  ],
  [
    'a schedule with a gap before the next one',
    oneCenterWith([
      scheduleWith({ valid_to: '2027-02-02' }),
      scheduleWith({ id: 'mitte-open-new', valid_from: '2027-04-12' }),
    ]),
  ],
  ['a schedule of a past year', oneCenterWith([scheduleWith({ valid_from: '2020-01-01', valid_to: '2021-01-01' })])],
  ['a schedule that begins after the horizon', oneCenterWith([scheduleWith({ valid_from: '2029-01-01' })])],
  ['every second week', oneCenterWith([scheduleWith({ interval: 2, byday: ['MO', 'WE'] })])],
  [
    'every second week beside every week on one weekday',
    oneCenterWith([twice[0]!, { ...twice[1]!, interval: 2, valid_from: '2026-01-12' }]),
  ],
  ['a week of closure', directoryWith({ closures: [closureWith()] })],
  [
    'a closure over the turn of the year',
    directoryWith({ closures: [closureWith({ from: '2026-12-23', to: '2027-01-08' })] }),
  ],
  [
    'two closures with a session between',
    directoryWith({
      closures: [
        closureWith({ from: '2027-03-01', to: '2027-03-02' }),
        closureWith({ id: 'second', from: '2027-03-04', to: '2027-03-09' }),
      ],
    }),
  ],
  [
    'a closure of an hour in the middle',
    directoryWith({ closures: [closureWith({ opens_at: '10:30', closes_at: '11:00' })] }),
  ],
  [
    'a closure at the end of a session',
    directoryWith({ closures: [closureWith({ opens_at: '11:00', closes_at: '18:00' })] }),
  ],
  [
    'a tentative closure of one center',
    directoryWith({ closures: [closureWith({ centers: ['mitte'], effect: 'tentative' })] }),
  ],
  [
    'a tentative hour in a session',
    directoryWith({
      closures: [
        closureWith({
          effect: 'tentative',
          opens_at: '11:00',
          closes_at: '12:00',
          reason: { de: 'Umzug "vielleicht"' },
        }),
      ],
    }),
  ],
  ['a closure of the phone alone', directoryWith({ closures: [closureWith({ services: ['phone'] })] })],
  ['a closure of one schedule', directoryWith({ closures: [closureWith({ schedules: ['west-open-th'] })] })],
  ['an extra session', directoryWith({ extra_sessions: [extraWith()] })],
  ['an extra session on a public holiday', directoryWith({ extra_sessions: [extraWith({ date: '2027-05-06' })] })],
  [
    'an extra session in a week of closure',
    directoryWith({ extra_sessions: [extraWith({ date: '2027-03-01' })], closures: [closureWith()] }),
  ],
  [
    'an extra session that a closure cancels',
    directoryWith({
      extra_sessions: [extraWith()],
      closures: [closureWith({ schedules: ['mitte-extra-2027-03-06'], to: '2027-03-07' })],
    }),
  ],
  ['a center that is closed for a while', withCenter(directoryWith(), 'mitte', { status: 'temporarily_closed' })],
  ['a center without hours', withCenter(directoryWith(), 'mitte', { schedules: [] })],
  ['a center without a position', withoutPosition(directoryWith(), 'mitte')],
  ['no center with a position', withoutPosition(directoryWith())],
  ['a Sunday', withSchedule(directoryWith(), 'nord-open-mo', { byday: ['SU'] })],
  ...VOCABULARY,
  ['everything at once', wholeVocabulary()],
];
