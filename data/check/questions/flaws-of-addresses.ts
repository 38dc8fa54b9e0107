/** What is odd about a mail or web address by itself: a mistyped beginning or ending, a sample, a page that not everybody sees. */
import type { Flaw } from './flaws-of-words.ts';

const FLAWS: readonly Flaw[] = [
  [
    /^https?:\/\/(?:https?|w{1,2}\.|w{4,}\.|www\.www\.|www[^.\w-])/iu,
    'der Anfang ist vertippt',
    'its beginning is mistyped',
  ],
  [
    /^https?:\/\/[^/]{0,60}(?:https?:|\/\/www)|^https?:\/\/.*https?:\/\/www/iu,
    'die Adresse steht zweimal da',
    'it stands there twice',
  ],
  [
    /^https?:\/\/(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[^/]*\.(?:local|lan|intern|internal|intranet|home|test|corp)(?:[:/]|$)|(?:intranet|intern|vpn|staging|dev)\.)/iu,
    'die Seite gibt es nur im eigenen Netz',
    'only the own network has that page',
  ],
  [
    /(?:login|log-in|signin|sign-in|logon|anmelden|typo3|wp-admin|wp-login|\/admin|backend|returnurl|zak=|\/s\/\d{6,}|starturl|\/host\b)/iu,
    'die Seite verlangt eine Anmeldung',
    'that page asks for a login',
  ],
  [
    /(?:docs|drive|sheets)\.google\.|sharepoint\.com|onedrive|1drv\.ms|dropbox\.com|office\.com|\/edit(?:[?#/]|$)|\.(?:docx?|xlsx?|pptx?|csv)(?:[?#]|$)/iu,
    'das ist ein Dokument, das im Team bearbeitet wird',
    'it is a document of the team',
  ],
  [
    /(?:google|bing|duckduckgo|ecosia|yahoo)\.[a-z.]{2,6}\/(?:search|\?q|maps\/search)|[?&]q=/iu,
    'das ist eine Suche, keine Seite',
    'it is a search',
  ],
  [
    /(?:\/\/|\.|@)(?:example|beispiel|muster|mustermann|musterstadt|domain|ihre-?domain|test)\.[a-z]+/iu,
    'das ist ein Muster',
    'it is a sample',
  ],
  [/\.(?:ed|con|cmo|comm|nte|rog|dee|ded|d)(?:[/:?#]|$)/iu, 'diese Endung gibt es nicht', 'there is no such ending'],
  [
    /(?:vorschau|preview|entwurf|draft)(?:[=/.?]|$)|utm_source=[a-z]{0,20}mail|[?&]token=/iu,
    'die Adresse gilt nur für Sie',
    'that address is yours alone',
  ],
  [
    /\.(?:de\.de|com\.com|org\.org|net\.net|eu\.eu|info\.info)(?:[/:?#]|$)/iu,
    'die Endung steht zweimal da',
    'its ending stands there twice',
  ],
  [
    /[?&](?:fbclid|gclid|msclkid|igshid|mc_[ce]id|utm_[a-z]+)=/iu,
    'daran hängt eine Kennung, die Leute verfolgt; bitte ab dem Fragezeichen weglassen',
    'it holds a mark that tracks people',
  ],
  [
    /^(?:no-?reply|do-?not-?reply|donotreply|nicht-?antworten|newsletter|mailer-daemon|bounces?)@/iu,
    'dieses Postfach liest niemand',
    'nobody reads that mailbox',
  ],
  [
    /^(?:name|vorname\.nachname|muster|mustermann|test|max\.mustermann|xxx|email|e-mail|benutzer|user)@/iu,
    'das ist ein Muster',
    'it is a sample',
  ],
];

/** The first flaw of an address. */
export function flawOfAddress(address: string): Flaw | undefined {
  return FLAWS.find(([pattern]) => pattern.test(address));
}
