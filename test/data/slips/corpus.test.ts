/** The corpus itself: each edit has a name of its own, changes something, and is what the schema allows. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import schema from '../../../data/directory.schema.json' with { type: 'json' };
import { baseDirectory, CORPUS, type Edit } from './index.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true });
// CommonJS: its typing hides that the module itself is the function.
(formats as unknown as (target: Ajv2020) => void)(ajv);
const validate = ajv.compile(schema);

const resultOf = ({ edit }: Edit): string => JSON.stringify(edit(baseDirectory()));
const errorsOf = (one: Edit): string =>
  validate(JSON.parse(resultOf(one))) ? '' : `${one.id}: ${ajv.errorsText(validate.errors)}`;

const slips = CORPUS.filter(({ kind }) => kind === 'slip');
const right = CORPUS.filter(({ kind }) => kind === 'legal');

describe('the corpus of slips and right edits', () => {
  it('has at least 150 of each', () => {
    expect(slips.length).toBeGreaterThanOrEqual(150);
    expect(right.length).toBeGreaterThanOrEqual(150);
  });

  it('names each by its subject and what happened, once', () => {
    expect(CORPUS.filter(({ id }) => !/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    const names = CORPUS.map(({ id, kind }) => `${kind} ${id}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    const ids = CORPUS.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('tells each in one German sentence, no two alike', () => {
    expect(CORPUS.filter(({ story }) => !/^.{8,140}\.$/.test(story)).map(({ id }) => id)).toEqual([]);
    expect(new Set(CORPUS.map(({ story }) => story)).size).toBe(CORPUS.length);
  });

  it('starts from a directory that the schema allows', () => {
    expect(validate(baseDirectory()), ajv.errorsText(validate.errors)).toBe(true);
  });

  it('changes something each time, and no two edits the same', () => {
    const before = JSON.stringify(baseDirectory());
    const results = CORPUS.map(resultOf);
    expect(CORPUS.filter((_, at) => results[at] === before).map(({ id }) => id)).toEqual([]);
    expect(CORPUS.filter((_, at) => results.indexOf(results[at]!) !== at).map(({ id }) => id)).toEqual([]);
  });

  it('leaves the directory that it was given as it was', () => {
    for (const { id, edit } of CORPUS) {
      const base = baseDirectory();
      edit(base);
      expect(base, id).toEqual(baseDirectory());
    }
  });

  it('is what the schema allows: every right edit, and four of five slips', () => {
    expect(right.map(errorsOf).filter((errors) => errors !== '')).toEqual([]);
    const refused = slips.map(errorsOf).filter((errors) => errors !== '');
    expect(refused.length / slips.length).toBeLessThanOrEqual(0.2);
  });
});
