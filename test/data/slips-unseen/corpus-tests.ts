/** A corpus of slips and legal edits is what it says: many, each its own, and almost all of them valid JSON of the schema. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import schema from '../../../data/directory.schema.json' with { type: 'json' };
import { base, type Edit } from './build.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true });
// CommonJS: its typing hides that the module itself is the function.
(formats as unknown as (target: Ajv2020) => void)(ajv);
const validate = ajv.compile(schema);

/** What the schema says against an edited directory; nothing where it is valid. */
function errorsOf({ edit }: Edit): string {
  return validate(edit(base())) ? '' : ajv.errorsText(validate.errors);
}

/** The tests of a corpus; `least`: of slips, and of legal edits. */
export function testCorpus(name: string, edits: readonly Edit[], least: number): void {
  const slips = edits.filter(({ kind }) => kind === 'slip');
  const legal = edits.filter(({ kind }) => kind === 'legal');

  describe(name, () => {
    it('starts from a valid directory', () => {
      expect(validate(base()), ajv.errorsText(validate.errors)).toBe(true);
    });

    it(`has ids of its own, at least ${least} slips and ${least} legal edits`, () => {
      expect(new Set(edits.map(({ id }) => id)).size).toBe(edits.length);
      expect(slips.length).toBeGreaterThanOrEqual(least);
      expect(legal.length).toBeGreaterThanOrEqual(least);
    });

    it('tells each story in a sentence of its own', () => {
      expect(new Set(edits.map(({ story }) => story)).size).toBe(edits.length);
      expect(edits.filter(({ story }) => !/\S\.$/.test(story)).map(({ id }) => id)).toEqual([]);
    });

    it.each(edits)(
      '$kind $id changes the directory, each time in the same way, and not what it is given',
      ({ edit }) => {
        const given = base();
        const edited = edit(given);
        expect(given).toEqual(base());
        expect(edited).not.toEqual(given);
        expect(edit(base())).toEqual(edited);
      },
    );

    it('edits no two directories in the same way', () => {
      expect(new Set(edits.map(({ edit }) => JSON.stringify(edit(base())))).size).toBe(edits.length);
    });

    it.each(legal)('$id is valid by the schema', (edit) => {
      expect(errorsOf(edit)).toBe('');
    });

    it('has at most one slip in five that the schema already refuses', () => {
      const refused = slips.filter((edit) => errorsOf(edit) !== '').map(({ id }) => id);
      expect(refused.length, refused.join(', ')).toBeLessThanOrEqual(slips.length / 5);
    });
  });
}
