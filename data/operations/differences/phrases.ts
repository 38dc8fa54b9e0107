/** Phrases in German and English from which the sentences of a difference are made: hours, weekdays, dates, closures. */
import type { Conditions, Schedule, Service, Words } from '../../model/directory.ts';
import { type Day, dateOf, dayOf, partsOf } from '../../model/zone.ts';
import { conditionWords } from './condition-words.ts';
import { daysWords } from './weekday-words.ts';

export { joinList } from './weekday-words.ts';

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

/** "am 3.2.2027", "vom 1.3.2027 bis 5.3.2027"; from the day of the change on "ab sofort bis 5.3.2027". */
export function spanWords(from: string, to: string, changedOn?: Day): Words {
  const [a, b] = [dateWords(from), dateWords(to)];
  if (from === to) return { de: `am ${a.de}`, en: `on ${a['en'] ?? ''}` };
  if (isAtOnce(from, changedOn)) return { de: `${AT_ONCE.de} bis ${b.de}`, en: `${AT_ONCE.en} until ${b['en'] ?? ''}` };
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

/** "telefonisch Montag bis Freitag 9–10 Uhr", "jede 2. Woche Montag 10–12 Uhr", "Beratung jeden 1. Dienstag 14–16 Uhr (Nur mit Termin)". */
export function scheduleWords(schedule: Schedule): Words {
  const { service, byday, opens_at, closes_at, interval = 1 } = schedule;
  const [kind, days, hours] = [SERVICE_PREFIX[service], daysWords(byday), hoursWords(opens_at, closes_at)];
  const every = interval > 1 ? { de: `jede ${interval}. Woche `, en: `every ${interval} weeks ` } : { de: '', en: '' };
  const more = placeAndConditions(schedule);
  return {
    de: `${kind.de}${every.de}${days.de} ${hours.de}${more.de}`,
    en: `${kind['en'] ?? ''}${every['en'] ?? ''}${days['en'] ?? ''} ${hours['en'] ?? ''}${more['en'] ?? ''}`,
  };
}

/** " (Musterplatz 1, 47198 Duisburg) (Nur mit Termin)". */
export function placeAndConditions(conditions: Conditions): Words {
  const place = conditions.location === undefined ? '' : ` (${conditions.location})`;
  const { de, en = '' } = conditionWords(conditions);
  return { de: place + de, en: place + en };
}

/** What takes effect on the day of the change; `en` stands at the beginning of a phrase. */
const AT_ONCE = { de: 'ab sofort', en: 'as of now' } as const;

function isAtOnce(date: string, changedOn: Day | undefined): boolean {
  return changedOn !== undefined && date === dateOf(changedOn);
}

/** "ab sofort neue Anschrift" for a fact without a date; the phrase alone where the day of the change is not known. */
export function atOnce(phrase: Words, changedOn: Day | undefined): Words {
  if (changedOn === undefined) return phrase;
  return { de: `${AT_ONCE.de} ${phrase.de}`, en: `${AT_ONCE.en} ${phrase['en'] ?? ''}` };
}

/** "ab 1.2.2027", "vom 1.2.2027 bis 5.3.2027"; from the day of the change on "ab sofort". */
export function validityWords(valid_from: string, valid_to: string | undefined, changedOn?: Day): Words {
  if (valid_to !== undefined) return spanWords(valid_from, valid_to, changedOn);
  if (isAtOnce(valid_from, changedOn)) return AT_ONCE;
  const { de, en = '' } = dateWords(valid_from);
  return { de: `ab ${de}`, en: `from ${en}` };
}

/** The same words, each after a name and a colon: "RSC Mitte: …". */
export function withName(name: string, de: string, en: string): Words {
  return { de: `${name}: ${de}`, en: `${name}: ${en}` };
}
