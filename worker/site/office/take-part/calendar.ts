/** What a keeper of calendars asks before subscribing. */
import type { Asker } from './asker.ts';
import { bodyShows, read } from './proof.ts';

export const CALENDARS: Asker = {
  id: 'calendar',
  title: { de: 'Für Kalender', en: 'For calendars' },
  short: { de: 'Kalender', en: 'Calendar' },
  claims: [
    {
      question: { de: 'Was erfährt der Dienst?', en: 'What does the service learn?' },
      answer: {
        de: 'Dass eine Datei abgerufen wurde, sonst nichts; ein Protokoll führen wir nicht. Über Google oder Microsoft abonniert, ruft deren Server ab und weiß, welcher Kalender es ist.',
        en: 'That a file was fetched, nothing else; we keep no log. If you subscribe through Google or Microsoft, their server fetches it and knows which calendar it is.',
      },
      proofs: [read('privacy')],
    },
    {
      question: { de: 'Welche Datei passt zu uns?', en: 'Which file suits us?' },
      answer: {
        de: 'Es gibt eine für alle Stellen und eine für jede, in jeder Sprache, für Sprechstunden und für Telefonzeiten. Liest Ihr System keine Ausnahmen (EXDATE), nehmen Sie die mit einem Eintrag je Termin.',
        en: 'There is one for all centres and one for each, in every language, for consultations and for phone hours. If your system reads no exceptions (EXDATE), take the one with an entry for each date.',
      },
      proofs: [bodyShows('/v1/centers.ics', 'BEGIN:VEVENT'), read('developers', 'calendar')],
    },
    {
      question: { de: 'Wie schnell kommt eine Absage an?', en: 'How soon does a cancellation arrive?' },
      answer: {
        de: 'Die Datei bittet um einen Abruf alle sechs Stunden. Outlook und Google entscheiden selbst und brauchen bis zu einem Tag. Eine Absage von heute kommt deshalb oft zu spät: Zum Termin gehört immer die Telefonnummer.',
        en: 'The file asks to be fetched every six hours. Outlook and Google decide for themselves and take up to a day. So a cancellation of today often comes too late: always show the phone number with the session.',
      },
      proofs: [bodyShows('/v1/centers.ics', 'REFRESH-INTERVAL;VALUE=DURATION:PT6H')],
    },
    {
      question: { de: 'Gibt es doppelte Einträge?', en: 'Are there doubled entries?' },
      answer: {
        de: 'Nein. Jeder Termin behält für immer seine UID; wird er geändert, steigt SEQUENCE, und Ihr Programm ersetzt ihn.',
        en: 'No. Every session keeps its UID for ever; when it changes, SEQUENCE rises, and your program replaces it.',
      },
      proofs: [bodyShows('/v1/centers.ics', 'SEQUENCE:')],
    },
    {
      question: { de: 'Und wenn der Dienst ausfällt?', en: 'And when the service is down?' },
      answer: {
        de: 'Ihr Programm behält den letzten Stand. Er reicht bis zum Ende des nächsten Jahres; ein Hinweis steht am Ende.',
        en: 'Your program keeps what it has. That reaches to the end of next year, and a note stands at its end.',
      },
      proofs: [bodyShows('/v1/centers.json', '"horizon"')],
    },
    {
      question: { de: 'Wie hören wir wieder auf?', en: 'How do we stop?' },
      answer: {
        de: 'Abo löschen, dann verschwinden alle Einträge. Bitte abonnieren und nicht einlesen: Eingelesenes bleibt stehen und veraltet.',
        en: 'Delete the subscription, and all entries vanish. Please subscribe rather than import: what is imported stays and grows old.',
      },
      proofs: [read('developers', 'calendar')],
    },
  ],
};
