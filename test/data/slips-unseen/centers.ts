/** Centers as a whole: new ones, names, languages, sources; with slips and as they should be. */
import type { Center } from '../../../data/model/directory.ts';
import { address, center, legal, newCenter, position, slip, TODAY, type Edit } from './build.ts';

const SOUTH: Center = {
  ...{
    id: 'sued',
    name: 'RSC Süd',
    full_name: 'Regionales Support-Center Süd',
    status: 'active',
    district: 'Buchholz',
  },
  address: address('Musterallee 14', '47249'),
  position: position(51.3775, 6.7573, 300, 'Mitte der Straße'),
  phones: [{ number: '+492032830' }],
  schedules: [
    {
      ...{ id: 'sued-open-tu', service: 'open_consultation', byday: ['TU'] },
      ...{ opens_at: '10:00', closes_at: '12:00', valid_from: '2027-01-12' },
    },
  ],
  ...{ verified_on: TODAY, source: 'pressemitteilung-2021-08-05' },
};

export const CENTERS: readonly Edit[] = [
  slip(
    'centers/name-doubled',
    'Der Name wurde vor den alten geschrieben.',
    center('mitte', { name: 'RSC MitteRSC Mitte' }),
  ),
  slip(
    'centers/full-name-of-the-sister',
    'Beim vollen Namen von Nord wurde der von West eingefügt.',
    center('nord', { full_name: 'Regionales Support-Center West' }),
  ),
  slip(
    'centers/access-unknown',
    'Zur Barrierefreiheit weiß niemand etwas, statt nichts steht „unbekannt“.',
    center('mitte', { accessibility: { de: 'unbekannt' } }),
  ),
  slip(
    'centers/languages-by-country',
    'Statt der Kürzel der Sprachen stehen die der Länder.',
    center('west', { languages: ['de', 'gb', 'sy', 'al'] }),
  ),
  slip(
    'centers/source-of-no-list',
    'Als Quelle steht ein Telefonat, das in der Liste der Quellen fehlt.',
    center('nord', { source: 'telefonat' }),
  ),
  slip(
    'centers/new-with-the-name-of-another',
    'Süd entstand als Kopie von Nord, der Name blieb.',
    newCenter({ ...SOUTH, name: 'RSC Nord', full_name: 'Regionales Support-Center Nord' }),
  ),
  slip(
    'centers/new-with-copied-times',
    'Süd entstand als Kopie, die Kennung der Zeit blieb die von Mitte.',
    newCenter({ ...SOUTH, schedules: SOUTH.schedules.map((one) => ({ ...one, id: 'mitte-open-mo' })) }),
  ),
  slip('centers/new-without-times', 'Süd öffnet, die Zeiten wurden vergessen.', newCenter({ ...SOUTH, schedules: [] })),
  slip('centers/deleted', 'West schließt, der Eintrag wurde gelöscht.', (directory) => ({
    ...directory,
    centers: directory.centers.filter(({ id }) => id !== 'west'),
  })),
];

export const CENTERS_LEGAL: readonly Edit[] = [
  legal('centers/new', 'Das neue Center Süd öffnet im Januar.', newCenter(SOUTH)),
  legal(
    'centers/new-later',
    'Das neue Center Süd wird lange vorher angekündigt.',
    newCenter({ ...SOUTH, schedules: SOUTH.schedules.map((one) => ({ ...one, valid_from: '2027-09-07' })) }),
  ),
  legal('centers/mail', 'Nord hat eine E-Mail-Adresse.', center('nord', { email: 'rsc-nord@duisburg.de' })),
  legal(
    'centers/web',
    'Mitte hat eine Seite im Netz.',
    center('mitte', { url: 'https://www.duisburg.de/beratung/rsc-mitte' }),
  ),
  legal(
    'centers/languages',
    'West berät in fünf Sprachen.',
    center('west', { languages: ['de', 'en', 'tr', 'ar', 'kmr'] }),
  ),
  legal(
    'centers/accessibility',
    'Nord sagt, was zur Barrierefreiheit bekannt ist.',
    center('nord', { accessibility: { de: 'Stufenlos über eine Rampe im Hof; WC im Erdgeschoss' } }),
  ),
  legal(
    'centers/spelling',
    'Der volle Name von Mitte wird ohne Bindestrich geschrieben.',
    center('mitte', { full_name: 'Regionales Supportcenter Mitte' }),
  ),
  legal(
    'centers/source',
    'Die Angaben von Mitte kommen aus einem Telefonat.',
    (directory) => ({
      ...directory,
      sources: [
        ...directory.sources,
        { id: 'telefonat-2026-11-27', title: 'Telefonat mit dem RSC Mitte', date: TODAY },
      ],
    }),
    center('mitte', { source: 'telefonat-2026-11-27' }),
  ),
  legal('centers/planned-outreach', 'In Walsum ist eine Außensprechstunde geplant.', (directory) => ({
    ...directory,
    outreach: [...directory.outreach, { id: 'walsum', area: 'Walsum', status: 'planned' }],
  })),
];
