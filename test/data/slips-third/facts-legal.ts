/** What is right of a center as a whole, its confirmations, and the directory around it. */
import { address, center, dated, type Edit, end, legal, newCenter, position } from '../slips-unseen/build.ts';
import { set, SUED, w } from './parts.ts';

export const FACTS: readonly Edit[] = [
  legal('confirmed/all-of-mitte', 'Mitte hat heute am Telefon alles bestätigt.', center('mitte', {})),
  legal(
    'confirmed/everybody',
    'Alle drei Center haben in dieser Woche alles bestätigt.',
    center('nord', { verified_on: '2026-11-24' }),
    center('mitte', { verified_on: '2026-11-25' }),
    center('west', {}),
  ),
  legal(
    'confirmed/address-only',
    'Am Haus in Hamborn wurde nur das Schild gelesen.',
    center('nord', { verified_on: '2021-08-05', verified: { address: '2026-11-26' } }),
  ),
  legal(
    'confirmed/hours-on-two-days',
    'Die Telefonzeiten von West wurden am Montag bestätigt, die Sprechzeiten heute.',
    center('west', { verified_on: '2021-08-05', verified: { phone_hours: '2026-11-23', open_hours: '2026-11-27' } }),
  ),
  legal(
    'centers/closes-for-ever',
    'Nord schließt Ende März für immer.',
    dated('nord', {
      ...{ valid_from: '2027-04-01', status: 'closed' },
      status_note: w('Geschlossen. Bitte gehen Sie zum RSC Mitte.', 'Closed. Please go to RSC Mitte.'),
    }),
  ),
  legal(
    'centers/closed-for-a-spring',
    'West wird im Frühjahr umgebaut.',
    dated('west', {
      ...{ valid_from: '2027-03-01', valid_to: '2027-05-31', status: 'temporarily_closed' },
      status_note: w('Wegen Umbau geschlossen bis Ende Mai 2027.', 'Closed for renovation until the end of May 2027.'),
    }),
  ),
  legal(
    'centers/closed-after-a-fire',
    'Nach einem Brand ist Mitte ab heute zu, wie lange, weiß noch niemand.',
    dated('mitte', {
      ...{ valid_from: '2026-11-27', status: 'temporarily_closed' },
      status_note: w('Nach einem Brand geschlossen.', 'Closed after a fire.', { tr: 'Yangın nedeniyle kapalı.' }),
    }),
  ),
  legal(
    'centers/closed-at-once',
    'Nord ist vorübergehend geschlossen, umgestellt wurde wie in der Anleitung der Zustand selbst.',
    center('nord', {
      status: 'temporarily_closed',
      status_note: w('Geschlossen bis auf Weiteres.', 'Closed for now.'),
    }),
  ),
  legal(
    'centers/times-end-with-it',
    'West schließt zum Jahresende, und auch seine Zeiten enden.',
    end('west-open-mo', '2026-12-31'),
    end('west-open-th', '2026-12-31'),
    end('west-phone', '2026-12-31'),
    dated('west', {
      ...{ valid_from: '2027-01-01', status: 'closed' },
      status_note: w('Geschlossen. Bitte gehen Sie zum RSC Mitte.', 'Closed. Please go to RSC Mitte.'),
    }),
  ),
  legal(
    'centers/other-name',
    'Mitte heißt ausgeschrieben jetzt nach dem Stadtteil.',
    center('mitte', { full_name: 'Regionales Support-Center Mitte in Hochfeld' }),
  ),
  legal('centers/mail', 'Nord hat eine Funktionsadresse.', center('nord', { email: 'rsc-nord@duisburg.de' })),
  legal(
    'centers/page',
    'West steht auf der Seite der Grafschafter Diakonie.',
    center('west', { url: 'https://www.grafschafter-diakonie.de/' }),
  ),
  legal(
    'centers/languages',
    'In Mitte wird in sieben Sprachen beraten.',
    center('mitte', { languages: ['de', 'en', 'tr', 'ar', 'bg', 'ro', 'kmr'] }),
  ),
  legal(
    'centers/steps',
    'Nach West führen drei Stufen, an der Klingel hilft jemand.',
    center('west', {
      accessibility: w(
        'Drei Stufen am Eingang; bitte klingeln, wir helfen.',
        'Three steps; please ring, we will help.',
      ),
    }),
  ),
  legal(
    'centers/lift',
    'Nord ist mit dem Rollstuhl zu erreichen, eine Toilette gibt es im Erdgeschoss.',
    center('nord', {
      accessibility: w('Stufenlos, Aufzug, Rollstuhl-WC im Erdgeschoss.', 'Step-free, lift, accessible toilet.', {
        tr: 'Basamaksız giriş, asansör, engelli tuvaleti.',
      }),
    }),
  ),
  legal(
    'centers/branch-in-the-same-house',
    'Im Haus von West öffnet eine zweite Stelle mit eigener Nummer.',
    newCenter({
      ...{ ...SUED, id: 'west-jugend', name: 'RSC West Jugend', full_name: 'Regionales Support-Center West, Jugend' },
      ...{ district: 'Rheinhausen', address: address('Beethovenstraße 18 A', '47226') },
      ...{ position: position(51.405438, 6.716939), phones: [{ number: '+492065550188' }] },
      schedules: SUED.schedules.map((one) => ({ ...one, id: one.id.replace('sued', 'west-jugend') })),
    }),
  ),
  legal(
    'around/new-partner',
    'Ein weiterer Träger arbeitet mit.',
    set(({ organizations }) => ({
      organizations: [...organizations, { id: 'ibis', name: 'Internationaler Bund', role: 'partner' }],
    })),
  ),
  legal(
    'around/case-managers',
    'Inzwischen sind es sechzehn Case Manager.',
    set(({ programme }) => ({
      programme: { ...programme, case_managers: { count: 16, year: 2026, employed_by: 'partners' } },
    })),
  ),
  legal(
    'around/contact',
    'Fehler kann man jetzt an eine Adresse melden.',
    set(({ publisher }) => ({ publisher: { ...publisher, contact: { email: 'integration@duisburg.de' } } })),
  ),
  legal('around/review-twice-a-year', 'Bestätigt werden soll jetzt jedes halbe Jahr.', set({ review_after_days: 180 })),
];
