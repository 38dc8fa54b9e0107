/** Ways to break the data file, each with the rule that reports it, its pointer and, where it is no error, its severity. */
import { BREAKS_OF_ASKED_FACTS } from './breaks-of-asked-facts.ts';
import { BREAKS_OF_FACTS } from './breaks-of-facts.ts';
import { BREAKS_OF_QUESTIONS } from './breaks-of-questions.ts';
import { BREAKS_OF_SESSIONS } from './breaks-of-sessions.ts';
import { BREAKS_OF_WORDS } from './breaks-of-words.ts';
import type { Directory } from '../../data/model/directory.ts';
import {
  changeWith,
  closureWith,
  directoryWith,
  extraWith,
  scheduleWith,
  withCenter,
  withoutPosition,
  withSchedule,
} from '../fixtures/directory.ts';

export const TODAY = '2026-11-23';

/** A Monday on which nothing is special. */
const PLAIN = '2027-03-01';
const base = directoryWith();

export type Break = readonly [rule: string, at: string, directory: unknown, severity?: string];

export const BREAKS: readonly Break[] = [
  ...BREAKS_OF_SESSIONS,
  ...BREAKS_OF_FACTS,
  ...BREAKS_OF_QUESTIONS,
  ...BREAKS_OF_ASKED_FACTS,
  ...BREAKS_OF_WORDS,
  ['schema', '/centers/0/phones', withCenter(base, 'nord', { phones: [] })],
  ['schema', '/colour', { ...base, colour: 'blau' }],
  ['ids-are-single', '/centers/1/schedules/0/id', withSchedule(base, 'mitte-open-mo', { id: 'nord-open-mo' })],
  [
    'ids-stay-apart-in-calendars',
    '/extra_sessions/0/id',
    directoryWith({ extra_sessions: [extraWith({ id: 'mitte-open-mo-2027' })] }),
  ],
  ['names-are-single', '/centers/1/name', withCenter(base, 'mitte', { name: 'RSC Nord', verified_on: TODAY })],
  [
    'names-are-not-exchanged',
    '/centers/0/district',
    withCenter(withCenter(base, 'nord', { district: 'Hochfeld' }), 'mitte', { district: 'Hamborn' }),
  ],
  [
    'ids-are-not-renamed',
    '/outreach/0/id',
    directoryWith({ outreach: base.outreach.map((one) => ({ ...one, id: `${one.id}-2` })) }),
  ],
  ['the-directory-stays-itself', '/timezone', directoryWith({ timezone: 'Europe/Lisbon' })],
  ['closes-after-it-opens', '/centers/1/schedules/3', added({ opens_at: '14:00', closes_at: '09:00' })],
  ['no-hour-of-the-clock-change', '/centers/1/schedules/3/opens_at', added({ opens_at: '02:30' })],
  ['hours-look-like-office-hours', '/centers/1/schedules/3', added({ byday: ['SU'], opens_at: '05:00' }), 'question'],
  ['valid-from-before-valid-to', '/centers/1/schedules/3/valid_to', added({ byday: ['SU'], valid_to: '2025-12-31' })],
  ['one-session-at-a-time', '/centers/1/schedules/3', added({ opens_at: '11:00', closes_at: '13:00' })],
  ['places-belong-to-outreach', '/centers/1/schedules/3/location', added({ byday: ['SU'], location: 'Rathaus' })],
  ['dates-are-plausible', '/centers/1/schedules/3/valid_from', added({ byday: ['SU'], valid_from: '2206-01-01' })],
  [
    'nothing-is-confirmed-in-advance',
    '/centers/1/verified_on',
    withCenter(base, 'mitte', { verified_on: '2026-11-24' }),
  ],
  [
    'partial-dates-exist',
    '/sources/0/date',
    directoryWith({ sources: [{ id: 'x', title: 'Quelle', date: '2021-02-31' }] }),
  ],
  ['facts-are-fresh', '/centers/0/verified_on', base, 'warning'],
  ['positions-are-known', '/centers', withoutPosition(base, 'mitte'), 'notice'],
  ['readers-can-reach-the-publisher', '/publisher', base, 'notice'],
  [
    'phones-are-valid',
    '/centers/1/phones/0/number',
    withCenter(base, 'mitte', { phones: [{ number: '+4902036080270' }], verified_on: TODAY }),
  ],
  [
    'positions-lie-in-the-municipality',
    '/centers/1/position',
    withCenter(base, 'mitte', { position: { ...base.centers[0]!.position!, latitude: 6.75, longitude: 51.41 } }),
  ],
  [
    'positions-are-precise-enough',
    '/centers/1/position',
    withCenter(base, 'mitte', { position: { ...base.centers[0]!.position!, method: 'neu' } }),
  ],
  [
    'a-position-moves-with-its-method',
    '/centers/1/position',
    withCenter(base, 'mitte', { position: { ...base.centers[1]!.position!, accuracy_m: 5 } }),
  ],
  [
    'postal-codes-fit-their-country',
    '/centers/1/address/postal_code',
    withCenter(base, 'mitte', { address: { ...base.centers[1]!.address, postal_code: '4705' } }),
  ],
  [
    'official-keys-agree',
    '/municipality/ars',
    directoryWith({ municipality: { ...base.municipality, ars: '051120000001' } }),
  ],
  ['addresses-lie-in-the-municipality', '/centers/1/address/country', moved({ country: 'AT' })],
  ['addresses-lie-in-the-municipality', '/centers/1/address/state_province', moved({ state_province: 'Bayern' })],
  ['addresses-lie-in-the-municipality', '/centers/1/address/postal_code', moved({ postal_code: '20095' })],
  ['addresses-lie-in-the-municipality', '/centers/1/address/city', moved({ city: 'Essen' }), 'question'],
  ['addresses-lie-in-the-municipality', '/centers/1/address/address_1', moved({ address_1: 'Rathaus' }), 'question'],
  [
    'phones-are-valid',
    '/centers/1/phones/0/number',
    withCenter(base, 'mitte', { phones: [{ number: '+33142278186' }], verified_on: TODAY }),
  ],
  [
    'numbers-cost-nothing-extra',
    '/centers/1/phones/0/number',
    withCenter(base, 'mitte', { phones: [{ number: '+499001234567' }], verified_on: TODAY }),
  ],
  [
    'numbers-are-their-own',
    '/centers/2/phones/0/number',
    withCenter(base, 'west', { phones: base.centers[1]!.phones, verified_on: TODAY }),
    'question',
  ],
  [
    'schedules-happen',
    '/centers/1/schedules/3',
    added({ byday: ['TU'], valid_from: '2027-01-13', valid_to: '2027-01-18' }),
    'question',
  ],
  [
    'new-hours-lie-ahead',
    '/centers/1/schedules/3/valid_from',
    added({ byday: ['TU'], valid_from: '2026-01-06' }),
    'question',
  ],
  [
    'new-hours-lie-ahead',
    '/centers/1/schedules/0/valid_to',
    withCenter(withSchedule(base, 'mitte-open-mo', { valid_to: '2022-01-01' }), 'mitte', { verified_on: TODAY }),
    'question',
  ],
  ['references-are-known', '/centers/1/source', withCenter(base, 'mitte', { source: 'hoerensagen' })],
  ['references-are-known', '/closures/0/centers/0', directoryWith({ closures: [closureWith({ centers: ['ost'] })] })],
  [
    'one-coordination',
    '/organizations/0/role',
    directoryWith({ organizations: base.organizations.map((one) => ({ ...one, role: 'coordination' })) }),
  ],
  ['the-calendar-is-known', '/holiday_region', directoryWith({ holiday_region: 'DE-XX' })],
  ['the-calendar-is-known', '/timezone', directoryWith({ timezone: 'Europe/Duisburg' })],
  [
    'recurring-days-exist',
    '/recurring_closures/3/rule',
    directoryWith({
      recurring_closures: [...base.recurring_closures, { id: 'easter_monday', rule: '02-29', effect: 'cancelled' }],
    }),
  ],
  [
    'recurring-days-exist',
    '/recurring_closures/3/id',
    directoryWith({
      recurring_closures: [...base.recurring_closures, { id: 'office_party', rule: '07-01', effect: 'cancelled' }],
    }),
  ],
  ['closures-run-forward', '/closures/0', directoryWith({ closures: [closureWith({ to: '2027-02-01' })] })],
  [
    'closures-touch-something',
    '/closures/0',
    directoryWith({ closures: [closureWith({ from: '2027-03-06', to: '2027-03-07' })] }),
    'question',
  ],
  [
    'closures-name-their-own',
    '/closures/0/schedules/0',
    directoryWith({ closures: [closureWith({ centers: ['nord'], schedules: ['west-open-mo'] })] }),
  ],
  [
    'closures-lie-ahead',
    '/closures/0/to',
    directoryWith({ closures: [closureWith({ from: '2026-03-02', to: '2026-03-06' })] }),
    'question',
  ],
  ['closures-lie-ahead', '/closures/0', directoryWith({ closures: [closureWith({ to: '2027-04-30' })] }), 'question'],
  ['closures-lie-ahead', '/closures/0', directoryWith({ closures: [closureWith({ to: '2028-03-05' })] })],
  [
    'closures-are-single',
    '/closures/1',
    directoryWith({ closures: [closureWith(), closureWith({ id: 'noch-einmal' })] }),
  ],
  [
    'closures-name-their-own',
    '/closures/0/schedules/0',
    directoryWith({
      extra_sessions: [extraWith()],
      closures: [closureWith({ centers: ['mitte'], schedules: [extraWith().id] })],
    }),
  ],
  [
    'closures-say-what-stays',
    '/closures/0',
    directoryWith({ extra_sessions: [extraWith()], closures: [closureWith({ to: '2027-03-06' })] }),
    'question',
  ],
  [
    'extra-sessions-do-not-collide',
    '/extra_sessions/0',
    directoryWith({ extra_sessions: [extraWith({ date: PLAIN })] }),
  ],
  [
    'extra-sessions-do-not-collide',
    '/extra_sessions/1',
    directoryWith({
      extra_sessions: [extraWith(), extraWith({ id: 'noch-einer', opens_at: '12:00', closes_at: '14:00' })],
    }),
  ],
  [
    'extra-sessions-take-place',
    '/extra_sessions/0',
    withCenter(directoryWith({ extra_sessions: [extraWith()] }), 'mitte', {
      status: 'closed',
      status_note: { de: 'Geschlossen seit 2026.' },
    }),
    'question',
  ],
  [
    'extra-sessions-take-place',
    '/extra_sessions/0',
    directoryWith({ extra_sessions: [extraWith({ service: 'outreach' })] }),
    'question',
  ],
  [
    'extra-sessions-keep-their-day',
    '/extra_sessions/0/date',
    directoryWith({ extra_sessions: [extraWith({ date: '2026-03-07' })] }),
    'question',
  ],
  [
    'recurring-closures-keep-their-day',
    '/recurring_closures/0/rule',
    directoryWith({ recurring_closures: [{ id: 'rose_monday', rule: 'easter-47', effect: 'tentative' }] }),
  ],
  [
    'recurring-closures-keep-their-day',
    '/recurring_closures/3/rule',
    directoryWith({
      recurring_closures: [...base.recurring_closures, { id: 'easter_monday', rule: '12-23', effect: 'tentative' }],
    }),
  ],
  ...[
    'Regionale <b>Center</b>',
    'Regionale **Center**',
    'Center von {name}',
    '=HYPERLINK("x")',
    'siehe www.example.org',
    'javascript:alert(1)',
    'xxx Titel',
    '…—…',
    'Regionale\u3164Center',
    'Regionale\ufe0f Center',
    'Sup\u00adport-Center',
    'Suppоrt-Center',
    'Stra\u00dfe u\u0308ber',
  ].map((title) => ['text-is-plain', '/title', directoryWith({ title })] as const),
  ['names-are-single', '/centers/1/name', withCenter(base, 'mitte', { name: 'rsc nord', verified_on: TODAY })],
  ['languages-are-known', '/centers/1/languages/0', withCenter(base, 'mitte', { languages: ['qq'] })],
  ['the-publisher-is-honest', '/publisher/name', directoryWith({ publisher: { name: 'Stadt Duisburg' } })],
  [
    'schema',
    '/publisher/url',
    directoryWith({ publisher: { name: 'Verein', url: 'https://stadt.de@boese.example/' } }),
  ],
  ['schema', '/publisher/url', directoryWith({ publisher: { name: 'Verein', url: 'https://localhost/' } })],
  ['schema', '/catalog/contributor_id', directoryWith({ catalog: { contributor_id: 'http://example.org/wir' } })],
  [
    'text-is-plain',
    '/closures/0/reason/de',
    directoryWith({ closures: [closureWith({ reason: { de: 'Umzug\u202e' } })] }),
  ],
  [
    'languages-are-known',
    '/closures/0/reason/em',
    directoryWith({ closures: [closureWith({ reason: { de: 'Umzug', em: 'Moving' } })] }),
  ],
  ['closed-centers-say-why', '/centers/1', withCenter(base, 'mitte', { status: 'closed' })],
  ['open-centers-have-hours', '/centers/3/schedules', withNew({ schedules: [] }), 'question'],
  [
    'outreach-runs-somewhere',
    '/outreach/0/status',
    directoryWith({ outreach: [{ ...base.outreach[0]!, status: 'running' }] }),
  ],
  ['the-publisher-is-honest', '/official', directoryWith({ official: true })],
  ['the-publisher-is-honest', '/license', directoryWith({ license: 'http://dcat-ap.de/def/licenses/cc-zero' })],
  ['centers-stay', '/centers', directoryWith({ centers: base.centers.slice(1) })],
  [
    'schedules-stay',
    '/centers/1/schedules',
    withCenter(base, 'mitte', { schedules: base.centers[1]!.schedules.slice(1), verified_on: TODAY }),
  ],
  [
    'schedules-keep-their-meaning',
    '/centers/1/schedules/0',
    withSchedule(base, 'mitte-open-mo', { opens_at: '09:00' }),
  ],
  [
    'new-facts-are-confirmed',
    '/centers/1/verified_on',
    withCenter(base, 'mitte', { phones: [{ number: '+492032830' }] }),
  ],
  [
    'records-stay',
    '/sources/0/date',
    directoryWith({ sources: base.sources.map((one, index) => (index === 0 ? { ...one, date: '2021-08-06' } : one)) }),
  ],
  ['the-edition-is-archived', '/edition', directoryWith({ edition: '2026-11-23' })],
  ['editions-carry-their-day', '/released_at', directoryWith({ released_at: '2021-08-06T00:00:00+02:00' })],
  [
    'editions-carry-their-day',
    '/changes/0',
    directoryWith({ changes: [{ ...base.changes[0]!, released_at: '2021-08-06T00:00:00+02:00' }] }),
  ],
  ['schedules-stay', '/centers/1/schedules/0/id', withSchedule(base, 'mitte-open-mo', { id: 'mitte-montag' })],
  [
    'changes-are-a-record',
    '/changes',
    directoryWith({ changes: [changeWith({ edition: '2021-08-05', released_at: base.released_at })] }),
  ],
];

export function added(overrides: Parameters<typeof scheduleWith>[0]): Directory {
  return withCenter(base, 'mitte', {
    schedules: [...base.centers[1]!.schedules, scheduleWith(overrides)],
    verified_on: TODAY,
  });
}

function withNew(overrides: Partial<Directory['centers'][number]>): Directory {
  const center = {
    ...base.centers[1]!,
    id: 'sued',
    name: 'RSC Süd',
    full_name: 'Regionales Support-Center Süd',
    ...overrides,
  };
  return directoryWith({ centers: [...base.centers, center] });
}

/** Mitte at another address. */
function moved(address: Partial<Directory['centers'][number]['address']>): Directory {
  return withCenter(base, 'mitte', { address: { ...base.centers[1]!.address, ...address }, verified_on: TODAY });
}
