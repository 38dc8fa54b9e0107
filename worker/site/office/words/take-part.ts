/** The text around the questions of the page on taking part, in German and English. */
import type { OfficeTag } from '../../page/addresses.ts';

const de = {
  title: 'Mitmachen: Antworten vor dem Ja',
  intro:
    'Sie betreuen eine Website, ein Portal oder einen Kalender, oder Ihre Stadt will dasselbe? Hier steht, was Sie vorher fragen, und womit Sie jede Antwort selbst nachprüfen.',
  on_this_page: 'Auf dieser Seite',
  read: 'Nachlesen:',
  look: 'Ansehen:',
  ask: 'Nachprüfen:',
  shows: 'zeigt',
  lacks: 'zeigt nirgends',
  run: 'Im Projekt:',
};

const en: typeof de = {
  title: 'Take part: answers before you say yes',
  intro:
    'You look after a website, a portal or a calendar, or your city wants the same? Here is what you will ask first, and how to check each answer yourself.',
  on_this_page: 'On this page',
  read: 'Read:',
  look: 'Look:',
  ask: 'Check:',
  shows: 'shows',
  lacks: 'nowhere shows',
  run: 'In the project:',
};

export const TAKE_PART_WORDS: { readonly [tag in OfficeTag]: typeof de } = { de, en };
