/** What another city asks before it begins. */
import type { Asker } from './asker.ts';
import { bodyShows, headersLack, look, read, run } from './proof.ts';

export const CITIES: Asker = {
  id: 'city',
  title: { de: 'Für andere Städte', en: 'For other cities' },
  short: { de: 'Stadt', en: 'City' },
  claims: [
    {
      question: { de: 'Was kostet es uns?', en: 'What does it cost us?' },
      answer: {
        de: 'Das Programm ist frei. Der kostenlose Tarif von Cloudflare genügt: Fertige Dateien sind unbegrenzt, dazu kommen 100.000 Abrufe am Tag für Suche und Assistenten. Die Probe sagt, was noch fehlt, und lädt nichts hoch.',
        en: 'The program is free. Cloudflare’s free plan is enough: finished files are unlimited, and 100,000 requests a day remain for searches and assistants. The rehearsal says what is missing and uploads nothing.',
      },
      proofs: [run('npm run deploy -- --dry-run')],
    },
    {
      question: { de: 'Wie viel Arbeit ist das?', en: 'How much work is it?' },
      answer: {
        de: 'Ihre Tabelle genügt, eine Zeile je Stelle, in Excel oder CSV. Von jeder Zelle erfahren Sie, was aus ihr wird; gefragt wird, was sich nicht lesen lässt. Danach steht die Website auf Ihrem Rechner.',
        en: 'Your spreadsheet is enough, a row for each centre, in Excel or CSV. You learn of every cell what becomes of it, and are asked about what cannot be read. Then the website stands on your computer.',
      },
      proofs: [run('npm run data -- init LISTE.xlsx --replace'), run('npm start')],
    },
    {
      question: { de: 'Was ist mit dem Datenschutz?', en: 'What about data protection?' },
      answer: {
        de: 'Keine Datenbank, keine Anmeldung, keine Cookies, keine Protokolle. Verantwortlich ist Ihre Stadt; mit dem Hosting-Dienst brauchen Sie einen Vertrag zur Auftragsverarbeitung.',
        en: 'No database, no sign-in, no cookies, no logs. Your city is the controller; with the hosting service you need a data processing agreement.',
      },
      proofs: [headersLack('/de/', 'cookie'), read('privacy')],
    },
    {
      question: { de: 'Wer steht für Fehler gerade?', en: 'Who answers for errors?' },
      answer: {
        de: 'Ihre Stadt, als Herausgeberin. Die Prüfung nennt Fehler mit Stelle und Abhilfe und fragt nach, wo etwas ungewöhnlich ist; was falsch ist, kommt nicht online. Jede Änderung lässt sich zurücknehmen.',
        en: 'Your city, as publisher. The check names errors with their place and repair and asks about what is unusual; what is wrong does not go online. Every change can be undone.',
      },
      proofs: [run('npm run data -- check'), run('npm run data -- edition --from {first}')],
    },
    {
      question: { de: 'Unter welcher Lizenz veröffentlichen wir?', en: 'Under which licence do we publish?' },
      answer: {
        de: 'Unter einer von vier: CC BY 4.0, CC0, Datenlizenz Deutschland mit oder ohne Namensnennung. Das Programm dürfen Sie ändern und weitergeben (MIT).',
        en: 'One of four: CC BY 4.0, CC0, Datenlizenz Deutschland with or without attribution. You may change the program and pass it on (MIT).',
      },
      proofs: [bodyShows('/schema/directory.schema.json', 'dl-by-de/2.0')],
    },
    {
      question: { de: 'Wer merkt, wenn etwas steht?', en: 'Who notices when something stops?' },
      answer: {
        de: 'Jede Nacht wird neu gebaut und verglichen. /healthz sagt einer Überwachung Ihrer Wahl, ob die Dateien frisch sind; scheitert etwas, bekommt das Büro eine Meldung.',
        en: 'Everything is built and compared anew each night. /healthz tells a monitor of your choice whether the files are fresh; if something fails, the office gets a message.',
      },
      proofs: [bodyShows('/healthz', '"status":"pass"')],
    },
    {
      question: { de: 'Wie kommen wir wieder heraus?', en: 'How do we get out again?' },
      answer: {
        de: 'Alles liegt in Ihrem eigenen Repository, als lesbare Dateien mit ganzer Geschichte. Dieselben Angaben gibt es als Excel, CSV und HSDS für das nächste System.',
        en: 'Everything lies in your own repository, as readable files with their whole history. The same facts come as Excel, CSV and HSDS for the next system.',
      },
      proofs: [look('/v1/centers.xlsx'), bodyShows('/hsds/services', '"contents"')],
    },
  ],
};
