/** Why cells of a table are not taken, and what to do about it. */
import type { Words } from '../model/directory.ts';
import type { ImportColumn } from './headings.ts';

export const notATable = (sheet: string): Words => ({
  de: `Im Blatt „${sheet}“ fehlt eine Zeile mit Überschriften wie „Einrichtung; Straße; PLZ; Tel.“; bitte ergänzen`,
  en: `the sheet "${sheet}" has no row of headings such as "Einrichtung; Straße; PLZ; Tel."; add one`,
});

export const aboveHeadings = (): Words => ({
  de: 'Steht über den Überschriften und gehört zu keinem Center; bitte mit „-“ bestätigen',
  en: 'stands above the headings and belongs to no center; confirm with "-"',
});

export const singleDates = (): Words => ({
  de: 'Einzelne Termine entstehen aus den Sprechzeiten; bitte Ausfälle und Zusatztermine mit npm run data -- hand-in ablegen',
  en: 'single dates are made from the hours; hand in closures and extra sessions with npm run data -- hand-in',
});

export const withoutCenter = (): Words => ({
  de: 'Die Zeile nennt kein Center, und keine vor ihr; bitte den Namen eintragen',
  en: 'the row names no center, and none before it does; enter the name',
});

/** Of a whole column. */
export function refuseColumn({ heading, field }: ImportColumn): Words {
  if (field === 'derived')
    return {
      de: 'Rechnet das Verzeichnis selbst aus; bitte mit „-“ bestätigen',
      en: 'the directory works it out by itself; confirm with "-"',
    };
  if (field === 'serial')
    return {
      de: 'Eine laufende Nummer: Das Verzeichnis hat eigene, dauerhafte Kennungen; bitte mit „-“ bestätigen',
      en: 'a running number: the directory has permanent ids of its own; confirm with "-"',
    };
  return {
    de: `Die Überschrift „${heading}“ kennt der Import nicht; bitte umbenennen (zum Beispiel „Sprechzeiten“) oder mit „-“ bestätigen, dass die Spalte wegbleibt`,
    en: `the import does not know the heading "${heading}"; rename it, or confirm with "-" that the column is left out`,
  };
}

export const unknownRemark = (text: string): Words => ({
  de: `Sollen Besucher „${text}“ lesen? Bitte den Text als Hinweis zu den Zeiten antworten oder „-“ (weglassen)`,
  en: `are visitors to read "${text}"? Answer the text as a note of the hours, or "-" to leave it out`,
});
