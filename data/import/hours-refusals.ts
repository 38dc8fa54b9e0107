/** What is said of a clause of hours that cannot be taken, with the repair. */
import type { Conditions } from '../model/directory.ts';
import { Refusal } from '../operations/fields/refusal.ts';

/** What is not taken, with the part of the text that it is about. */
export interface OpenClause {
  readonly text: string;
  readonly de: string;
  readonly en: string;
}

export function noDay(text: string): Refusal {
  return new Refusal(
    `„${text}“ nennt keinen Wochentag vor der Uhrzeit; bitte zum Beispiel „Mo 9–11, Mi 14–16 Uhr“ schreiben`,
    `"${text}" names no weekday before the hours; write for example "Mon 9-11, Wed 14-16"`,
  );
}

export function unknownWords(text: string): Refusal {
  return new Refusal(
    `Was „${text}“ für diese Zeiten heißt, weiß der Import nicht; bitte die Zeiten ohne diese Worte schreiben oder „-“ (weglassen)`,
    `the import does not know what "${text}" means for these hours; write them without these words, or "-" to leave them out`,
  );
}

export function unclearRefusal(text: string): Refusal {
  return new Refusal(
    `In „${text}“ ist unklar, welche Zeiten am Telefon sind; bitte vor jede schreiben: „Tel. Mo 9–10; offene Sprechstunde Di 14–16“`,
    `in "${text}" it is unclear which hours are by phone; say it before each`,
  );
}

export function unclearService(text: string): OpenClause {
  const { words } = unclearRefusal(text);
  return { text, de: words.de, en: words['en'] ?? '' };
}

/** School holidays are no data of this project: their dates are closures that somebody announces. */
export function holidayQuestion(text: string): OpenClause {
  return {
    text,
    de: `„${text}“ steht jetzt als Hinweis bei den Zeiten („In den Schulferien geschlossen.“); bitte die Ferientage als Schließungen ablegen (npm run data -- hand-in close) und hier „-“ antworten`,
    en: `"${text}" is now a note of these hours; hand in the dates as closures and answer "-" here`,
  };
}

/** Words alone: an appointment without hours stands in no calendar. */
export function withoutTimes(text: string, byAppointment: boolean): OpenClause {
  return byAppointment
    ? {
        text,
        de: `„${text}“ ohne Tag und Uhrzeit steht in keinem Kalender; bitte Zeiten schreiben („Do 14–16 mit Termin“) oder „-“ (die Telefonnummer genügt)`,
        en: `"${text}" without day and hours stands in no calendar; write hours ("Thu 14-16 by appointment"), or "-" where the phone number is enough`,
      }
    : {
        text,
        de: `„${text}“ nennt keine Zeiten; bitte zum Beispiel „Mo 9–11, Mi 14–16 Uhr“ schreiben oder „-“ (weglassen)`,
        en: `"${text}" says no hours; write for example "Mon 9-11, Wed 14-16", or "-" to leave it out`,
      };
}

export function endsEarly({ opens_at, closes_at }: { readonly opens_at: string; readonly closes_at: string }): Refusal {
  return new Refusal(
    `Das Ende ${closes_at} liegt nicht nach dem Beginn ${opens_at}; bitte berichtigen`,
    `the end ${closes_at} is not after the beginning ${opens_at}; correct it`,
  );
}

export function weekdayInColumn(text: string): Refusal {
  return new Refusal(
    `„${text}“ steht in der Spalte eines Wochentags; bitte dort nur Uhrzeiten schreiben`,
    `"${text}" stands in a weekday's column; write times alone there`,
  );
}

export function unclearCondition(text: string): Refusal {
  return new Refusal(
    `Ob „${text.trim()}“ für alle diese Zeiten gilt, ist unklar; bitte in Klammern hinter jede schreiben, für die es gilt`,
    `whether "${text.trim()}" holds for all of these hours is unclear; write it in brackets behind each`,
  );
}

export function conditionOfCalls(): Refusal {
  return new Refusal(
    'Telefonzeiten haben keine Bedingung; bitte ohne „nach Vereinbarung“ oder „nur für …“ schreiben',
    'phone hours have no condition; write them without "by appointment" or "only for …"',
  );
}

/** Whatever way it is written, people read the same sentence. */
export function holidayNote(asked: readonly string[]): Conditions {
  const words = { de: 'In den Schulferien geschlossen.', en: 'Closed during the school holidays.' };
  return asked.length === 0 ? {} : { note: words };
}
