/** Hours as people write them: what is read, and what is left open with a reason rather than guessed. */
import { describe, expect, it } from 'vitest';
import { readHoursText } from '../../../data/import/hours-text.ts';
import type { DraftHours } from '../../../data/import/draft.ts';

/** "MO,TU 09:00-12:00 consultation appointment". */
const short = ({ service, byday, opens_at, closes_at, access, audience }: DraftHours): string =>
  [
    byday.join(),
    `${opens_at}-${closes_at}`,
    service === 'open_consultation' ? [] : service,
    access ?? [],
    audience ?? [],
  ]
    .flat()
    .join(' ');

const read = (text: string, byday?: string[]) =>
  readHoursText(text, { service: 'open_consultation', ...(byday && { byday }) });

describe('hours as people write them', () => {
  it.each<[string, string[]]>([
    ['Mo 10-12 u. Mi 14-16 Uhr', ['MO 10:00-12:00', 'WE 14:00-16:00']],
    ['Mo u. Do 8.30-9.30 Uhr', ['MO,TH 08:30-09:30']],
    ['Mo–Do 9.00–12.00', ['MO,TU,WE,TH 09:00-12:00']],
    ['Mo-Fr 08:00-12:00 und 13:00-16:00', ['MO,TU,WE,TH,FR 08:00-12:00', 'MO,TU,WE,TH,FR 13:00-16:00']],
    ['Di und Do 14 bis 17 Uhr', ['TU,TH 14:00-17:00']],
    ['montags 9-11 Uhr, donnerstags 15-18 Uhr', ['MO 09:00-11:00', 'TH 15:00-18:00']],
    ['Mo. 9:00 Uhr bis 12:00 Uhr', ['MO 09:00-12:00']],
    ['Montag: 9 - 12 Uhr\nMittwoch: 14 - 16 Uhr', ['MO 09:00-12:00', 'WE 14:00-16:00']],
    ['Mo/Di/Do 10:00-12:30', ['MO,TU,TH 10:00-12:30']],
    ['Mo+Di 9-12h', ['MO,TU 09:00-12:00']],
    ['werktags 9-12 Uhr', ['MO,TU,WE,TH,FR 09:00-12:00']],
    ['täglich außer Sa/So 10-12', ['MO,TU,WE,TH,FR 10:00-12:00']],
    ['jeden 1. Mittwoch im Monat 14-16 Uhr', ['1WE 14:00-16:00']],
    ['jeden ersten Mittwoch von 14 bis 16 Uhr', ['1WE 14:00-16:00']],
    ['1. und 3. Dienstag 10.00-12.00 Uhr', ['1TU,3TU 10:00-12:00']],
    ['Mittwoch (1. und 3. im Monat): 9-11 Uhr', ['1WE,3WE 09:00-11:00']],
    ['letzter Freitag im Monat 9-11 Uhr', ['-1FR 09:00-11:00']],
    ['tel. Mo 9-10', ['MO 09:00-10:00 phone']],
    ['Mo 9-10 telefonisch', ['MO 09:00-10:00 phone']],
    [
      'Telefon: Mo 9-10, Di 9-10; offene Sprechstunde: Mi 14-16',
      ['MO 09:00-10:00 phone', 'TU 09:00-10:00 phone', 'WE 14:00-16:00'],
    ],
    ['Do 14-16 nach Vereinbarung', ['TH 14:00-16:00 consultation appointment']],
    ['Do 14-16 nach tel. Vereinbarung', ['TH 14:00-16:00 consultation appointment']],
    [
      'Di 9-12 Uhr (offene Sprechstunde), Do 14-16 Uhr (mit Termin)',
      ['TU 09:00-12:00', 'TH 14:00-16:00 consultation appointment'],
    ],
    ['Do 16-18 Uhr nur für Frauen', ['TH 16:00-18:00 consultation women']],
    ['Mi 14-17 Uhr (außer an Feiertagen)', ['WE 14:00-17:00']],
    ['geschlossen', []],
    ['–', []],
  ])('reads „%s“', (text, hours) => {
    const found = read(text);
    expect(found.open).toEqual([]);
    expect(found.hours.map(short)).toEqual(hours);
  });

  it('takes the weekday of the column', () => {
    expect(read('10-12 u. 14-16 Uhr', ['WE']).hours.map(short)).toEqual(['WE 10:00-12:00', 'WE 14:00-16:00']);
    expect(read('Mo 10-12', ['WE'])).toMatchObject({ hours: [], open: [{ text: 'Mo 10-12' }] });
  });

  it.each<[text: string, taken: string[], open: string]>([
    ['nach Vereinbarung', [], 'nach Vereinbarung'],
    ['n. V.', [], 'n. V.'],
    ['Di ab 14 Uhr', [], 'Di ab 14 Uhr'],
    ['Mo 10-12, 14tägig', [], 'Mo 10-12, 14tägig'],
    ['Mi 9-12 Uhr (Frau Berger, Zi. 3)', [], 'Mi 9-12 Uhr (Frau Berger, Zi. 3)'],
    ['Mo 9-12, Do 14-18 Uhr nach Vereinbarung', [], 'Mo 9-12, Do 14-18 Uhr nach Vereinbarung'],
    ['9-12 Uhr', [], '9-12 Uhr'],
    ['Mo-Mi-Fr 9-12', [], 'Mo-Mi-Fr 9-12'],
    ['Mo 14-9', [], 'Mo 14-9'],
    ['Mo 9-25', [], 'Mo 9-25'],
    ['tel. Mo 9-10, Di 14-16', [], 'tel. Mo 9-10, Di 14-16'],
    ['tel. Mo 9-10; Di 14-16', ['MO 09:00-10:00 phone'], 'Di 14-16'],
    ['tel. Mo 9-10 nach Vereinbarung', [], 'tel. Mo 9-10 nach Vereinbarung'],
    ['siehe Aushang', [], 'siehe Aushang'],
    ['Mo 9-12; Mi nachmittags', ['MO 09:00-12:00'], 'Mi nachmittags'],
    ['Mo 9-12 und nach Vereinbarung', ['MO 09:00-12:00'], 'und nach Vereinbarung'],
  ])('takes no clause of „%s“ that it does not wholly understand', (text, taken, open) => {
    const found = read(text);
    expect(found.hours.map(short)).toEqual(taken);
    expect(found.open.map((one) => one.text)).toEqual([open]);
    expect(found.open[0]?.de).toMatch(/bitte|weiß|steht/);
    expect(found.open[0]?.en).not.toBe('');
  });

  it('keeps what is said of school holidays as a note, and asks for their dates', () => {
    const { hours, open } = read('Mo, Mi 9-12 Uhr; in den Ferien geschlossen');
    expect(hours).toMatchObject([{ byday: ['MO', 'WE'], note: { de: 'In den Schulferien geschlossen.' } }]);
    expect(open.map((one) => one.text)).toEqual(['in den Ferien geschlossen']);
  });

  it('says of all hours of a cell what a clause of its own says', () => {
    expect(read('Mo 9-12; nur für Frauen').hours.map(short)).toEqual(['MO 09:00-12:00 consultation women']);
  });
});
