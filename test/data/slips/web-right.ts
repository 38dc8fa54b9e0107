/** Right edits of mail and web addresses, and of what else is known. */
import { type Edit, legal, withCenter, withTop } from './build.ts';

export const WEB_RIGHT_EDITS: readonly Edit[] = [
  legal(
    'addresses/mail-of-the-city',
    'Ein Postfach bei der Stadt.',
    withCenter('mitte', { email: 'rsc-mitte@stadt-duisburg.de' }),
  ),
  legal(
    'addresses/one-mail-for-all',
    'Alle Center teilen sich ein Postfach.',
    withCenter('nord', { email: 'rsc@stadt-duisburg.de' }),
    withCenter('mitte', { email: 'rsc@stadt-duisburg.de' }),
    withCenter('west', { email: 'rsc@stadt-duisburg.de' }),
  ),
  legal(
    'addresses/mail-of-the-partner',
    'West nutzt das Postfach seines Trägers.',
    withCenter('west', { email: 'integration@grafschafter-diakonie.de' }),
  ),
  legal(
    'addresses/freemail',
    'Der kleine Verein hat nur ein Postfach bei GMX.',
    withCenter('nord', { email: 'rsc-nord-duisburg@gmx.de' }),
  ),
  legal(
    'addresses/page',
    'Das Center hat eine Seite.',
    withCenter('nord', { url: 'https://www.duisburg.de/vv/oe_1/rsc-nord.php' }),
  ),
  legal(
    'addresses/page-of-the-partner',
    'Die Seite liegt beim Träger, mit Umlaut in Prozentschreibweise.',
    withCenter('west', { url: 'https://www.grafschafter-diakonie.de/beratung/f%C3%BCr-zugewanderte' }),
  ),
  legal(
    'addresses/page-in-full',
    'Eine lange Adresse mit Anker und Parametern.',
    withCenter('mitte', { url: 'https://www.duisburg.de/guiapplications/search.php?type=oe&id=4711#kontakt' }),
  ),
  legal(
    'addresses/accessible',
    'Die Barrierefreiheit wurde bestätigt.',
    withCenter('mitte', { accessibility: { de: 'Stufenloser Eingang, Aufzug, rollstuhlgerechtes WC im Erdgeschoss' } }),
  ),
  legal(
    'addresses/page-of-the-publisher',
    'Der Herausgeber nennt Seite und Kontakt.',
    withTop(({ publisher }) => ({
      publisher: { ...publisher, url: 'https://www.duisburg.de/', contact: { email: 'integration@stadt-duisburg.de' } },
    })),
  ),
  legal(
    'addresses/press-notice-as-source',
    'Die Angaben stammen jetzt aus einem Aushang.',
    withTop(({ sources }) => ({
      sources: [...sources, { id: 'aushang-2026-11', title: 'Aushang am RSC Nord', date: '2026-11-25' }],
    })),
    withCenter('nord', { source: 'aushang-2026-11' }),
  ),
  legal(
    'addresses/spelling',
    'Ein Trägername wird richtig geschrieben.',
    withTop(({ organizations }) => ({
      organizations: organizations.map((one) =>
        one.id === 'awo-integration' ? { ...one, name: 'AWO-Integrations gGmbH' } : one,
      ),
    })),
  ),
];
