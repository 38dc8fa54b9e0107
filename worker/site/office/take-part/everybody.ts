/** What everybody asks: cost, licence, errors, age, availability. */
import type { Asker } from './asker.ts';
import { bodyShows, headersShow, read } from './proof.ts';

export const EVERYBODY: Asker = {
  id: 'everybody',
  title: { de: 'Was für alle gilt', en: 'For everybody' },
  short: { de: 'Alle', en: 'Everybody' },
  claims: [
    {
      question: { de: 'Was kostet das?', en: 'What does it cost?' },
      answer: {
        de: 'Nichts. Es gibt keine Gebühr, kein Konto, keinen Schlüssel und keinen Vertrag; auch Skripte anderer Seiten dürfen abrufen.',
        en: 'Nothing. There is no fee, no account, no key and no contract; scripts of other sites may fetch too.',
      },
      proofs: [headersShow('/v1/centers.json', 'access-control-allow-origin: *')],
    },
    {
      question: { de: 'Unter welcher Lizenz?', en: 'Under which licence?' },
      answer: {
        de: 'Die Daten stehen unter {license}; zu nennen ist „{attribution}“. Das Programm steht unter der MIT-Lizenz.',
        en: 'The data: {license}; please name “{attribution}”. The program: MIT licence.',
      },
      proofs: [bodyShows('/v1/centers.json', '"license"'), read('imprint')],
    },
    {
      question: { de: 'Wer steht für Fehler gerade?', en: 'Who answers for errors?' },
      answer: {
        de: '{publisher} gibt die Angaben heraus und berichtigt sie. {unofficial}Eine Gewähr gibt es nicht. Jede Berichtigung steht in der Liste der Änderungen. {contact}',
        en: '{publisher} publishes the facts and corrects them. {unofficial}There is no warranty. Every correction stands in the list of changes. {contact}',
      },
      proofs: [read('imprint'), read('changes')],
    },
    {
      question: { de: 'Wie alt dürfen die Angaben sein?', en: 'How old may the facts be?' },
      answer: {
        de: 'Bei jeder steht, wann sie zuletzt bestätigt wurde. Nach {days} Tagen sagt jede Form, dass das zu lange her ist, und rät zum Anruf. Wird {trusted} Tage lang nichts neu gebaut, zeigen Seiten und Widget keine einzelnen Termine mehr.',
        en: 'Each says when it was last confirmed. After {days} days every form says that this was too long ago, and to call first. If nothing is built for {trusted} days, pages and widget show no single sessions any more.',
      },
      proofs: [bodyShows('/v1/centers.json', '"review_by"'), bodyShows('/healthz', '"status":"pass"')],
    },
    {
      question: { de: 'Kann ich mich auf die Adressen verlassen?', en: 'Can I rely on the addresses?' },
      answer: {
        de: 'Adressen unter /v1/ bleiben; was wegfällt, wird zwölf Monate vorher angekündigt. Fast alles sind fertige Dateien, die auch antworten, wenn das Programm ausfällt. Einen Vertrag über die Verfügbarkeit gibt es nicht.',
        en: 'Addresses under /v1/ stay; what is to go is announced twelve months ahead. Nearly everything is a finished file, which answers even while the program fails. There is no service level agreement.',
      },
      proofs: [read('developers', 'promise'), bodyShows('/healthz', '"trusted_until"')],
    },
  ],
};
