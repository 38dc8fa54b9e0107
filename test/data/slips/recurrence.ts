/** Slips in hours that are not held every week: nth weekdays and every so many weeks. */
import { addSchedule, type Edit, newHours, slip } from './build.ts';

export const RECURRENCE_EDITS: readonly Edit[] = [
  slip(
    'recurrence/fifth-for-last',
    'Den letzten Freitag gemeint, den fünften gewählt.',
    addSchedule({ id: 'mitte-open-fr', byday: ['5FR'], valid_from: '2027-01-29' }),
  ),
  slip(
    'recurrence/fifth-of-all',
    'Am Monatsende gemeint, „5MO“ statt „-1MO“ beim Wechsel des Montags.',
    newHours('nord-open-mo', '2027-03-01', { byday: ['5MO'] }),
  ),
  slip(
    'recurrence/second-for-first',
    'Den ersten Dienstag gemeint, den zweiten gewählt.',
    addSchedule({
      id: 'west-open-tu',
      byday: ['2TU'],
      note: { de: 'Jeden ersten Dienstag im Monat.' },
      valid_from: '2027-02-01',
    }),
  ),
  slip(
    'recurrence/last-but-one',
    'Den letzten Mittwoch gemeint, den vorletzten gewählt.',
    newHours('mitte-open-we', '2027-04-07', {
      byday: ['-2WE'],
      note: { de: 'Immer am letzten Mittwoch im Monat.', en: 'Always on the last Wednesday of the month.' },
    }),
  ),
  slip(
    'recurrence/wrong-week',
    'Erstmals am 10. Februar gemeint, als Beginn die Woche davor getippt.',
    newHours('nord-open-we', '2027-02-03', {
      interval: 2,
      note: { de: 'Alle zwei Wochen, zum ersten Mal am 10. Februar.' },
    }),
  ),
  slip(
    'recurrence/even-and-odd',
    'Gerade Kalenderwochen gemeint, in einer ungeraden begonnen.',
    addSchedule({
      id: 'mitte-open-tu',
      byday: ['TU'],
      interval: 2,
      note: { de: 'Nur in geraden Kalenderwochen.' },
      valid_from: '2027-01-19',
    }),
  ),
  slip(
    'recurrence/twice-a-week',
    'Zweimal in der Woche gemeint, „alle 2 Wochen“ eingetragen.',
    newHours('west-open-th', '2027-03-04', { byday: ['TU', 'TH'], interval: 2, note: { de: 'Zweimal in der Woche.' } }),
  ),
  slip(
    'recurrence/four-weeks-for-month',
    'Den ersten Montag im Monat gemeint, „alle 4 Wochen“ eingetragen.',
    newHours('west-open-mo', '2027-02-01', { interval: 4, note: { de: 'Jeden ersten Montag im Monat.' } }),
  ),
  slip(
    'recurrence/both-at-once',
    'Den zweiten Dienstag gemeint und dazu „alle 2 Wochen“ eingetragen.',
    addSchedule({ id: 'nord-open-tu', byday: ['2TU'], interval: 2, valid_from: '2027-02-09' }),
  ),
  slip(
    'recurrence/eight-for-two',
    'Alle 2 Wochen gemeint, 8 getippt.',
    newHours('mitte-open-mo', '2027-05-03', { interval: 8, opens_at: '09:00' }),
  ),
  slip(
    'recurrence/phone-every-second-week',
    'Nur die Sprechstunde alle 2 Wochen gemeint, beim Telefon eingetragen.',
    newHours('nord-phone', '2027-06-07', { interval: 2 }),
  ),
  slip(
    'recurrence/all-five',
    'Jeden Montag gemeint, den ersten bis fünften angekreuzt.',
    newHours('west-open-mo', '2027-08-02', { byday: ['1MO', '2MO', '3MO', '4MO', '5MO'], closes_at: '16:00' }),
  ),
  slip(
    'recurrence/overlapping-nth',
    'Der erste Montag als lange Sprechstunde gemeint, die wöchentliche läuft daneben weiter.',
    addSchedule({
      id: 'mitte-open-lang',
      byday: ['1MO'],
      opens_at: '09:00',
      closes_at: '13:00',
      valid_from: '2027-10-04',
    }),
  ),
];
