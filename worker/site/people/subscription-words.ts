/** What to do in each calendar app, and its limits, in German and English, for the page that explains how to subscribe. */
import type { Words } from '../../../data/model/directory.ts';
import type { CalendarClient } from './calendar-clients.ts';

type BothWords = Words & { readonly en: string };

export interface ClientWords {
  readonly steps: readonly BothWords[];
  readonly limits: readonly BothWords[];
}

export const CLIENT_WORDS: { readonly [id in CalendarClient['id']]: ClientWords } = {
  apple: {
    steps: [
      { de: 'Link antippen und „Abonnieren“ wählen.', en: 'Tap the link and choose “Subscribe”.' },
      {
        de: 'Auf dem Mac bei „Automatisch aktualisieren“ „Jede Stunde“ einstellen.',
        en: 'On a Mac, set “Auto-refresh” to “Every hour”.',
      },
    ],
    limits: [
      {
        de: 'Das iPhone aktualisiert je nach Einstellung unter „Datenabgleich“, ohne Strom und WLAN seltener.',
        en: 'An iPhone refreshes as set under “Fetch New Data”, less often without power and Wi-Fi.',
      },
    ],
  },
  google: {
    steps: [
      {
        de: 'Link am Computer öffnen und „Hinzufügen“ wählen. Der Kalender erscheint dann auch in der App.',
        en: 'Open the link on a computer and choose “Add”. The calendar then shows in the app as well.',
      },
    ],
    limits: [
      {
        de: 'Google aktualisiert nur alle 8 bis 24 Stunden. Eine Schließung vom selben Tag steht dort zu spät: Unter „Aktueller Stand“ in jedem Termin nachsehen.',
        en: 'Google refreshes only every 8 to 24 hours. A closure of the same day shows too late there: follow “Current details” in each entry.',
      },
      {
        de: 'In der App auf dem Telefon lässt sich kein Kalender abonnieren, nur am Computer.',
        en: 'The app on a phone cannot subscribe to a calendar; use a computer.',
      },
    ],
  },
  outlook: {
    steps: [
      {
        de: 'Link öffnen, anmelden und „Importieren“ wählen.',
        en: 'Open the link, sign in and choose “Import”.',
      },
      {
        de: 'Mit einem Konto der Arbeit: „Kalender hinzufügen“, dann „Aus dem Internet abonnieren“, und die Adresse einfügen.',
        en: 'With a work account: “Add calendar”, then “Subscribe from web”, and paste the address.',
      },
    ],
    limits: [
      {
        de: 'Outlook im Internet aktualisiert etwa alle 3 bis 24 Stunden.',
        en: 'Outlook on the web refreshes about every 3 to 24 hours.',
      },
      {
        de: 'Wer die Datei öffnet, statt sie zu abonnieren, behält einen Stand, der sich nie mehr ändert.',
        en: 'Opening the file instead of subscribing keeps a copy that never changes again.',
      },
    ],
  },
  android: {
    steps: [
      {
        de: 'Die App ICSx⁵ einrichten und den Link antippen, oder die Adresse kopieren und in der App einfügen.',
        en: 'Set up the app ICSx⁵ and tap the link, or copy the address and paste it in the app.',
      },
    ],
    limits: [
      {
        de: 'Android selbst kann keine Kalender abonnieren: Es braucht diese App oder das Google-Konto.',
        en: 'Android itself cannot subscribe to calendars: it takes this app or a Google account.',
      },
    ],
  },
  thunderbird: {
    steps: [
      {
        de: '„Neuer Kalender“, dann „Im Netzwerk“, ohne Benutzernamen, und die Adresse einfügen.',
        en: '“New Calendar”, then “On the Network”, without a user name, and paste the address.',
      },
    ],
    limits: [
      {
        de: 'Aktualisiert, solange Thunderbird läuft, sonst beim nächsten Start.',
        en: 'Refreshes while Thunderbird runs, otherwise at its next start.',
      },
    ],
  },
  nextcloud: {
    steps: [
      {
        de: 'Im Kalender „Neuer Kalender“, dann „Neues Abonnement über Link“, und die Adresse einfügen.',
        en: 'In Calendar, “New calendar”, then “New subscription from link”, and paste the address.',
      },
    ],
    limits: [
      {
        de: 'Aktualisiert so oft, wie der Kalender es vorschlägt (alle 6 Stunden), wenn die Verwaltung nichts anderes eingestellt hat.',
        en: 'Refreshes as often as the calendar suggests (every 6 hours), unless the administrator set something else.',
      },
    ],
  },
};

/** What subscribing means in all clients; shown above the list. */
export const SUBSCRIPTION_NOTES: readonly BothWords[] = [
  {
    de: 'Ein abonnierter Kalender übernimmt Änderungen von selbst. Eine heruntergeladene Datei tut das nicht.',
    en: 'A subscribed calendar follows changes by itself. A downloaded file does not.',
  },
  {
    de: 'Ein Termin mit „Entfällt“ findet nicht statt. Bei „Unsicher“ bitte vorher anrufen.',
    en: 'An entry with “Cancelled” does not take place. With “Uncertain” please call first.',
  },
];
