/** Slips in closures: entered twice, not meant so surely, on the wrong feast, announced in another year. */
import { add, close, type Edit, extra, slip, TRAINING } from '../slips-unseen/build.ts';
import { only, recurring, set, w } from './parts.ts';

export const MORE_CLOSURE_SLIPS: readonly Edit[] = [
  slip(
    'closures/entered-twice',
    'Zwei Kolleginnen haben denselben Betriebsausflug eingetragen.',
    close('2027-06-10', '2027-06-10', w('Betriebsausflug', 'Staff outing')),
    close('2027-06-10', '2027-06-10', w('Betriebsausflug', 'Staff outing'), { id: 'ausflug-2027' }),
  ),
  slip(
    'closures/sure-and-unsure',
    'Für dieselben Tage steht die Schließung einmal als sicher und einmal als möglich da.',
    close('2027-03-22', '2027-03-25', w('Karwoche', 'Holy Week')),
    close('2027-03-22', '2027-03-25', w('Karwoche', 'Holy Week'), { id: 'karwoche', effect: 'tentative' }),
  ),
  slip(
    'closures/same-id',
    'Für die zweite Fortbildung wurde der Eintrag der ersten kopiert, die Kennung blieb.',
    close('2027-02-22', '2027-02-22', TRAINING, { id: 'fortbildung' }),
    close('2027-04-19', '2027-04-19', TRAINING, { id: 'fortbildung' }),
  ),
  slip(
    'closures/perhaps-but-cancelled',
    'Der Streik ist nur möglich, eingetragen ist ein sicherer Ausfall.',
    close('2026-12-03', '2026-12-03', w('Möglicherweise Warnstreik', 'Possible warning strike')),
  ),
  slip(
    'closures/announced-next-year',
    'Bekannt gegeben wurde es heute, die Jahreszahl ist die der Schließung.',
    close('2027-02-15', '2027-02-16', TRAINING, { announced_on: '2027-11-27' }),
  ),
  slip(
    'closures/announced-long-ago',
    'Im Tag der Bekanntgabe steht 2016 statt 2026.',
    close('2027-02-17', '2027-02-17', TRAINING, { announced_on: '2016-11-27' }),
  ),
  slip(
    'closures/easter-monday-of-another-year',
    'Für Ostermontag wurde der Tag aus einem alten Kalender abgeschrieben.',
    close('2027-04-05', '2027-04-05', w('Ostermontag', 'Easter Monday')),
  ),
  slip(
    'closures/rosenmontag-a-week-late',
    'Rosenmontag steht eine Woche zu spät im Kalender.',
    close('2027-02-15', '2027-02-15', w('Rosenmontag', 'Carnival Monday')),
  ),
  slip(
    'closures/weekday-against-date',
    'Der Grund sagt Mittwoch, der eingetragene Tag ist ein Donnerstag.',
    close('2027-03-04', '2027-03-04', w('Am Mittwoch ganztägig Schulung', 'Training all Wednesday'), only('west')),
  ),
  slip(
    'closures/outing-of-a-month',
    'Der Ausflug dauert einen Tag, im Ende ist der Monat um eins zu hoch.',
    close('2027-06-17', '2027-07-17', w('Betriebsausflug', 'Staff outing')),
  ),
  slip(
    'closures/century',
    'In der Jahreszahl sind zwei Ziffern vertauscht.',
    close('2072-02-22', '2072-02-24', TRAINING),
  ),
  slip(
    'closures/no-such-day',
    'Den 31. Juni gibt es nicht.',
    close('2027-06-28', '2027-06-31', w('Umbau am Empfang', 'Rebuilding of the front desk'), only('nord')),
  ),
  slip(
    'closures/replacement-not-entered',
    'Die Ferienzeit, die statt der üblichen gilt, wurde nie eingetragen.',
    close('2027-07-19', '2027-08-31', w('Sommerferien', 'Summer holidays'), {
      ...{ centers: ['mitte'], replaced_by: ['mitte-open-sommer'] },
    }),
  ),
  slip(
    'closures/replacement-in-other-weeks',
    'Die Ferienzeit beginnt erst, wenn die Ferien vorbei sind.',
    add('nord-open-ferien', 'MO', '08:00', '10:00', '2027-08-31', { valid_to: '2027-09-19' }),
    close('2027-07-19', '2027-08-29', w('Sommerferien', 'Summer holidays'), {
      ...{ centers: ['nord'], services: ['open_consultation'], replaced_by: ['nord-open-ferien'] },
    }),
  ),
  slip(
    'closures/extra-inside',
    'Am Tag des Zusatztermins sind alle Center geschlossen, niemand hat beides zusammen gesehen.',
    extra('nord', '2027-02-18', '10:00', '12:00'),
    close('2027-02-18', '2027-02-18', w('Alle Center geschlossen: Fachtag', 'All centers closed: symposium')),
  ),
  slip(
    'closures/custom-backwards',
    'Die jährliche Schließung reicht vom 30. bis zum 27. Dezember.',
    recurring({
      ...{ id: 'between_the_years', rule: '12-30/12-27', effect: 'cancelled', valid_from: '2026-12-01' },
    }),
  ),
  slip(
    'closures/custom-day-first',
    'In der Regel für Heiligabend stehen Tag und Monat in deutscher Reihenfolge.',
    recurring({ id: 'christmas_eve', rule: '24-12', effect: 'cancelled', valid_from: '2026-12-01' }),
  ),
  slip(
    'closures/custom-without-start',
    'Die neue Regel hat keinen ersten Tag und gilt damit auch für vergangene Jahre.',
    recurring({ id: 'between_the_years', rule: '12-27/12-30', effect: 'cancelled' }),
  ),
  slip(
    'closures/custom-deleted',
    'Rosenmontag wurde beim Aufräumen aus der Liste gelöscht.',
    set(({ recurring_closures }) => ({
      recurring_closures: recurring_closures.filter(({ id }) => id !== 'rose_monday'),
    })),
  ),
];
