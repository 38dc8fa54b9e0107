/** Privacy notice and imprint, in German and English, beside the accessibility statement: headed paragraphs with {places}. */
import type { OfficeTag } from '../../page/addresses.ts';
import { ACCESSIBILITY } from './accessibility.ts';
import type { LegalPage } from './legal-page.ts';

export type LegalName = 'accessibility' | 'privacy' | 'imprint';

const de: { readonly [name in LegalName]: LegalPage } = {
  accessibility: ACCESSIBILITY.de,
  privacy: {
    title: 'Datenschutz',
    parts: [
      [
        'Kurz gesagt',
        'Keine Cookies. Kein Speicher auf Ihrem Gerät. Keine Zählung. Keine Inhalte von Dritten. Sie müssen nichts angeben, um die Sprechzeiten zu sehen.',
      ],
      ['Verantwortlich', '{publisher}', '{contact}'],
      [
        'Was beim Aufruf geschieht',
        'Ihr Browser überträgt technisch bedingt Ihre IP-Adresse, die aufgerufene Adresse, die Zeit und eine Kennung des Browsers an den Server. Ausgeliefert wird diese Seite über das Netz eines Hosting-Dienstes (vorgesehen: Cloudflare). Der Dienst verarbeitet diese Angaben, um die Seite auszuliefern und Angriffe abzuwehren, und kann sie für kurze Zeit in Protokollen halten. Wir selbst führen kein Protokoll und werten nichts aus.',
        'Rechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO (die Seite sicher ausliefern), bei einer öffentlichen Stelle lit. e.',
      ],
      [
        'Kalender und eingebaute Anzeigen',
        'Ein abonnierter Kalender ruft regelmäßig eine Datei von diesem Server ab. Abonnieren Sie über Google oder Microsoft, ruft deren Server die Datei ab und erfährt, welchen Kalender Sie abonniert haben.',
        'Zeigt eine andere Internetseite unsere Sprechzeiten an, ruft Ihr Browser dafür ein Skript und eine Datei von diesem Server ab; auch dabei werden keine Cookies gesetzt. Welche Seite Sie gerade lesen, wird nicht übermittelt (Referrer-Policy: no-referrer).',
      ],
      [
        'Links zu Karten',
        'Der Link „{route}“ führt zu OpenStreetMap oder zur Karten-App Ihres Telefons. Erst wenn Sie ihn antippen, wird dorthin eine Verbindung aufgebaut; übertragen wird die Adresse der Beratungsstelle.',
      ],
      [
        'Ihre Rechte',
        'Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung und Widerspruch sowie auf Beschwerde bei {authority}.',
      ],
    ],
  },
  imprint: {
    title: 'Impressum',
    parts: [
      ['Herausgeber', '{publisher}', '{contact}'],
      [
        'Zu den Angaben',
        '{unofficial}Die Angaben beruhen auf öffentlichen Quellen und können veraltet sein. Bitte rufen Sie vorher an.',
      ],
      ['Quellen', '{sources}'],
      ['Lizenz', 'Daten: {license}', '{attribution}', 'Programm: MIT-Lizenz.'],
    ],
  },
};

const en: typeof de = {
  accessibility: ACCESSIBILITY.en,
  privacy: {
    title: 'Privacy',
    parts: [
      [
        'In short',
        'No cookies. No storage on your device. No counting. No third-party content. You need not tell us anything to see the consultation hours.',
      ],
      ['Responsible', '{publisher}', '{contact}'],
      [
        'What happens when you open a page',
        'For technical reasons your browser sends your IP address, the address of the page, the time and the name of the browser to the server. The site is delivered through the network of a hosting service (planned: Cloudflare). The service processes these details to deliver the site and to fend off attacks, and may keep them in logs for a short time. We keep no log ourselves and analyse nothing.',
        'The legal basis is Art. 6 (1) (f) GDPR (delivering the site safely), for a public body (e).',
      ],
      [
        'Calendars and embedded displays',
        'A subscribed calendar regularly fetches a file from this server. If you subscribe through Google or Microsoft, their server fetches the file and knows which calendar you subscribed to.',
        'When another website shows our hours, your browser fetches a script and a file from this server; no cookies are set then either. Which page you are reading is not sent (Referrer-Policy: no-referrer).',
      ],
      [
        'Links to maps',
        'The link “{route}” leads to OpenStreetMap or to the maps app of your phone. Only when you follow it is a connection made; the address of the advice centre is sent.',
      ],
      [
        'Your rights',
        'You have the right of access, rectification, erasure, restriction and objection, and the right to complain to {authority}.',
      ],
    ],
  },
  imprint: {
    title: 'Legal notice',
    parts: [
      ['Publisher', '{publisher}', '{contact}'],
      ['About the facts', '{unofficial}The facts come from public sources and may be out of date. Please call first.'],
      ['Sources', '{sources}'],
      ['Licence', 'Data: {license}', '{attribution}', 'Program: MIT licence.'],
    ],
  },
};

interface ContactWords {
  readonly contact: string;
  readonly report: string;
  /** Instead of both, while the data file has no contact. */
  readonly none: string;
}

/** How to reach the publisher, and what to write of a barrier. */
export const CONTACT_WORDS: { readonly [tag in OfficeTag]: ContactWords } = {
  de: {
    contact: 'Kontakt: {address}',
    report:
      'Wenn Sie auf eine Barriere stoßen oder eine Angabe in anderer Form brauchen, schreiben Sie bitte an: {address}. Nennen Sie die Adresse der Seite und was nicht ging.',
    none: 'Der Herausgeber hat noch keine Kontaktadresse angegeben. Sobald es eine gibt, steht sie hier.',
  },
  en: {
    contact: 'Contact: {address}',
    report:
      'If you meet a barrier, or need something in another form, please write to: {address}. Name the address of the page and what did not work.',
    none: 'The publisher has not given a contact address yet. As soon as there is one, it will stand here.',
  },
};

export const LEGAL_WORDS: { readonly [tag in OfficeTag]: typeof de } = { de, en };
