/** Tables of offices: what is mapped, and that every other cell is asked about or refused with its place and the repair. */
import { describe, expect, it } from 'vitest';
import { answerKey, countCells, LEAVE_OUT } from '../../../data/import/notes.ts';
import { questionsCsv, readAnswers, reportLines } from '../../../data/import/report.ts';
import { hoursIn, importText, openCells } from './read.ts';

const HEAD = 'Einrichtung;Straße;PLZ;Ort;Tel.;Breite;Länge';
const PLACE = 'Markt 1;99947;Auenrode;030 23125011;51,1072;10,6475';

describe('a table of centers', () => {
  it('becomes centers with addresses, numbers, positions and hours', async () => {
    const result = await importText(
      'liste.csv',
      `${HEAD};E-Mail;Sprechzeiten;Telefonzeiten\nBeratung am Markt;${PLACE};a@stadt.example;Mo 9-12;Di 9-10`,
    );
    expect(openCells(result)).toEqual([]);
    expect(result.centers).toEqual([
      {
        id: 'beratung-am-markt',
        name: 'Beratung am Markt',
        full_name: 'Beratung am Markt',
        status: 'active',
        district: 'Auenrode',
        address: {
          address_1: 'Markt 1',
          postal_code: '99947',
          city: 'Auenrode',
          state_province: 'Thüringen',
          country: 'DE',
        },
        position: {
          latitude: 51.1072,
          longitude: 10.6475,
          accuracy_m: 100,
          method: 'Koordinaten aus der Liste, nicht nachgemessen',
          source: 'liste',
        },
        phones: [{ number: '+493023125011' }],
        email: 'a@stadt.example',
        schedules: [
          {
            id: 'beratung-am-markt-open-mo',
            service: 'open_consultation',
            byday: ['MO'],
            opens_at: '09:00',
            closes_at: '12:00',
            valid_from: '2026-11-27',
          },
          {
            id: 'beratung-am-markt-phone-tu',
            service: 'phone',
            byday: ['TU'],
            opens_at: '09:00',
            closes_at: '10:00',
            valid_from: '2026-11-27',
          },
        ],
        verified_on: '2026-11-27',
        source: 'liste',
      },
    ]);
  });

  it('takes weekdays as columns, whole or by begin and end, and joins days of the same time', async () => {
    const wide = await importText('liste.csv', `${HEAD};Montag;Di;Mi.\nA 1;${PLACE};9-12;9.00 – 12.00;14-16 u. 17-18`);
    expect(hoursIn(wide)).toEqual([['MO,TU 09:00-12:00', 'WE 14:00-16:00', 'WE 17:00-18:00']]);
    const parts = await importText('liste.csv', `${HEAD};Mo von;Mo bis;Do von;Do bis\nA 1;${PLACE};9;12;14:00;16:30`);
    expect(hoursIn(parts)).toEqual([['MO 09:00-12:00', 'TH 14:00-16:30']]);
  });

  it('takes a row for each session, the name in the first of them alone', async () => {
    const text = `${HEAD};Wochentag;von;bis;Hinweis\nA 1;${PLACE};Mo;9:00;12:00;\n;;;;;;;1. Mi;14;16;nur mit Termin\nB 2;Markt 2;99947;;030 23125012;51,2;10,7;Fr;9;11;`;
    const result = await importText('liste.csv', text);
    expect(openCells(result)).toEqual([]);
    expect(hoursIn(result)).toEqual([
      ['MO 09:00-12:00', '1WE 14:00-16:00 consultation appointment'],
      ['FR 09:00-11:00'],
    ]);
  });

  it('names the place of every cell that it does not take', async () => {
    const text = `Liste der Stadt\n\nNr.;${HEAD};Sprechzeiten;Leitung\n1;A 1;${PLACE};siehe Aushang;Frau Berger\n2;B 2;Markt 2;99947;;0815;51,2;10,7;Mo 9-12;`;
    const result = await importText('liste.csv', text);
    expect(openCells(result)).toEqual([
      'refused 1 A: Liste der Stadt',
      'refused 4 Nr.: 1',
      'asked 4 Sprechzeiten: siehe Aushang',
      'refused 4 Leitung: Frau Berger',
      'refused 5 Nr.: 2',
      'refused 5 Tel.: 0815',
      'asked 5 phones: ',
    ]);
    expect(result.centers.map(({ id }) => id)).toEqual(['a-1']);
    expect(countCells(result.notes)).toEqual({ mapped: 13, decided: 0, asked: 1, refused: 5 });
    for (const { de, en } of reportLines(result.notes).slice(1)) {
      expect(de).toMatch(/^(Frage|Nicht übernommen): liste\.csv, Zeile \d.*bitte/i);
      expect(en).toMatch(/^(Asked|Refused): liste\.csv, row \d/);
    }
  });

  it('writes what is open as a table whose answers it reads', async () => {
    const text = `Nr.;${HEAD};Sprechzeiten\n1;A 1;Markt 1;99947;;030 23125011;;10,6;ab 9 Uhr`;
    const open = questionsCsv((await importText('liste.csv', text)).notes);
    const answer: Readonly<Record<string, string>> = {
      'Nr.': LEAVE_OUT,
      latitude: '51,1',
      Sprechzeiten: 'Mo 9-12',
    };
    const filled = open.replace(/^(.*?;(.*?);.*);$/gm, (line, row: string, column: string) =>
      answer[column] ? `${row};${answer[column]}` : line,
    );
    const result = await importText('liste.csv', text, readAnswers(filled));
    expect(openCells(result)).toEqual([]);
    expect(result.centers[0]?.position).toMatchObject({ latitude: 51.1, longitude: 10.6 });
    expect(hoursIn(result)).toEqual([['MO 09:00-12:00']]);
  });

  it('does without a position, and asks for the other half of one', async () => {
    const none = await importText('liste.csv', `${HEAD}\nA 1;Markt 1;99947;;030 23125011;;`);
    expect([openCells(none), none.centers.map((one) => 'position' in one)]).toEqual([[], [false]]);
    const half = `${HEAD}\nA 1;Markt 1;99947;;030 23125011;51,1;`;
    const asked = await importText('liste.csv', half);
    expect(openCells(asked)).toEqual(['asked 2 longitude: ']);
    expect(asked.centers).toHaveLength(1);
    const left = await importText('liste.csv', half, new Map([[answerKey('A 1', 'longitude', ''), LEAVE_OUT]]));
    expect([openCells(left), left.centers.map((one) => 'position' in one)]).toEqual([[], [false]]);
  });

  it('never takes a column’s "-" for an answer to a question about hours', async () => {
    const answers = new Map([[answerKey('', 'Sprechzeiten', ''), LEAVE_OUT]]);
    const result = await importText('liste.csv', `${HEAD};Sprechzeiten\nA 1;${PLACE};ab 9 Uhr`, answers);
    expect(openCells(result)).toEqual(['asked 2 Sprechzeiten: ab 9 Uhr']);
  });

  it('keeps a center that stands already as it is', async () => {
    const text = `${HEAD}\nA 1;${PLACE}`;
    const { centers } = await importText('liste.csv', text);
    const town = { municipality: { name: 'Auenrode', ags: '', ars: '', nuts: '' }, holiday_region: 'DE-TH', centers };
    const again = await importText('liste.csv', text, undefined, town);
    expect(again.centers).toEqual([]);
    expect(openCells(again)).toEqual(['refused 2 Einrichtung: A 1']);
  });
});
