import { storeOf } from '../application.ts';
import { describe, expect, it } from 'vitest';
import { type Center, narrow } from '../../data/model/directory.ts';
import { withReadableNumbers } from '../../data/operations/readable-numbers.ts';
import { FORMAT } from '../../worker/store/block.ts';
import { closureWith, directoryWith, extraWith, FIRST_EDITION } from '../fixtures/directory.ts';
import { generate } from '../bench/generate.ts';
import { dataOf, large } from './app.ts';
import { ORIGIN } from '../application.ts';

describe('the block of data', () => {
  it('gives back the directory with numbers that can be read, whole and center by center', () => {
    const mixed = directoryWith({
      closures: [
        closureWith({ id: 'one', centers: ['mitte', 'west'] }),
        closureWith({ id: 'two' }),
        closureWith({ id: 'three', centers: ['mitte'] }),
      ],
      extra_sessions: [extraWith()],
    });
    for (const written of [FIRST_EDITION, mixed, generate(300)]) {
      const directory = { ...written, centers: written.centers.map(withReadableNumbers) };
      const { centers } = storeOf(dataOf(written));
      expect(JSON.stringify(centers.directory)).toBe(JSON.stringify(directory));
      for (const { id } of directory.centers) {
        expect(JSON.stringify(centers.part(id)?.directory)).toBe(JSON.stringify(narrow(directory, id)));
      }
    }
  });

  it('is refused where script and data are of two formats', () => {
    const data = dataOf(large.directory);
    const block = data.block.slice();
    block[0] = (block[0] ?? 0) + 1;
    expect(() => storeOf({ block })).toThrow(
      `data.bin has format ${FORMAT + 1}, this script reads ${FORMAT}; build both anew: npm run build`,
    );
  });

  it('knows no center by the name of an object’s own parts, or beyond the first and last id', () => {
    const { centers } = storeOf(dataOf(large.directory));
    for (const id of ['', '__proto__', 'constructor', 'a', 'zzz', '~', 'ü'])
      expect(centers.part(id), id).toBeUndefined();
  });

  it('parses no center before one is asked for, and then that one alone', () => {
    const { parse } = JSON;
    const parsed: Center[] = [];
    const source = storeOf(dataOf(large.directory));
    JSON.parse = (text: string) => {
      const value: unknown = parse(text);
      if (value && typeof value === 'object' && 'schedules' in value) parsed.push(value as Center);
      return value;
    };
    try {
      const edition = source.edition(ORIGIN);
      expect([edition.count, parsed.length]).toEqual([1000, 0]);
      edition.of(large.directory.centers[500]!.id);
      expect(parsed.map(({ id }) => id)).toEqual([large.directory.centers[500]!.id]);
    } finally {
      JSON.parse = parse;
    }
  });

  it('answers one center in every form, and refuses what is too large with the address of the form for one center', async () => {
    const id = large.directory.centers[42]!.id;
    for (const form of ['json', 'geojson', 'csv', 'jsonld', 'ics', 'tr.ics', 'phone.ics', 'next.json']) {
      expect((await large.get(`/v1/centers/${id}.${form}`)).status, form).toBe(200);
    }
    for (const path of [
      '/v1/centers.ics',
      '/v1/centers.jsonld',
      '/v1/weeks/2026-11-23.json',
      '/v1/centers.next.json',
    ]) {
      const response = await large.get(path);
      expect(response.status, path).toBe(404);
      expect(await response.text()).toContain('/v1/centers/{id}');
    }
  });
});
