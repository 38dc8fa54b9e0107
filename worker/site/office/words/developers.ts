/** The text of the developers' page, in German and English. */
import type { OfficeTag } from '../../page/addresses.ts';

const de = {
  title: 'Offene Daten und Schnittstellen',
  intro:
    'Wann ist die nächste Sprechstunde, fällt etwas aus, ist jemand am Telefon? Holen Sie die Antwort dorthin, wo Ihre Leute sie brauchen: ohne Anmeldung, ohne Schlüssel, ohne Zählung.',
  ways: 'Auf dieser Seite',
  copy: 'Kopieren',
  copied: 'Kopiert',
  answer: 'Antwort',
  ask: 'Jetzt abrufen',
  asking: 'Wird abgerufen …',
  example: 'Beispiel vom {date}',
  live: 'Eben geantwortet: {status}, {type}, {size} kB',
  silent: 'Keine Antwort. Bitte später noch einmal versuchen.',
  builder: 'Baukasten für WordPress, TYPO3 und andere',
  find: 'Alle Adressen dazu',
  addresses: 'Alle Adressen',
  addresses_text:
    'Was mit GET antwortet, ist verlinkt; geschweifte Klammern sind mit einem Beispiel gefüllt. Skripte jeder Website dürfen die Daten lesen (CORS). Dasselbe für Maschinen:',
  filter: 'Adressen filtern',
  filter_hint: 'Zum Beispiel: Kalender, csv, hsds',
  count: '{count} von {all} Adressen',
  none: 'Keine Adresse passt dazu. Weniger oder andere Wörter finden mehr.',
  address: 'Adressen',
  content: 'Form',
  pages: 'Seiten und Übriges',
  pages_text: 'Für Menschen, und was der Dienst über sich selbst sagt.',
  promise: 'Was wir zusagen',
  promises: [
    [
      'Fassungen:',
      'Adressen, Felder und Kennungen unter /v1/ bleiben; es kommen Felder hinzu, und unbekannte übergehen Sie bitte.',
    ],
    [
      'Abkündigung:',
      'Was wegfällt, kündigen die Kopfzeilen Deprecation (RFC 9745) und Sunset (RFC 8594) mindestens zwölf Monate vorher an.',
    ],
    [
      'Änderungen:',
      'Jede Änderung steht in den Feeds, und keine Ausgabe der Daten wird je gelöscht oder nachträglich verändert.',
    ],
    ['Widget:', 'Die Adresse /widget/v1/ bleibt gültig, und eine feste Fassung bleibt für immer dieselbe.'],
    ['Lizenz:', 'Sie dürfen die Daten frei nutzen, wenn Sie die Quelle nennen:'],
  ],
  hsds: 'Open Referral HSDS 3.0: was diese Schnittstelle ausmacht',
  hsds_profile: [
    'Jede Beratungsstelle hat je Angebot einen Eintrag unter services: offene Sprechstunde, Telefon, Außensprechstunde. So trägt jeder seinen eigenen Zustand. Zu jedem gehört genau ein Eintrag unter service_at_locations.',
    'Feiertage und Schließungen stehen als Text in description des Zeitplans, weil HSDS keine Ausnahmen kennt. Zum Rechnen bitte die Termine unter /v1/ nehmen.',
    'opens_at und closes_at sind Ortszeiten. timezone nennt den Abstand zu UTC am 1. Januar; im Sommer ist er ein anderer.',
    'Kennungen sind UUIDs der Version 5 aus den dauerhaften Adressen. Gleiche Daten haben immer dieselben.',
    'metadata nennt die letzten zehn Ausgaben, die einen Eintrag berührt haben; license und attribution stehen bei jeder Liste.',
    'Nicht angeboten werden taxonomies und proximity; format=ndjson gibt alle Einträge einer Liste, einen je Zeile.',
  ],
  polite: 'Bitte so abrufen',
  politeness: [
    'ETag merken und If-None-Match senden: unveränderte Daten kosten dann fast nichts.',
    'Cache-Control beachten: die Dateien gelten fünf Minuten, Kalender eine Stunde.',
    '„Jetzt geöffnet“ selbst aus starts_at und ends_at bestimmen; die Zeitangaben tragen den richtigen Abstand zu UTC.',
    'review_by beachten: ist der Tag vorbei, bitte „vorher anrufen“ dazuschreiben.',
  ],
  editions: 'alle Ausgaben',
  changes: 'Änderungen in Worten',
  take_part: 'Antworten vor dem Ja',
};

const en: typeof de = {
  title: 'Open data and interfaces',
  intro:
    'When is the next consultation, is one cancelled, is somebody on the phone? Take the answer to where your people need it: no registration, no key, no counting.',
  ways: 'On this page',
  copy: 'Copy',
  copied: 'Copied',
  answer: 'Answer',
  ask: 'Fetch it now',
  asking: 'Fetching …',
  example: 'Example of {date}',
  live: 'Answered just now: {status}, {type}, {size} kB',
  silent: 'No answer. Please try again later.',
  builder: 'Builder for WordPress, TYPO3 and others',
  find: 'All addresses for this',
  addresses: 'Every address',
  addresses_text:
    'What answers GET is a link; braces are filled with an example. Scripts of any site may read the data (CORS). The same for machines:',
  filter: 'Filter the addresses',
  filter_hint: 'For example: calendar, csv, hsds',
  count: '{count} of {all} addresses',
  none: 'No address fits. Fewer or other words find more.',
  address: 'Addresses',
  content: 'Form',
  pages: 'Pages and the rest',
  pages_text: 'For people, and what the service says of itself.',
  promise: 'What we promise',
  promises: [
    [
      'Versions:',
      'Addresses, fields and ids under /v1/ stay; fields are added, and please ignore those that you do not know.',
    ],
    [
      'Deprecation:',
      'What is to go is announced at least twelve months ahead by the headers Deprecation (RFC 9745) and Sunset (RFC 8594).',
    ],
    ['Changes:', 'Every change stands in the feeds, and no edition of the data is ever deleted or altered.'],
    ['Widget:', 'The address /widget/v1/ stays valid, and a pinned version stays the same for ever.'],
    ['Licence:', 'You may use the data freely if you name the source:'],
  ],
  hsds: 'Open Referral HSDS 3.0: the profile of this API',
  hsds_profile: [
    'Each center has an entry under services for each thing it offers: open consultation, phone, outreach. So each has a status of its own. To each belongs exactly one entry under service_at_locations.',
    'Holidays and closures stand as text in the description of a schedule, because HSDS has no exceptions. To calculate, take the sessions under /v1/.',
    'opens_at and closes_at are local times. timezone is the offset from UTC on 1 January; in summer it is another one.',
    'Ids are UUIDs of version 5, made from permanent addresses. Equal data always has the same ones.',
    'metadata names the last ten editions that touched an entry; license and attribution stand in every list.',
    'Not offered are taxonomies and proximity; format=ndjson gives every entry of a list, one a line.',
  ],
  polite: 'How to fetch',
  politeness: [
    'Keep the ETag and send If-None-Match: unchanged data then costs next to nothing.',
    'Follow Cache-Control: files hold for five minutes, calendars for an hour.',
    'Work out “open now” yourself from starts_at and ends_at; they carry the right UTC offset.',
    'Look at review_by: once it is past, add “please call first”.',
  ],
  editions: 'all editions',
  changes: 'changes in words',
  take_part: 'answers before you say yes',
};

export const DEVELOPERS_WORDS: { readonly [tag in OfficeTag]: typeof de } = { de, en };
