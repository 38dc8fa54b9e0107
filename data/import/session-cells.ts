/** A row that is one session: its day, begin and end in cells of their own, and what this project's own tables say beside them. */
import type { Audience, Channel, Service } from '../model/directory.ts';
import { SERVICE_HEADINGS } from '../model/service-headings.ts';
import { say } from '../model/text.ts';
import { GERMAN } from '../operations/differences/condition-words.ts';
import { Refusal } from '../operations/fields/refusal.ts';
import { readNumber as readDecimal, readTime } from '../operations/fields/typed.ts';
import { readWeekdays } from '../operations/fields/typed-weekdays.ts';
import { SERVICE_NAMES } from '../operations/fields/kinds.ts';
import type { DraftHours, Mutable } from './draft.ts';
import type { TableField } from './headings.ts';
import { shaped } from './hours-text.ts';
import { readNumbers } from './values.ts';
import { plainWeekdays } from './weekday-text.ts';

export type DraftSession = Mutable<DraftHours>;
type Write = (session: DraftSession, text: string) => void;

const listOf = (text: string): string[] => text.split(/\s+/u);

/** "Mittwoch (alle 2 Wochen)" as this project's workbook writes it, else as people do. */
function writeWeekdays(session: DraftSession, text: string): void {
  const [, days = '', weeks] = /^(.*?)(?: \(alle (\d+) Wochen\))?$/iu.exec(text) ?? [];
  session.byday = readWeekdays(plainWeekdays(days));
  if (weeks) session.interval = Number(weeks);
}

function writeService(session: DraftSession, text: string): void {
  const typed = text.toLowerCase();
  const found = (Object.keys(SERVICE_NAMES) as Service[]).find((one) =>
    [one, ...SERVICE_NAMES[one], say(GERMAN, SERVICE_HEADINGS[one]).toLowerCase()].includes(typed),
  );
  if (!found)
    throw new Refusal(
      `„${text}“ ist kein Angebot des Verzeichnisses; bitte „Offene Sprechstunde“ oder „Telefon“`,
      `"${text}" is no service of the directory; write one of ${Object.keys(SERVICE_NAMES).join(', ')}`,
    );
  session.service = found;
}

export const SESSION_FIELDS: { readonly [field in TableField]?: Write } = {
  schedule: (session, text) => (session.id = text),
  service: writeService,
  // The apostrophe keeps spreadsheets from reckoning with "-1FR".
  byday: (session, text) => (session.byday = listOf(text.replace(/^'/u, ''))),
  weekdays: writeWeekdays,
  opens_at: (session, text) => (session.opens_at = readTime(text)),
  closes_at: (session, text) => (session.closes_at = readTime(text)),
  valid_from: (session, text) => (session.valid_from = text),
  valid_to: (session, text) => (session.valid_to = text),
  interval: (session, text) => {
    if (text !== '1') session.interval = readDecimal(text);
  },
  location: (session, text) => (session.location = text),
  note: (session, text) => (session.note = { de: text }),
  access: (session, text) => {
    if (text === 'appointment') session.access = text;
  },
  booking_url: (session, text) => (session.booking = { ...session.booking, url: text }),
  booking_phone: (session, text) => {
    const [phone] = readNumbers(text);
    if (phone) session.booking = { ...session.booking, phone: phone.number };
  },
  booking_note: (session, text) => (session.booking = { ...session.booking, note: { de: text } }),
  last_admission: (session, text) => (session.last_admission = text),
  session_closes_at: (session, text) => {
    session.last_admission ??= session.closes_at ?? text;
    session.closes_at = text;
  },
  channel: (session, text) => {
    if (text !== 'in_person' && !(text === 'phone' && session.service === 'phone')) session.channel = text as Channel;
  },
  link: (session, text) => (session.link = text),
  audience: (session, text) => (session.audience = listOf(text) as Audience[]),
  languages: (session, text) => (session.languages = listOf(text)),
  interpreter: (session, text) => (session.interpreter = listOf(text)),
};

/** Undefined where nothing of it is there. @throws Refusal where day, begin or end is missing */
export function hoursOfSession(session: DraftSession, service: Service): DraftHours | undefined {
  const { byday, opens_at, closes_at } = session;
  if (!byday && !opens_at && !closes_at) return undefined;
  if (byday && opens_at && closes_at && opens_at < closes_at)
    return shaped({ ...session, service: session.service ?? service, byday, opens_at, closes_at });
  throw new Refusal(
    'Tag, Beginn und Ende gehören zusammen, und das Ende liegt nach dem Beginn; bitte ergänzen („Mo 9–12“) oder „-“ (weglassen)',
    'day, begin and end belong together, and the end is after the begin; write for example "Mon 9-12", or "-" to leave it out',
  );
}
