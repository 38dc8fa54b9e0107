/** A session in a few signs, as tables show it: "10:00–12:00", "✗ 14:00–16:00 (Neujahr)". */
import type { Directory } from '../../model/directory.ts';
import type { Session } from '../../model/session.ts';
import { has, say, type Text } from '../../model/text.ts';
import { timeOf } from '../../model/zone.ts';
import { ENGLISH, GERMAN } from './condition-words.ts';

/** The languages of whoever changes the directory. */
export type OfficeLanguage = 'de' | 'en';

/** Their words. */
export const OFFICE_TEXTS: Readonly<Record<OfficeLanguage, Text>> = { de: GERMAN, en: ENGLISH };

const MARKS: Record<Session['status'], string> = { confirmed: '', tentative: '? ', cancelled: '✗ ' };

const SERVICE_MARK: Record<OfficeLanguage, Record<Session['service'], string>> = {
  de: { open_consultation: '', phone: '☎ ', outreach: 'außen ', consultation: 'Beratung ' },
  en: { open_consultation: '', phone: '☎ ', outreach: 'outreach ', consultation: 'consultation ' },
};

/** "10:00–12:00", "✗ 14:00–16:00 (Neujahr)", "? 10:00–12:00 (Rosenmontag)". */
export function cellOf(session: Session, directory: Directory, language: OfficeLanguage = 'de'): string {
  const { service, opens, closes, ends = closes, location, moved } = session;
  const time = `${SERVICE_MARK[language][service]}${timeOf(opens)}–${timeOf(ends)}${moved ? ` in ${location ?? ''}` : ''}`;
  const reason = session.reason === undefined ? '' : ` (${reasonOf(session.reason, directory, language)})`;
  return `${MARKS[session.status]}${time}${reason}`;
}

/** Words for a reason id: public_holiday/<rule>, closure/<id>, customary/<rule>. */
function reasonOf(reason: string, directory: Directory, language: OfficeLanguage): string {
  const [kind = '', id = ''] = reason.split('/');
  const name = `holiday.${id}`;
  if (kind !== 'closure') return has(OFFICE_TEXTS[language], name) ? say(OFFICE_TEXTS[language], name) : id;
  const words = directory.closures.find((one) => one.id === id)?.reason;
  return words?.[language] ?? words?.de ?? id;
}
