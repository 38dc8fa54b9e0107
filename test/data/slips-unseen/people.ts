/** Reasons and notes as people write them: empty, indiscreet, in the wrong language, or cut off. */
import { add, close, follow, slip, type Edit } from './build.ts';

const MITTE = { centers: ['mitte'] };

export const PEOPLE: readonly Edit[] = [
  slip(
    'people/dashes',
    'Der Grund war Pflicht und wurde mit Strichen gefüllt.',
    close('2027-01-28', '2027-01-28', { de: '---' }),
  ),
  slip(
    'people/xxx',
    'Der Grund sollte nachgetragen werden und blieb ein Platzhalter.',
    close('2027-02-11', '2027-02-11', { de: 'xxx' }, { centers: ['nord'] }),
  ),
  slip(
    'people/see-notice',
    'Der Grund verweist auf den Aushang an der Tür.',
    close('2027-03-11', '2027-03-12', { de: 'siehe Aushang' }, { centers: ['west'] }),
  ),
  slip(
    'people/closed-because-closed',
    'Als Grund steht, dass geschlossen ist.',
    close('2027-04-08', '2027-04-08', { de: 'geschlossen', en: 'closed' }, MITTE),
  ),
  slip(
    'people/named-and-ill',
    'Der Grund nennt eine Kollegin und ihre Krankheit.',
    close('2026-11-30', '2026-12-04', { de: 'Frau Yilmaz ist krank' }, MITTE),
  ),
  slip(
    'people/infection-in-the-team',
    'Der Grund nennt die Krankheit im Team statt „aus betrieblichen Gründen“.',
    close('2026-12-07', '2026-12-09', { de: 'Corona-Fall im Team', en: 'A case of Covid in the team' }),
  ),
  slip(
    'people/maternity-leave',
    'Der Grund nennt, wer in Mutterschutz geht.',
    close('2027-06-01', '2027-06-04', { de: 'A. Kowalski in Mutterschutz, Vertretung fehlt' }, { centers: ['west'] }),
  ),
  slip(
    'people/english-as-turkish',
    'Der englische Text steht im Feld für Türkisch.',
    close('2027-05-19', '2027-05-19', { de: 'Fortbildung des Teams', tr: 'The team is at a training.' }),
  ),
  slip(
    'people/german-as-english',
    'Der deutsche Text wurde ins englische Feld kopiert und nicht übersetzt.',
    close('2027-05-20', '2027-05-20', { de: 'Die Telefonanlage wird erneuert', en: 'Die Telefonanlage wird erneuert' }),
  ),
  slip(
    'people/ukrainian-by-country',
    'Der Hinweis auf Ukrainisch steht unter dem Länderkürzel.',
    follow('nord-open-we', '2027-06-02', {
      note: { de: 'Bitte Ausweis mitbringen.', ua: 'Візьміть із собою паспорт.' },
    }),
  ),
  slip(
    'people/broken-umlauts',
    'Der Grund wurde aus einem alten Programm mit falschen Umlauten kopiert.',
    close('2027-06-09', '2027-06-09', { de: 'SchlieÃŸung wegen BetriebsversammlungÂ fÃ¼r alle' }),
  ),
  slip(
    'people/placeholder-of-the-form',
    'Der Beispieltext des Formulars blieb stehen.',
    close('2027-06-10', '2027-06-10', { de: 'Hier den Grund eintragen' }, { centers: ['nord'] }),
  ),
  slip(
    'people/note-to-a-colleague',
    'Eine Rückfrage an den Kollegen steht im veröffentlichten Grund.',
    close('2027-06-14', '2027-06-14', { de: 'Fortbildung? @Jens bitte noch klären!!' }),
  ),
  slip(
    'people/markup',
    'Der Grund wurde samt HTML aus der Website kopiert.',
    close('2027-06-17', '2027-06-17', { de: '<p>Fortbildung&nbsp;des <b>Teams</b></p>' }, MITTE),
  ),
  slip(
    'people/private-number',
    'Im Grund steht die private Handynummer einer Mitarbeiterin.',
    close('2027-06-18', '2027-06-18', { de: 'Klausurtag. Dringendes bitte privat an 0152 28895456' }),
  ),
  slip(
    'people/translation-with-another-day',
    'Der deutsche Grund wurde auf den 5. März berichtigt, der englische nicht.',
    close('2027-03-01', '2027-03-05', { de: 'Umbau bis 5. März', en: 'Renovation until 15 March' }),
  ),
  slip(
    'people/tomorrow',
    'Der Grund sagt „morgen“ und steht damit an jedem Tag falsch da.',
    close('2026-12-02', '2026-12-02', { de: 'Morgen wegen Personalversammlung zu' }),
  ),
  slip(
    'people/typing-error',
    'Der Grund enthält einen Tippfehler.',
    close('2027-07-08', '2027-07-08', { de: 'Fortbidlung des Taems', en: 'Team training' }),
  ),
  slip(
    'people/cut-off',
    'Der Hinweis wurde beim Kopieren mitten im Satz abgeschnitten.',
    follow('west-open-mo', '2027-04-05', { note: { de: 'Bitte bringen Sie Ihren Ausweis und' } }),
  ),
  slip(
    'people/one-day-in-every-week',
    'Was nur am 3. Februar gilt, steht als Hinweis an jedem Mittwoch.',
    follow('mitte-open-we', '2027-01-27', { note: { de: 'Am 3. Februar nur bis 15 Uhr.' } }),
  ),
  slip(
    'people/note-with-other-hours',
    'Neue Zeiten sind 9 bis 11 Uhr, der Hinweis nennt noch die alten.',
    follow('nord-open-mo', '2027-05-03', {
      ...{ opens_at: '09:00', closes_at: '11:00', note: { de: 'Offene Sprechstunde von 10 bis 12 Uhr, ohne Termin.' } },
    }),
  ),
  slip(
    'people/note-of-another-service',
    'Der Hinweis der Telefonzeit landete an der neuen Sprechstunde im Haus.',
    add('west-open-we', 'WE', '10:00', '12:00', '2027-09-01', { note: { de: 'Nur telefonisch, kein Besuch.' } }),
  ),
];
