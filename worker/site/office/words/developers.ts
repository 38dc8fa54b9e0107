/** The text of the developers' page, in German and English. */
import type { OfficeTag } from '../../page/addresses.ts';

const de = {
  title: 'Offene Daten und Schnittstellen',
  intro:
    'Alle Angaben dieser Seite stehen als offene Daten bereit: ohne Anmeldung, ohne Schlüssel, ohne Zählung. Jede Adresse antwortet auf GET und HEAD und erlaubt Aufrufe aus jedem Browser (CORS).',
  forms: 'Formen und Adressen',
  form: 'Form',
  type: 'Medientyp',
  line: 'Befehl',
  licence: 'Lizenz',
  licence_text: 'Die Daten dürfen mit Nennung der Quelle frei genutzt werden:',
  promise: 'Was wir zusagen',
  promises: [
    'Adressen und Feldnamen unter /v1/ bleiben. Es kommen Felder hinzu; unbekannte Felder bitte übergehen.',
    'Was wegfällt, wird mindestens zwölf Monate vorher mit den Kopfzeilen Deprecation (RFC 9745) und Sunset (RFC 8594) angekündigt.',
    'Die Skriptadresse /widget/v1/ bleibt innerhalb der Hauptfassung gültig. Feste Fassungen bleiben für immer unverändert.',
    'Veröffentlichtes wird nie gelöscht: Jede Ausgabe der Daten bleibt ganz und unverändert unter /v1/editions/ abrufbar, jede Änderung unter /v1/changes.atom und /v1/changes.json.',
    'Kennungen von Beratungsstellen und Zeiten werden nie neu vergeben.',
  ],
  hsds: 'Open Referral HSDS 3.0: was diese Schnittstelle ausmacht',
  hsds_profile: [
    'Jede Beratungsstelle hat je Angebot einen Eintrag unter services: offene Sprechstunde, Telefon, Außensprechstunde. So trägt jeder seinen eigenen Zustand. Zu jedem gehört genau ein Eintrag unter service_at_locations.',
    'Feiertage und Schließungen stehen als Text in description des Zeitplans, weil HSDS keine Ausnahmen kennt. Zum Rechnen bitte die Termine unter /v1/ nehmen.',
    'opens_at und closes_at sind Ortszeiten. timezone nennt den Abstand zu UTC am 1. Januar; im Sommer ist er ein anderer.',
    'Kennungen sind UUIDs der Version 5 aus den dauerhaften Adressen. Gleiche Daten haben immer dieselben.',
    'metadata nennt die letzten zehn Ausgaben, die einen Eintrag berührt haben; license und attribution stehen bei jeder Liste.',
    'Nicht angeboten werden taxonomies, format=ndjson und proximity.',
  ],
  polite: 'Bitte so abrufen',
  politeness: [
    'ETag merken und If-None-Match senden: unveränderte Daten kosten dann fast nichts.',
    'Cache-Control beachten: die Dateien gelten fünf Minuten, Kalender eine Stunde.',
    '„Jetzt geöffnet“ selbst aus starts_at und ends_at bestimmen; die Zeitangaben tragen den richtigen Abstand zu UTC.',
    'review_by beachten: ist der Tag vorbei, bitte „vorher anrufen“ dazuschreiben.',
  ],
  more: 'Weiteres',
};

const en: typeof de = {
  title: 'Open data and interfaces',
  intro:
    'Everything on this site is available as open data: no registration, no key, no counting. Every address answers GET and HEAD and allows requests from any browser (CORS).',
  forms: 'Forms and addresses',
  form: 'Form',
  type: 'Media type',
  line: 'Command',
  licence: 'Licence',
  licence_text: 'The data may be used freely if the source is named:',
  promise: 'What we promise',
  promises: [
    'Addresses and field names under /v1/ stay. Fields may be added; please ignore unknown ones.',
    'What is to go is announced at least twelve months ahead with the headers Deprecation (RFC 9745) and Sunset (RFC 8594).',
    'The script address /widget/v1/ stays valid within the major version. Pinned versions never change.',
    'What is published is never deleted: every edition of the data stays available, whole and unchanged, under /v1/editions/, every change under /v1/changes.atom and /v1/changes.json.',
    'Ids of centers and schedules are never given to something else.',
  ],
  hsds: 'Open Referral HSDS 3.0: the profile of this API',
  hsds_profile: [
    'Each center has an entry under services for each thing it offers: open consultation, phone, outreach. So each has a status of its own. To each belongs exactly one entry under service_at_locations.',
    'Holidays and closures stand as text in the description of a schedule, because HSDS has no exceptions. To calculate, take the sessions under /v1/.',
    'opens_at and closes_at are local times. timezone is the offset from UTC on 1 January; in summer it is another one.',
    'Ids are UUIDs of version 5, made from permanent addresses. Equal data always has the same ones.',
    'metadata names the last ten editions that touched an entry; license and attribution stand in every list.',
    'Not offered are taxonomies, format=ndjson and proximity.',
  ],
  polite: 'How to fetch',
  politeness: [
    'Keep the ETag and send If-None-Match: unchanged data then costs next to nothing.',
    'Follow Cache-Control: files hold for five minutes, calendars for an hour.',
    'Work out “open now” yourself from starts_at and ends_at; they carry the right UTC offset.',
    'Look at review_by: once it is past, add “please call first”.',
  ],
  more: 'More',
};

export const DEVELOPERS_WORDS: { readonly [tag in OfficeTag]: typeof de } = { de, en };
