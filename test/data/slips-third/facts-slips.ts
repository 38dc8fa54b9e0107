/** Slips in what is told of a center as a whole: its state, its confirmations, its place in the list, new ones. */
import { center, close, dated, type Edit, newCenter, slip } from '../slips-unseen/build.ts';
import { set, SUED, w } from './parts.ts';

export const CENTER_SLIPS: readonly Edit[] = [
  slip(
    'centers/deleted',
    'West wird geschlossen und wurde deshalb aus der Datei gelöscht.',
    set(({ centers }) => ({ centers: centers.filter(({ id }) => id !== 'west') })),
  ),
  slip(
    'centers/id-renamed',
    'Mit dem Namen wurde auch die Kennung geändert.',
    set(({ centers }) => ({
      centers: centers.map((one) => (one.id === 'mitte' ? { ...one, id: 'hochfeld', name: 'RSC Hochfeld' } : one)),
    })),
  ),
  slip('centers/copied-id', 'Das neue Center behielt die Kennung der Vorlage.', newCenter({ ...SUED, id: 'nord' })),
  slip(
    'centers/copied-times',
    'Die Zeiten des neuen Centers tragen noch die Kennungen von Nord.',
    newCenter({
      ...SUED,
      schedules: SUED.schedules.map((one, n) => ({ ...one, id: n ? 'nord-phone' : 'nord-open-mo' })),
    }),
  ),
  slip(
    'centers/copied-address',
    'Das neue Center im Süden hat noch Straße und Punkt von Mitte.',
    set(({ centers }) => ({
      centers: [...centers, { ...SUED, ...centers.filter(({ id }) => id === 'mitte').map(placeOf)[0] }],
    })),
  ),
  slip(
    'centers/copied-name',
    'Das neue Center heißt ausgeschrieben noch wie das in der Mitte.',
    newCenter({ ...SUED, full_name: 'Regionales Support-Center Mitte' }),
  ),
  slip(
    'centers/closed-without-a-word',
    'Warum Nord vorübergehend geschlossen ist, wurde vergessen.',
    center('nord', { status: 'temporarily_closed' }),
  ),
  slip(
    'centers/dated-without-a-word',
    'Ab Februar ist West vorübergehend geschlossen, ein Satz dazu fehlt.',
    dated('west', { valid_from: '2027-02-01', valid_to: '2027-02-28', status: 'temporarily_closed' }),
  ),
  slip(
    'centers/for-ever-until-march',
    'Der Umbau dauert bis März, gewählt wurde die endgültige Schließung.',
    center('nord', { status: 'closed', status_note: w('Wegen Umbau bis Ende März 2027 geschlossen.') }),
  ),
  slip(
    'centers/open-with-a-note',
    'Der Hinweis auf die Schließung steht da, der Zustand wurde nicht umgestellt.',
    center('west', { status_note: w('Vorübergehend geschlossen.', 'Temporarily closed.') }),
  ),
  slip(
    'centers/end-of-closing-last-year',
    'Im letzten Tag der Schließung steht die Jahreszahl von heute.',
    dated('mitte', {
      ...{ valid_from: '2027-02-01', valid_to: '2026-03-31', status: 'temporarily_closed' },
      status_note: w('Wegen Umbau geschlossen.', 'Closed for renovation.'),
    }),
  ),
  slip(
    'centers/confirmed-next-year',
    'Am Telefon bestätigt wurde heute, getippt ist 2027.',
    center('mitte', { verified_on: '2027-11-27' }),
  ),
  slip(
    'centers/confirmed-before-anything',
    'Der Tag der Bestätigung liegt durch eine falsche Jahreszahl vor der bisherigen.',
    center('nord', { verified_on: '2016-11-27' }),
  ),
  slip(
    'centers/address-confirmed-in-2062',
    'Bei der Bestätigung der Anschrift sind zwei Ziffern vertauscht.',
    center('west', { verified_on: '2021-08-05', verified: { address: '2062-11-27' } }),
  ),
  slip(
    'centers/nobody-confirmed',
    'Die neue Nummer steht da, der Tag der Bestätigung blieb der alte.',
    center('west', { phones: [{ number: '+492065550090' }], verified_on: '2021-08-05' }),
  ),
  slip(
    'centers/source-misspelt',
    'In der Kennung der Quelle fehlt ein Buchstabe.',
    center('mitte', { source: 'presemitteilung-2021-08-05' }),
  ),
  slip(
    'centers/mail-of-a-person',
    'Statt der Funktionsadresse steht die Adresse einer Kollegin da.',
    center('nord', { email: 'anna.kowalska@duisburg.de' }),
  ),
  slip(
    'centers/mail-with-a-comma',
    'In der E-Mail-Adresse steht ein Komma statt eines Punkts.',
    center('mitte', { email: 'rsc-mitte@duisburg,de' }),
  ),
  slip(
    'centers/page-without-s',
    'Die Internetadresse beginnt noch mit http.',
    center('west', { url: 'http://www.duisburg.de/rsc-west' }),
  ),
  slip(
    'centers/four-w',
    'Vor der Internetadresse steht ein w zu viel.',
    center('west', { url: 'https://wwww.duisburg.de/rsc-west' }),
  ),
  slip(
    'centers/land-for-language',
    'Für Ukrainisch wurde das Land eingetragen.',
    center('nord', { languages: ['de', 'ua'] }),
  ),
  slip(
    'centers/greek-as-gr',
    'Griechisch heißt el, eingetragen ist das Land.',
    center('mitte', { languages: ['de', 'gr'] }),
  ),
  slip(
    'centers/official-by-chance',
    'Beim Vergleichen wurde die Angabe umgestellt, dass die Stadt selbst herausgibt.',
    set({ official: true }),
    close('2027-02-11', '2027-02-11', w('Dienstbesprechung', 'Staff meeting')),
  ),
  slip('centers/edition-by-hand', 'Die Ausgabe wurde von Hand hochgezählt.', set({ edition: '2026-11-28' })),
];

const placeOf = ({ address, position }: typeof SUED): Pick<typeof SUED, 'address' | 'position'> => ({
  address,
  ...(position && { position }),
});
