/** Phrases in German and English from which the sentences of a difference are made: hours, weekdays, dates, closures. */
import { type Schedule, type Service, WEEKDAYS, type Words } from '../../model/directory.ts';
import { dayOf, partsOf } from '../../model/zone.ts';

type Days = readonly Schedule['byday'][number][];

const GERMAN_DAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const ENGLISH_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ENGLISH_MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const SERVICE_PREFIX: Record<Service, Words> = {
  open_consultation: { de: '', en: '' },
  consultation: { de: 'Beratung ', en: 'consultation ' },
  phone: { de: 'telefonisch ', en: 'by phone ' },
  outreach: { de: 'Außensprechstunde ', en: 'outreach ' },
};

/** "3.2.2027", "3 February 2027". */
export function dateWords(date: string): Words {
  const { year, month, date: day } = partsOf(dayOf(date));
  return { de: `${day}.${month}.${year}`, en: `${day} ${ENGLISH_MONTHS[month - 1] ?? ''} ${year}` };
}

/** "am 3.2.2027", "1.3.2027 bis 5.3.2027". */
export function spanWords(from: string, to: string): Words {
  const [a, b] = [dateWords(from), dateWords(to)];
  if (from === to) return { de: `am ${a.de}`, en: `on ${a['en'] ?? ''}` };
  return { de: `vom ${a.de} bis ${b.de}`, en: `from ${a['en'] ?? ''} to ${b['en'] ?? ''}` };
}

/** "10–12 Uhr", "10:30–12:00 Uhr"; "10:00–12:00". */
export function hoursWords(opens: string, closes: string): Words {
  const full = opens.endsWith(':00') && closes.endsWith(':00');
  const short = (time: string) => String(Number(time.slice(0, 2)));
  return { de: `${full ? `${short(opens)}–${short(closes)}` : `${opens}–${closes}`} Uhr`, en: `${opens}–${closes}` };
}

/** The same for hours of which one end may be missing: "ab 11 Uhr", "bis 11 Uhr"; "from 11:00", "until 11:00". */
export function openHoursWords(opens: string | undefined, closes: string | undefined): Words {
  if (opens !== undefined && closes !== undefined) return hoursWords(opens, closes);
  const time = opens ?? closes;
  if (time === undefined) return { de: '', en: '' };
  const german = time.endsWith(':00') ? String(Number(time.slice(0, 2))) : time;
  return opens === undefined
    ? { de: `bis ${german} Uhr`, en: `until ${time}` }
    : { de: `ab ${german} Uhr`, en: `from ${time}` };
}

/** "Montag und Mittwoch", "Montag bis Freitag". */
export function daysWords(byday: Days): Words {
  const indexes = WEEKDAYS.flatMap((name, index) => (byday.includes(name) ? [index] : []));
  const first = indexes[0] ?? 0;
  const last = indexes.at(-1) ?? first;
  const run = indexes.length > 2 && last - first === indexes.length - 1;
  const join = (names: readonly string[], to: string, and: string) =>
    run
      ? `${names[first] ?? ''} ${to} ${names[last] ?? ''}`
      : joinList(
          indexes.map((index) => names[index] ?? ''),
          and,
        );
  return { de: join(GERMAN_DAYS, 'bis', 'und'), en: join(ENGLISH_DAYS, 'to', 'and') };
}

/** "a, b und c" with the given last word. */
export function joinList(items: readonly string[], and: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;
}

/** "telefonisch Montag bis Freitag 9–10 Uhr", "jede 2. Woche Montag 10–12 Uhr". */
export function scheduleWords(schedule: Schedule): Words {
  const { service, byday, opens_at, closes_at, interval = 1, location } = schedule;
  const [kind, days, hours] = [SERVICE_PREFIX[service], daysWords(byday), hoursWords(opens_at, closes_at)];
  const every = interval > 1 ? { de: `jede ${interval}. Woche `, en: `every ${interval} weeks ` } : { de: '', en: '' };
  const place = location === undefined ? '' : ` (${location})`;
  return {
    de: `${kind.de}${every.de}${days.de} ${hours.de}${place}`,
    en: `${kind['en'] ?? ''}${every['en'] ?? ''}${days['en'] ?? ''} ${hours['en'] ?? ''}${place}`,
  };
}

/** The same words, each after a name and a colon: "RSC Mitte: …". */
export function withName(name: string, de: string, en: string): Words {
  return { de: `${name}: ${de}`, en: `${name}: ${en}` };
}
