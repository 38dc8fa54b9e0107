/** The accessibility statement, in German and English, with the content that the EU's model (2018/1523) requires, and the law of the state. */
import { examinedParagraphs, failedParagraphs } from './examined.ts';
import type { LegalPage } from './legal-page.ts';

export const ACCESSIBILITY: { readonly de: LegalPage; readonly en: LegalPage } = {
  de: {
    title: 'Erklärung zur Barrierefreiheit',
    parts: [
      [
        '',
        'Diese Erklärung gilt für die Seiten unter {origin}, für die Rahmen und Bausteine, die andere Internetseiten von dort einbinden, und für die Aushänge zum Ausdrucken. Herausgeber ist {publisher}.',
        'Maßstab sind die Web Content Accessibility Guidelines (WCAG) 2.2, Stufe AA, die EN 301 549 und die Barrierefreie-Informationstechnik-Verordnung (BITV 2.0); {duty}.',
      ],
      [
        'Stand der Vereinbarkeit',
        'Die Seiten sind mit diesen Anforderungen teilweise vereinbar. Das ergibt eine Selbstbewertung. Eine Prüfung durch eine unabhängige Stelle und eine Prüfung mit Menschen, die Hilfsmittel nutzen, stehen noch aus; bis dahin nennen wir die Seiten nicht vollständig vereinbar.',
      ],
      [
        'Was noch nicht barrierefrei ist',
        'Gebärdensprache und Leichte Sprache: Es gibt keine Videos in Deutscher Gebärdensprache und keine geprüfte Leichte Sprache. Grund: Beides braucht Fachleute und ist noch nicht beauftragt. Ersatz: die Fassung „Deutsch (einfach)“ in kurzen Sätzen, nicht mit Leserinnen und Lesern geprüft.',
        '{unread}',
        'Seiten für Webredaktionen und Entwicklung, Datenschutz, Impressum und diese Erklärung gibt es nur auf Deutsch und Englisch.',
        'Das Bild der Woche ist eine Grafik. Gleichwertiger Ersatz: die Tabelle, die sich darunter aufklappen lässt.',
        '{access}',
        ...failedParagraphs('de'),
      ],
      [
        'Wie geprüft wird',
        'Vor jeder Veröffentlichung prüfen Programme Seiten und Baustein. Was sie am {date} fanden:',
        ...examinedParagraphs('de'),
      ],
      ['Eine Barriere melden', '{report}', 'Eine öffentliche Stelle muss in angemessener Frist antworten{deadline}.'],
      ['Wenn keine Antwort hilft', '{enforcement}'],
      ['Erstellt', 'Diese Erklärung wurde am {date} nach einer Selbstbewertung erstellt.'],
    ],
  },
  en: {
    title: 'Accessibility statement',
    parts: [
      [
        '',
        'This statement applies to the pages below {origin}, to the frames and widgets that other websites embed from there, and to the posters for printing. They are published by {publisher}.',
        'The measure is the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, EN 301 549 and the German regulation BITV 2.0; {duty}.',
      ],
      [
        'Conformance status',
        'The pages are partially conformant with these requirements, by self-assessment. An examination by an independent body, and one with people who use assistive technology, are still to be done; until then we do not call the pages fully conformant.',
      ],
      [
        'What is not accessible yet',
        'Sign language and Easy Language: there are no videos in German Sign Language and no certified easy-to-read German. Reason: both need professionals and have not been commissioned. Instead: the version “Deutsch (einfach)” in short sentences, not tested with readers.',
        '{unread}',
        'Pages for webmasters and developers, privacy notice, legal notice and this statement exist in German and English only.',
        'The picture of the week is a graphic. Equivalent: the table that unfolds below it.',
        '{access}',
        ...failedParagraphs('en'),
      ],
      [
        'How it is checked',
        'Before each release programs examine pages and widget. What they found on {date}:',
        ...examinedParagraphs('en'),
      ],
      ['Report a barrier', '{report}', 'A public body has to answer within a reasonable time{deadline}.'],
      ['If no answer helps', '{enforcement}'],
      ['Date', 'This statement was made on {date} after a self-assessment.'],
    ],
  },
};

/** Complete sentences, which stand there only while they are true. */
export const GAPS = {
  de: {
    unread: (languages: string) =>
      `Sprache: Diese Übersetzungen hat noch niemand gelesen, der mit der Sprache aufgewachsen ist: ${languages}. Grund: Ehrenamtliche Prüfung steht aus. Ersatz: der deutsche Text, auf den jede Seite hinweist.`,
    access: (centers: string) =>
      `Ob diese Beratungsstellen ohne Stufen, mit Aufzug oder mit Gebärdensprache zu nutzen sind, ist nicht bekannt: ${centers}. Bitte rufen Sie vorher an.`,
  },
  en: {
    unread: (languages: string) =>
      `Languages: nobody who grew up with the language has read these translations yet: ${languages}. Reason: volunteers are still to be found. Instead: the German text, to which every page refers.`,
    access: (centers: string) =>
      `Whether these advice centres can be reached without steps, by lift or with sign language is not known: ${centers}. Please call first.`,
  },
};
