/** Erasing from the archive (Art. 17 GDPR): gone everywhere, differences kept, and the record of checksums says exactly what happened. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkDirectory } from '../../data/check/check.ts';
import { erasureLine, parseChecksums, withErasure } from '../../data/check/checksums.ts';
import { erase, freeMarks, placesOf } from '../../data/operations/erase.ts';
import { deriveRevisions } from '../../worker/feeds/ics/derive-revisions.ts';
import type { Directory } from '../../data/model/directory.ts';
import { NAMED_EDITION } from '../fixtures/directory.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const print = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const [OLD, NEW, NEWER] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];

describe('a text', () => {
  it('is found in every string below a value, with its place', () => {
    const value = { a: ['Frau Muster ist krank'], 'b/c': { d: 'krank', e: 1, f: null } };
    expect(placesOf(value, ['Frau Muster'])).toEqual(['/a/0']);
    expect(placesOf(value, ['krank'])).toEqual(['/a/0', '/b~1c/d']);
    expect(placesOf(value, ['Frau Schmidt'])).toEqual([]);
  });

  it('is replaced by a mark, wherever it stands, and nothing else is touched', () => {
    const value = { krank: ['Frau Muster ist krank, krank', 7, null, true], at: '2027-01-01' };
    expect(erase(value, ['krank', 'Frau Muster'], ['[…]', '[… 2]'])).toEqual({
      krank: ['[… 2] ist […], […]', 7, null, true],
      at: '2027-01-01',
    });
  });

  it('within a longer one does not leave the rest of it', () => {
    expect(erase('Erika Muster', ['Muster', 'Erika Muster'], ['[…]', '[… 2]'])).toBe('[… 2]');
  });

  it('is taken as it is written, whatever signs it holds', () => {
    expect(erase('a.b (c) [d] $& a+b', ['a.b', '(c)', '[d]', '$&', 'a+b'], ['1', '2', '3', '4', '$&'])).toBe(
      '1 2 3 4 $&',
    );
    expect(erase('axb', ['a.b'], ['1'])).toBe('axb');
  });

  it('gets a mark that nothing has yet, so that what was different stays different', () => {
    expect(freeMarks([{ a: 'krank' }], 2)).toEqual(['[…]', '[… 2]']);
    expect(freeMarks([{ a: 'wegen […]' }, { b: ['[… 3]'] }], 2)).toEqual(['[… 2]', '[… 4]']);
  });
});

describe('the record of checksums', () => {
  const sum = (hash: string) => `${hash}  editions/2021-08-05.json\n`;
  const erased = (from: string, to: string, day = '2026-11-23') => erasureLine('2021-08-05.json', from, to, day);

  it('holds a checksum and its erasures; sha256sum passes over these', () => {
    expect(erased(OLD, NEW)).toBe(`# erased 2026-11-23: ${OLD} -> ${NEW}  editions/2021-08-05.json\n`);
    const { sums, faults } = parseChecksums(erased(OLD, NEW) + erased(NEW, NEWER) + sum(NEWER));
    expect(faults).toEqual([]);
    expect(sums.get('2021-08-05.json')).toBe(NEWER);
  });

  it('grows by a line for each erasure, before the checksum that it changes', () => {
    const other = `${OLD}  editions/2026-11-27.json\n`;
    const once = withErasure(sum(OLD) + other, '2021-08-05.json', NEW, '2026-11-23');
    expect(once).toBe(erased(OLD, NEW) + sum(NEW) + other);
    const twice = withErasure(once, '2021-08-05.json', NEWER, '2026-11-24');
    expect(twice).toBe(erased(OLD, NEW) + erased(NEW, NEWER, '2026-11-24') + sum(NEWER) + other);
    expect(parseChecksums(twice).faults).toEqual([]);
  });

  it.each([
    ['a line that is neither', `hello\n${sum(OLD)}`],
    ['a checksum that is cut short', sum(OLD.slice(1))],
    ['an erasure on a day that does not exist', erased(OLD, NEW, '2026-02-30') + sum(NEW)],
    ['an erasure that changed nothing', erased(OLD, OLD) + sum(OLD)],
    ['two checksums of an edition', sum(OLD) + sum(NEW)],
    ['an erasure that does not lead to the checksum', erased(OLD, NEW) + sum(NEWER)],
    ['erasures that do not follow each other', erased(OLD, NEW) + erased(OLD, NEWER) + sum(NEWER)],
    ['erasures whose days go back', erased(OLD, NEW) + erased(NEW, NEWER, '2026-11-22') + sum(NEWER)],
    ['an erasure of an edition without a checksum', erased(OLD, NEW)],
    ['an erasure before the edition was there', erased(OLD, NEW, '2021-08-04') + sum(NEW)],
  ])('is at fault with %s', (_, recorded) => {
    expect(parseChecksums(recorded).faults).toHaveLength(1);
  });
});

describe('the check', () => {
  const secret = 'Erika Muster';
  const named = { ...NAMED_EDITION, attribution: `${NAMED_EDITION.attribution} ${secret}` };
  const before = print(named);
  const after = print(erase(named, [secret], ['[…]']));
  const found = (archived: string, recorded: string) =>
    checkDirectory({
      text: after,
      editions: { '2021-08-05.json': archived },
      checksums: { recorded, sha256 },
      today: '2026-11-23',
    }).filter(({ rule }) => rule === 'archived-editions-stay');
  const sum = (text: string) => `${sha256(text)}  editions/2021-08-05.json\n`;
  const record = withErasure(sum(before), '2021-08-05.json', sha256(after), '2026-11-23');

  it('accepts an edition from which something was erased, with its record', () => {
    expect(found(after, record)).toEqual([]);
  });

  it.each([
    ['the edition before the erasure', before, record],
    ['an erasure without a record', after, sum(before)],
    ['any other change beside the record', after.replace('[…]', '[…] '), record],
    ['a record whose old checksum was dropped', after, record.replace(sha256(before), sha256(after))],
  ])('refuses %s', (_, archived, recorded) => {
    expect(found(archived, recorded).map(({ severity }) => severity)).toContain('error');
  });
});

describe('what is derived from the archive', () => {
  it('keeps every sequence number and every date of a change', () => {
    const closed = (edition: string, reason: string): Directory => ({
      ...NAMED_EDITION,
      edition,
      released_at: `${edition}T12:00:00+02:00`,
      closures: [
        {
          id: 'ill',
          announced_on: edition,
          centers: ['mitte'],
          from: '2027-02-10',
          to: '2027-02-10',
          effect: 'cancelled',
          reason: { de: reason },
        },
      ],
    });
    const history = [
      NAMED_EDITION,
      closed('2021-08-06', 'Erika Muster krank'),
      closed('2021-08-07', 'Max Muster krank'),
      closed('2021-08-08', 'Fortbildung'),
    ];
    const texts = ['Erika Muster krank', 'Max Muster krank'];
    const erased = history.map((one) => erase(one, texts, freeMarks(history, texts.length)));
    expect(placesOf(erased, texts)).toEqual([]);
    const revisions = deriveRevisions(history, '2026-11-23');
    expect(Object.values(revisions).some(({ sequence }) => sequence > 1)).toBe(true);
    expect(deriveRevisions(erased, '2026-11-23')).toEqual(revisions);
  });
});
