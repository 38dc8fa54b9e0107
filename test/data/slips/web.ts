/** Slips in mail and web addresses. */
import { type Edit, slip, withCenter } from './build.ts';

export const WEB_EDITS: readonly Edit[] = [
  slip(
    'addresses/gmial',
    'gmail.com gemeint, „gmial.com“ getippt.',
    withCenter('mitte', { email: 'rsc.mitte.duisburg@gmial.com' }),
  ),
  slip(
    'addresses/t-onlin',
    't-online.de gemeint, ein e verloren.',
    withCenter('west', { email: 'rsc-west@t-onlin.de' }),
  ),
  slip('addresses/gmx-ed', 'gmx.de gemeint, „gmx.ed“ getippt.', withCenter('nord', { email: 'rsc-nord@gmx.ed' })),
  slip(
    'addresses/dot-forgotten',
    'web.de gemeint, den Punkt vergessen.',
    withCenter('nord', { email: 'rsc-nord@webde' }),
  ),
  slip(
    'addresses/two-in-one',
    'Zwei E-Mail-Adressen in ein Feld getippt.',
    withCenter('mitte', { email: 'rsc@duisburg.de, info@duisburg.de' }),
  ),
  slip(
    'addresses/mail-of-the-sister',
    'Die E-Mail-Adresse von Nord bei West eingetragen.',
    withCenter('west', { email: 'rsc-nord@stadt-duisburg.de' }),
  ),
  slip(
    'addresses/mail-of-a-person',
    'Das Postfach des Centers gemeint, das eigene private getippt.',
    withCenter('mitte', { email: 'ayse.yilmaz1987@web.de' }),
  ),
  slip(
    'addresses/mail-is-a-sample',
    'Später eintragen wollen, das Muster stehen lassen.',
    withCenter('nord', { email: 'name@example.com' }),
  ),
  slip(
    'addresses/duisbrug',
    'duisburg.de gemeint, „duisbrug.de“ getippt.',
    withCenter('mitte', { url: 'https://www.duisbrug.de/rsc-mitte' }),
  ),
  slip(
    'addresses/four-w',
    'www gemeint, ein w zu viel getippt.',
    withCenter('west', { url: 'https://wwww.duisburg.de/rsc-west' }),
  ),
  slip(
    'addresses/https-twice',
    'https:// getippt und mit kopiert.',
    withCenter('nord', { url: 'https://https://www.duisburg.de/rsc-nord' }),
  ),
  slip(
    'addresses/login-page',
    'Die Seite des Centers gemeint, die Anmeldung zum Bearbeiten kopiert.',
    withCenter('mitte', { url: 'https://www.duisburg.de/typo3/login?redirect=rsc-mitte' }),
  ),
  slip(
    'addresses/document-in-progress',
    'Den fertigen Flyer gemeint, das Dokument zum Bearbeiten verlinkt.',
    withCenter('west', { url: 'https://docs.google.com/document/d/1aB2cD3eF4/edit?usp=sharing' }),
  ),
  slip(
    'addresses/search-result',
    'Die Seite des Centers gemeint, die Suche danach kopiert.',
    withCenter('nord', { url: 'https://www.google.com/search?q=rsc+nord+duisburg' }),
  ),
  slip(
    'addresses/intranet',
    'Die öffentliche Seite gemeint, die im Intranet kopiert.',
    withCenter('mitte', { url: 'https://intranet.duisburg.local/rsc-mitte' }),
  ),
  slip(
    'addresses/page-of-the-sister',
    'Die Seite von West gemeint, die von Mitte kopiert.',
    withCenter('west', { url: 'https://www.duisburg.de/rsc-mitte' }),
  ),
];
