/** What an isolate keeps between requests: bounded by what it really holds, one budget for all of it. */
import { describe, expect, it } from 'vitest';
import { prepare } from '../../worker/http/respond.ts';
import { Kept } from '../../worker/store/kept.ts';

const kept = (most: number) => {
  const all = new Kept(most);
  return { all, words: all.drawer<string>('words', ({ length }) => length) };
};
const long = (length: number, letter = 'x') => letter.repeat(length);

describe('what is kept', () => {
  it('is found again under its key, in its own drawer', () => {
    const { all, words } = kept(10_000);
    const others = all.drawer<string>('others', ({ length }) => length);
    words.set('a', 'one');
    others.set('a', 'two');
    expect([words.get('a'), others.get('a'), words.get('b')]).toEqual(['one', 'two', undefined]);
  });

  it('is never more than the budget, whatever it is, and the least recently used goes first', () => {
    const { all, words } = kept(10_000);
    const others = all.drawer<string>('others', ({ length }) => length);
    for (const key of ['a', 'b', 'c', 'd']) words.set(key, long(2000));
    expect(words.get('a')).toBeDefined();
    others.set('e', long(2000));
    expect(all.bytes).toBeLessThanOrEqual(10_000);
    expect(['a', 'b', 'c', 'd'].filter((key) => words.get(key) !== undefined)).toEqual(['a', 'c', 'd']);
    expect(others.get('e')).toBeDefined();
  });

  it('counts keys and entries as well: many small ones are bounded too', () => {
    const { all, words } = kept(100_000);
    for (let at = 0; at < 10_000; at++) words.set(`/v1/centers/${at}.json`, '');
    const found = Array.from({ length: 10_000 }, (_, at) => words.get(`/v1/centers/${at}.json`)).filter(
      (value) => value !== undefined,
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(1000);
    expect(all.bytes).toBeLessThanOrEqual(100_000);
  });

  it('forgets the old size of what is replaced', () => {
    const { all, words } = kept(10_000);
    words.set('a', long(2000));
    const once = all.bytes;
    for (let time = 0; time < 20; time++) words.set('a', long(2000, String(time % 10)));
    expect(all.bytes).toBe(once);
    words.set('a', '');
    expect(all.bytes).toBe(once - 2000);
  });

  it('is made anew after a failure, and then once', async () => {
    const { words } = kept(10_000);
    let times = 0;
    const make = async () => {
      times += 1;
      if (times === 1) throw new Error('the first time fails');
      return 'made';
    };
    await expect(words.getOrMake('a', make)).rejects.toThrow('the first time fails');
    expect([await words.getOrMake('a', make), await words.getOrMake('a', make)]).toEqual(['made', 'made']);
    expect(times).toBe(2);
  });

  it('is not what would push out a quarter of everything else', () => {
    const { all, words } = kept(10_000);
    words.set('small', long(100));
    words.set('large', long(2600));
    expect([words.get('small')?.length, words.get('large')]).toEqual([100, undefined]);
    words.set('small', long(5000));
    expect(words.get('small'), 'what is outdated is not served either').toBeUndefined();
    expect(all.bytes).toBe(0);
  });
});

describe('an answer', () => {
  it('counts with its body and three copies of its header fields', async () => {
    const bare = await prepare({ body: '', type: 'text/plain', cache: 'no-store' });
    const body = await prepare({ body: long(1000), type: 'text/plain', cache: 'no-store' });
    const field = await prepare({ body: '', type: 'text/plain', cache: 'no-store', headers: { 'X-Long': long(1000) } });
    expect(body.heldBytes - bare.heldBytes).toBe(1000);
    expect(field.heldBytes - bare.heldBytes).toBeGreaterThanOrEqual(3 * 2 * 1000);
  });
});
