/** The table of sessions, read back by Python's csv module: one row for each session of the day walk, and what Excel asks for. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { sessionsIn } from '../../data/model/sessions.ts';
import { dateOf, mondayOf, timeOf } from '../../data/model/zone.ts';
import { closureWith, directoryWith, withCenter } from '../fixtures/directory.ts';
import { editionOf, ORIGIN, readFirst, siteOf } from '../application.ts';
import { hasPython } from './machine.ts';
import { wholeVocabulary } from './vocabulary.ts';

const PYTHON = `import csv,io,json,sys
text = sys.stdin.buffer.read().decode(sys.argv[1])
print(json.dumps(list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";", strict=True))))`;

async function rowsOf(
  path: string,
  directory = directoryWith(),
  encoding = 'utf-8',
): Promise<Array<Record<string, string>>> {
  const input = Buffer.from(await (await siteOf(directory).get(path)).arrayBuffer());
  const output = execFileSync('/usr/bin/python3', ['-c', PYTHON, encoding], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return JSON.parse(output) as Array<Record<string, string>>;
}

const bytesOf = async (path: string) => Buffer.from(await (await siteOf().get(path)).arrayBuffer());

if (hasPython()) {
  describe('the table of sessions', () => {
    it('has a row for each session of twelve months from this Monday on', async () => {
      const edition = editionOf(wholeVocabulary());
      const monday = mondayOf(edition.asOf);
      const rows = await rowsOf('/v1/sessions.csv', wholeVocabulary());
      const ours = sessionsIn(edition, monday, monday + 363).map((one) =>
        [dateOf(one.day), timeOf(one.opens), timeOf(one.closes), one.center, one.status, one.reason ?? ''].join(),
      );
      expect(ours.length).toBeGreaterThan(500);
      expect(
        rows.map((row) =>
          [row['date'], row['opens_at'], row['closes_at'], row['center'], row['status'], row['reason']].join(),
        ),
      ).toEqual(ours);
      const keys = rows.map((row) => [row['date'], row['opens_at'], row['center'], row['schedule']].join());
      expect(new Set(keys).size).toBe(rows.length);
    });

    it('says status and reason in words, and of hours that nobody has confirmed that one has to call', async () => {
      const rows = await rowsOf('/v1/centers/mitte/sessions.csv', directoryWith({ closures: [closureWith()] }));
      const on = (date: string) => rows.find((row) => row['date'] === date && row['service'] === 'open_consultation');
      expect(on('2027-03-01')).toMatchObject({
        status_text: 'fällt aus',
        weekday: 'Montag',
        service_text: 'Offene Sprechstunde',
      });
      expect(on('2027-03-29')).toMatchObject({ status_text: 'fällt aus', reason_text: 'Ostermontag' });
      expect(on('2027-02-08')).toMatchObject({
        status_text: 'unsicher: bitte vorher anrufen',
        reason_text: 'Rosenmontag',
      });
      expect(on('2027-01-11')?.['status_text']).toBe('wie geplant, nicht neu bestätigt: bitte vorher anrufen');
      const verified = withCenter(directoryWith(), 'mitte', { verified_on: '2026-11-01' });
      expect((await rowsOf('/v1/centers/mitte/sessions.csv', verified))[0]?.['status_text']).toBe('wie geplant');
    });

    it('starts no formula, whatever a name is', async () => {
      const rows = await rowsOf(
        '/v1/centers/mitte/sessions.csv',
        withCenter(directoryWith(), 'mitte', { name: '=1+1' }),
      );
      expect(rows[0]?.['name']).toBe("'=1+1");
    });

    it('is for Excel the same, behind a byte order mark', async () => {
      for (const folder of ['/v1', '/v1/centers/mitte']) {
        const [plain, excel] = [await bytesOf(`${folder}/sessions.csv`), await bytesOf(`${folder}/sessions.excel.csv`)];
        expect(excel).toEqual(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), plain]));
        expect(plain.toString('latin1')).toMatch(/^date;weekday;/);
      }
      expect((await rowsOf('/v1/sessions.excel.csv', directoryWith(), 'utf-8-sig'))[0]).toHaveProperty(
        'date',
        '2026-11-16',
      );
    });
  });
}

describe('the description of the table of sessions', () => {
  it.each(['/v1/sessions.csv', '/v1/sessions.excel.csv', '/v1/centers/mitte/sessions.csv'])(
    'names %s and its columns',
    async (path) => {
      const answer = await siteOf().get(path);
      expect(answer.headers.get('link')).toContain(`<${ORIGIN}${path}-metadata.json>; rel="describedby"`);
      const table = (await (await siteOf().get(`${path}-metadata.json`)).json()) as {
        url: string;
        tableSchema: { columns: Array<{ name: string }> };
      };
      expect(table.url).toBe(ORIGIN + path);
      const [header = ''] = (await answer.text()).split('\r\n');
      expect(table.tableSchema.columns.map(({ name }) => name).join(';')).toBe(header.replace('\uFEFF', ''));
    },
  );
});

describe('the days of the table', () => {
  it('move on Mondays, and Last-Modified with them', async () => {
    const answer = async (day: string) => {
      const response = await siteOf(undefined, { as_of: (await readFirst(day)).as_of }).get('/v1/sessions.csv');
      return { etag: response.headers.get('etag'), modified: response.headers.get('last-modified') };
    };
    const sunday = await answer('2035-11-25');
    expect(await answer('2035-11-19')).toEqual(sunday);
    const monday = await answer('2035-11-26');
    expect(monday.etag).not.toBe(sunday.etag);
    expect(monday.modified).toBe('Sun, 25 Nov 2035 23:00:00 GMT');
  });
});
