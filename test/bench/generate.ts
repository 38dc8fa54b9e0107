/** A directory of any size, made up but likely: centers over Germany's cities and the country around them. One seed, one result. */
import type {
  Center,
  Closure,
  Directory,
  ExtraSession,
  Schedule,
  Service,
  Weekday,
} from '../../data/model/directory.ts';
import { CITIES, type City } from './cities.ts';
import { FIRST_EDITION } from '../fixtures/directory.ts';

type Random = () => number;

const SLOTS = ['08:30', '09:00', '09:30', '10:00', '13:00', '14:00', '15:00', '16:00'] as const;
const WORKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR'];
const PARTS = ['Mitte', 'Nord', 'Süd', 'West', 'Ost', 'Altstadt', 'Neustadt', 'Hafen'] as const;
const STREETS = ['Hauptstraße', 'Bahnhofstraße', 'Schulstraße', 'Lindenallee', 'Am Markt', 'Brückenstraße'] as const;
const RELEASED = '2026-11-20T12:00:00+01:00';

/** `size` centers; about a quarter of them lie outside the cities. Closures and extra sessions grow with the size. */
export function generate(size: number, seed = 1): Directory {
  const random = mulberry32(seed);
  const centers = Array.from({ length: size }, (_, at) => centerAt(at, random));
  const { outreach: _, ...facts } = FIRST_EDITION;
  return {
    ...facts,
    outreach: [],
    edition: '2026-11-20',
    released_at: RELEASED,
    centers,
    closures: closuresOf(centers, random),
    recurring_closures: [{ id: 'christmas_eve', rule: '12-24', effect: 'cancelled' }],
    extra_sessions: extrasOf(centers, random),
    changes: [
      { edition: '2026-11-20', released_at: RELEASED, centers: 'all', summary: { de: 'Erste Ausgabe.', en: 'First.' } },
    ],
  };
}

function centerAt(at: number, random: Random): Center {
  const city = weighted(random);
  const id = `${city.id}-${String(at + 1).padStart(5, '0')}`;
  const spread = random() < 0.25 ? 0.6 : 0.05;
  const part = pick(PARTS, random);
  return {
    id,
    name: `Center ${city.name} ${at + 1}`,
    full_name: `Support-Center ${city.name} ${part} ${at + 1}`,
    status: random() < 0.01 ? 'temporarily_closed' : 'active',
    district: part,
    address: {
      address_1: `${pick(STREETS, random)} ${1 + Math.floor(random() * 240)}`,
      postal_code: city.postal + String(100 + Math.floor(random() * 40)),
      city: city.name,
      country: 'DE',
    },
    position: {
      latitude: round(city.latitude + spread * bell(random)),
      longitude: round(city.longitude + 1.5 * spread * bell(random)),
      accuracy_m: 50,
      method: 'Zufall',
      source: 'zuordnung',
    },
    phones: [{ number: `+49203${String(3_000_000 + at).padStart(7, '0')}` }],
    schedules: schedulesOf(id, random),
    verified_on: `2026-${String(1 + Math.floor(random() * 10)).padStart(2, '0')}-15`,
    source: 'pressemitteilung-2021-08-05',
  };
}

/** Two to four open consultations a week and phone hours on two days, as the real centers have. */
function schedulesOf(id: string, random: Random): Schedule[] {
  const open = shuffled(WORKDAYS, random).slice(0, 2 + Math.floor(random() * 3));
  const phone = shuffled(WORKDAYS, random).slice(0, 2);
  const row = (service: Service, name: string, day: Weekday): Schedule => {
    const opens_at = pick(SLOTS, random);
    const closes_at = `${String(Number(opens_at.slice(0, 2)) + 2).padStart(2, '0')}${opens_at.slice(2)}`;
    const schedule_id = `${id}-${name}-${day.toLowerCase()}`;
    return { id: schedule_id, service, byday: [day], opens_at, closes_at, valid_from: '2026-01-01' };
  };
  return [
    ...open.map((day) => row('open_consultation', 'open', day)),
    ...phone.map((day) => row('phone', 'phone', day)),
  ];
}

/** One for all, and one for every fifth center. */
function closuresOf(centers: readonly Center[], random: Random): Closure[] {
  const some = centers.filter(() => random() < 0.2);
  return [
    closure('between-the-years', 'all', '2026-12-28', '2026-12-31'),
    ...some.map(({ id }, at) => {
      const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
      return closure(`leave-${at + 1}`, [id], `2027-${month}-10`, `2027-${month}-14`);
    }),
  ];
}

function closure(id: string, centers: Closure['centers'], from: string, to: string): Closure {
  const reason = { de: 'Urlaub des Teams', en: 'The team is on leave' };
  return { id, centers, from, to, effect: 'cancelled', reason, announced_on: '2026-11-01' };
}

function extrasOf(centers: readonly Center[], random: Random): ExtraSession[] {
  return centers
    .filter(() => random() < 0.05)
    .map(({ id }) => ({
      id: `${id}-saturday`,
      center: id,
      service: 'open_consultation',
      date: '2027-03-06',
      opens_at: '10:00',
      closes_at: '13:00',
    }));
}

function weighted(random: Random): City {
  let left = random() * CITIES.reduce((sum, { weight }) => sum + weight, 0);
  const found = CITIES.find(({ weight }) => (left -= weight) < 0) ?? CITIES[0];
  if (!found) throw new Error('there are no cities');
  return found;
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((one) => [random(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** About a normal distribution, between -3 and 3: the sum of six. */
function bell(random: Random): number {
  return Array.from({ length: 6 }, random).reduce((a, b) => a + b, -3);
}

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** Tommy Ettinger's mulberry32 (public domain): small, and equal on every machine. */
function mulberry32(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
