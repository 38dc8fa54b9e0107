/** The sentence of each operation, and what a form offers: enough to fill the form in. */
import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '../../../data/operations/list.ts';
import { directoryWith } from '../../fixtures/directory.ts';

const directory = directoryWith();
const placeholders = (sentence = '') => [...sentence.matchAll(/\{([a-z_0-9]+)\}/g)].map(([, name = '']) => name);

describe.each(OPERATIONS)('the sentence of $id', ({ sentence, fields }) => {
  it('asks for every field that has to be filled in, and for none that is not there', () => {
    const named = placeholders(sentence.de);
    const needed = Object.entries(fields).filter(([, one]) => !('optional' in one) && one.preset === undefined);
    expect(named).toEqual(expect.arrayContaining(needed.map(([name]) => name)));
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(named));
    expect(new Set(named).size).toBe(named.length);
  });

  it('asks for the same in English', () => {
    expect(placeholders(sentence['en']).sort()).toEqual(placeholders(sentence.de).sort());
  });

  it('is met by options that can be read as they are', () => {
    const values = { center: 'mitte' };
    for (const [name, { options, read }] of Object.entries(fields)) {
      const reading = { directory, today: '2026-11-23', values };
      for (const { value, label } of options?.(reading) ?? []) {
        expect(() => read(value, reading), `${name}: ${value}`).not.toThrow();
        expect(label.de && label['en'], `${name}: ${value}`).toBeTruthy();
      }
    }
  });
});
