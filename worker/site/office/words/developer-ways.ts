/** What people come to the developers' page for, in German and English: a heading, what to know, what to look for in the table. */
import type { OfficeTag } from '../../page/addresses.ts';

export type WayId = 'site' | 'calendar' | 'portal' | 'map' | 'program' | 'assistant';

export interface WayWords {
  readonly title: string;
  /** As the page's first links name it. */
  readonly short: string;
  readonly about: string;
  /** What the table of addresses is filtered by. */
  readonly filter: string;
}

type Ways = { readonly [id in WayId]: WayWords };

const de: Ways = {
  site: {
    title: 'Auf meine Website',
    short: 'Website',
    about:
      'Zwei Zeilen HTML zeigen die nächste Sprechstunde. Ohne Skript bleibt der Link stehen; es gibt auch Rahmen und fertiges HTML.',
    filter: 'html',
  },
  calendar: {
    title: 'In den Kalender',
    short: 'Kalender',
    about:
      'Zum Einfügen bei „Kalender abonnieren“: offene Sprechstunden, Telefonzeiten und, als dritte Adresse, ein eigener Eintrag für jeden Termin. Die dritte brauchen Importe, die RRULE lesen und EXDATE übergehen, zum Beispiel Integreat: Sie zeigten sonst auch abgesagte Tage.',
    filter: 'calendar',
  },
  portal: {
    title: 'In ein Portal',
    short: 'Portal',
    about:
      'Der Katalog nach DCAT-AP.de für CKAN und GovData, derselbe für DKAN, und alle Angebote nach Open Referral HSDS 3.0 für Verzeichnisse sozialer Dienste.',
    filter: 'Katalog',
  },
  map: {
    title: 'Auf eine Karte',
    short: 'Karte',
    about:
      'GeoJSON mit Anschrift, Telefon und opening_hours. Im Beispiel ist map eine Karte von Leaflet; QGIS, MapLibre und OpenLayers lesen dieselbe Adresse.',
    filter: 'geo+json',
  },
  program: {
    title: 'In mein Programm',
    short: 'Programm',
    about:
      'Die Termine ab heute, nach Zeit geordnet. Sagen Sie status und verification immer dazu: „tentative“ und „cancelled“ sind keine offene Tür, „overdue“ hat lange niemand bestätigt.',
    filter: 'json',
  },
  assistant: {
    title: 'In einen Assistenten',
    short: 'Assistent',
    about:
      'Ein Server nach dem Model Context Protocol, ohne Anmeldung. Jede Antwort nennt ihre Zweifel und was bei Zweifel zu sagen ist. Zuerst die Einstellung, darunter eine Frage von Hand.',
    filter: 'mcp',
  },
};

const en: Ways = {
  site: {
    title: 'On my site',
    short: 'Site',
    about:
      'Two lines of HTML show the next open consultation. Without scripts the link stays; there are frames and ready-made HTML, too.',
    filter: 'html',
  },
  calendar: {
    title: 'Into a calendar',
    short: 'Calendar',
    about:
      'To paste where an app says “subscribe to a calendar”: open consultations, phone hours and, as the third address, an entry of its own for each date. The third is for importers that read RRULE and ignore EXDATE, such as Integreat: they would show cancelled days as well.',
    filter: 'calendar',
  },
  portal: {
    title: 'Into a portal',
    short: 'Portal',
    about:
      'The catalogue in DCAT-AP.de for CKAN and GovData, the same for DKAN, and every service in Open Referral HSDS 3.0 for directories of human services.',
    filter: 'catalogue',
  },
  map: {
    title: 'On a map',
    short: 'Map',
    about:
      'GeoJSON with address, phone and opening_hours. In the example map is a map of Leaflet’s; QGIS, MapLibre and OpenLayers read the same address.',
    filter: 'geo+json',
  },
  program: {
    title: 'Into my program',
    short: 'Program',
    about:
      'The sessions from today on, in order of time. Always pass status and verification on: “tentative” and “cancelled” are no open door, “overdue” has long not been confirmed.',
    filter: 'json',
  },
  assistant: {
    title: 'Into an assistant',
    short: 'Assistant',
    about:
      'A server for the Model Context Protocol, no login. Each answer names its doubts and what to say when in doubt. First the setting, below it a question by hand.',
    filter: 'mcp',
  },
};

export const WAY_WORDS: { readonly [tag in OfficeTag]: Ways } = { de, en };
