/** Slips in mail addresses and in addresses of websites: typing errors, and what was copied from the wrong place. */
import { center, slip, type Edit } from './build.ts';

const mail = (id: string, email: string) => center(id, { email });
const web = (id: string, url: string) => center(id, { url });

export const ONLINE: readonly Edit[] = [
  slip(
    'online/mail-provider-misspelt',
    'Nord hat eine Adresse bei T-Online, am Ende fehlt ein Buchstabe.',
    mail('nord', 'rsc-nord@t-onlin.de'),
  ),
  slip('online/mail-of-the-sister', 'West bekam die Adresse von Mitte.', mail('west', 'rsc-mitte@duisburg.de')),
  slip(
    'online/mail-of-the-template',
    'Die Adresse aus dem Muster der Anleitung blieb bei Mitte stehen.',
    mail('mitte', 'max@mustermann.de'),
  ),
  slip(
    'online/mail-nobody-reads',
    'Statt der Adresse von Nord wurde der Absender des Newsletters kopiert.',
    mail('nord', 'noreply@duisburg.de'),
  ),
  slip(
    'online/mail-with-comma',
    'In der Adresse von West steht ein Komma statt des Punkts.',
    mail('west', 'rsc-west@duisburg,de'),
  ),
  slip(
    'online/mail-of-a-person',
    'Statt des gemeinsamen Postfachs steht die private Adresse einer Kollegin.',
    mail('mitte', 'ayse.yilmaz1987@gmail.com'),
  ),
  slip(
    'online/mail-domain-doubled',
    'Die Endung der Adresse wurde ergänzt, obwohl sie schon dastand.',
    mail('west', 'rsc-west@duisburg.de.de'),
  ),
  slip(
    'online/web-misspelt',
    'In der Adresse der Seite von Mitte sind zwei Buchstaben vertauscht.',
    web('mitte', 'https://www.duisbrug.de/rsc'),
  ),
  slip(
    'online/web-login',
    'Statt der Seite von Nord wurde die Anmeldung zum Redaktionssystem kopiert.',
    web('nord', 'https://cms.duisburg.de/login'),
  ),
  slip(
    'online/web-search',
    'Statt der Seite von West wurde die Suche nach ihr kopiert.',
    web('west', 'https://www.google.com/search?q=rsc+west'),
  ),
  slip(
    'online/web-on-the-desk',
    'Verlinkt ist statt der Seite eine Datei auf dem eigenen Rechner.',
    web('mitte', 'file:///C:/Users/rsc/Mitte.docx'),
  ),
  slip(
    'online/web-tracked',
    'Die Adresse der Seite wurde aus Facebook kopiert, mit Verfolgungskennung.',
    web('nord', 'https://www.duisburg.de/rsc?fbclid=IwAR0x3kQm'),
  ),
  slip(
    'online/web-draft',
    'Verlinkt ist der Entwurf des Handzettels, den nur Kollegen öffnen können.',
    web('west', 'https://docs.google.com/document/d/1aBcD/edit'),
  ),
  slip(
    'online/web-shared-between-two',
    'Mitte bekam beim Kopieren die Seite von Nord.',
    web('nord', 'https://www.duisburg.de/rsc/nord'),
    web('mitte', 'https://www.duisburg.de/rsc/nord'),
  ),
];
