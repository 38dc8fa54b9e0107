// One builder of synthetic week files: the three centers' regular hours, any closures, any Monday; its zone rule is written out by hand.

export interface Closed {
  readonly center?: string;
  readonly from: string;
  readonly to: string;
  readonly status?: 'cancelled' | 'tentative';
  readonly reason: string;
}

export interface Options {
  readonly from?: string;
  readonly closed?: readonly Closed[];
  readonly reviewBy?: string;
  readonly status?: Readonly<Record<string, string>>;
}

/** center, service, weekday (1 = Monday), opens, closes: as in the data file of the first day. */
export const HOURS: readonly (readonly [
  center: string,
  service: string,
  weekday: number,
  opens: string,
  closes: string,
])[] = [
  ['nord', 'open_consultation', 1, '10:00', '12:00'],
  ['nord', 'open_consultation', 3, '14:00', '16:00'],
  ['mitte', 'open_consultation', 1, '10:00', '12:00'],
  ['mitte', 'open_consultation', 3, '14:00', '16:00'],
  ['west', 'open_consultation', 1, '13:00', '15:00'],
  ['west', 'open_consultation', 4, '10:00', '12:00'],
  ...['nord', 'mitte', 'west'].flatMap((center) =>
    [1, 2, 3, 4, 5].map((weekday) => [center, 'phone', weekday, '09:00', '10:00'] as const),
  ),
];

const DAY = 86_400_000;
const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
export const plusDays = (day: string, days: number): string => iso(Date.parse(day) + days * DAY);

/** Summer time begins and ends at 01:00 UTC on the last Sundays of March and October (Directive 2000/84/EC). */
function changesOf(year: number): [number, number] {
  const lastSunday = (month: number): number => {
    const last = Date.UTC(year, month + 1, 0, 1);
    return last - new Date(last).getUTCDay() * DAY;
  };
  return [lastSunday(2), lastSunday(9)];
}

/** Minutes east of UTC in Duisburg. */
export function berlinOffset(instant: number): number {
  const [summer, winter] = changesOf(new Date(instant).getUTCFullYear());
  return instant >= summer && instant < winter ? 120 : 60;
}

const print = (minutes: number): string => `+0${minutes / 60}:00`;

/** "2026-11-16", "10:00" -> "2026-11-16T10:00:00+01:00"; sessions never lie inside a clock change. */
export function local(day: string, clock: string): string {
  const offset = berlinOffset(Date.parse(`${day}T${clock}:00Z`) - 60 * 60_000);
  return `${day}T${clock}:00${print(offset)}`;
}

const CENTERS = [
  {
    id: 'nord',
    name: 'RSC Nord',
    full_name: 'Regionales Support-Center Nord',
    district: 'Hamborn',
    address: 'Duisburger Straße 241, 47166 Duisburg',
    phones: [
      { number: '+4920394065358', formatted: '+49 203 94065358' },
      { number: '+4920394065357', formatted: '+49 203 94065357' },
    ],
  },
  {
    id: 'mitte',
    name: 'RSC Mitte',
    full_name: 'Regionales Support-Center Mitte',
    district: 'Hochfeld',
    address: 'Brückenstraße 30, 47053 Duisburg',
    phones: [{ number: '+4920360802707', formatted: '+49 203 60802707' }],
  },
  {
    id: 'west',
    name: 'RSC West',
    full_name: 'Regionales Support-Center West',
    district: 'Rheinhausen',
    address: 'Beethovenstraße 18 A, 47226 Duisburg',
    phones: [{ number: '+492065550087', formatted: '+49 2065 550087' }],
  },
];

const HOST = 'https://feed.example';

export function weekFile({ from = '2026-11-16', closed = [], reviewBy = '2022-08-05', status = {} }: Options = {}) {
  const until = plusDays(from, 55);
  const occurrences = Array.from({ length: 56 }, (_, index) => plusDays(from, index))
    .flatMap((day, index) =>
      HOURS.filter(
        ([, service, weekday]) => weekday === (new Date(day).getUTCDay() || 7) && (service !== 'phone' || index < 14),
      ).map(([center, service, weekday, opens, closes]) => {
        const closure = closed.find((it) => (it.center ?? center) === center && it.from <= day && day <= it.to);
        return {
          center,
          service,
          schedule: `${center}-${service}-${weekday}`,
          starts_at: local(day, opens),
          ends_at: local(day, closes),
          status: closure ? (closure.status ?? 'cancelled') : 'confirmed',
          ...(closure ? { reason: closure.reason } : {}),
        };
      }),
    )
    .sort((a, b) => Date.parse(a.starts_at) - Date.parse(b.starts_at));
  const begin = Date.parse(local(from, '00:00'));
  const changes = [0, 1]
    .flatMap((next) => changesOf(Number(from.slice(0, 4)) + next))
    .filter((at) => at > begin && at < begin + 57 * DAY);
  return {
    edition: '2021-08-05',
    from,
    until,
    phone_until: plusDays(from, 13),
    timezone: 'Europe/Berlin',
    utc_offsets: [begin, ...changes].map((at) => ({
      from: new Date(at).toISOString(),
      offset: print(berlinOffset(at)),
    })),
    license: 'http://dcat-ap.de/def/licenses/cc-by/4.0',
    attribution: 'Angaben: Stadt Duisburg, Pressemitteilung vom 5.8.2021',
    centers: CENTERS.map((center) => ({
      ...center,
      verified_on: '2021-08-05',
      review_by: reviewBy,
      status: status[center.id] ?? 'active',
      ...(status[center.id]
        ? { status_note: { de: 'Wegen Umbau geschlossen.', en: 'Closed for building work.' } }
        : {}),
      accuracy_m: 500,
      links: {
        html: `${HOST}/de/centers/${center.id}/`,
        ics: `${HOST}/v1/centers/${center.id}.ics`,
        phone_ics: `${HOST}/v1/centers/${center.id}.phone.ics`,
        json: `${HOST}/v1/centers/${center.id}.json`,
      },
    })),
    reasons: {
      'public_holiday/christmas_day': { de: '1. Weihnachtstag', en: 'Christmas Day' },
      'customary/rose_monday': { de: 'Rosenmontag', en: 'Carnival Monday' },
      'customary/christmas_eve': { de: 'Heiligabend', en: 'Christmas Eve' },
      'closure/umbau': { de: 'Umbau', en: 'Building work' },
      'closure/fortbildung': { de: 'Fortbildung' },
    } as Record<string, Record<string, string>>,
    occurrences,
  };
}
