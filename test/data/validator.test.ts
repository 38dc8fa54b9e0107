/** The generated validator: it is that of today's schema, and its errors lead to the part of the schema that they break. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { schemaErrors } from '../../data/check/directory-validator.js';
import { valueAt } from '../../data/check/json/pointer.ts';
import { type SchemaNode, subschemaOf } from '../../data/check/schema.ts';
import { GENERATED_FILES } from '../../data/commands/validator.ts';
import schema from '../../data/directory.schema.json' with { type: 'json' };
import { closureWith, directoryWith, extraWith, withCenter } from '../fixtures/directory.ts';
import { mutantsOf } from './mutants.ts';
import { print, ROOT } from './scratch.ts';

const RICH = withCenter(
  directoryWith({ closures: [closureWith({ services: ['phone'] })], extra_sessions: [extraWith()] }),
  'mitte',
  {
    status_note: { de: 'Wegen Umbau geschlossen.' },
    languages: ['de'],
    dated_facts: [{ valid_from: '2027-02-01', phones: [{ number: '+492032830', kind: 'mobile' }] }],
  },
);

/** The wrong values that a text editor can make of the rich directory, as far as they are JSON. */
const values = mutantsOf(print(RICH)).flatMap(({ text }) => {
  try {
    return [JSON.parse(text) as unknown];
  } catch {
    return [];
  }
});

describe('each generated file of data', () => {
  it.each(GENERATED_FILES)('$path is what the generator makes of its sources', async ({ path, source }) => {
    const same = readFileSync(`${ROOT}${path}`, 'utf8') === (await source());
    expect(same, `${path}: its sources have changed since; run: node data/commands/generate-validator.ts`).toBe(true);
  });
});

describe('data/check/directory-validator.js', () => {
  it('answers as ajv does at run time, with the schema and the value of each error to be found by its paths', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: true, verbose: true });
    // CommonJS: its typing hides that the module itself is the function.
    (formats as unknown as (target: Ajv2020) => void)(ajv);
    const validate = ajv.compile(schema);
    let count = 0;
    for (const value of values) {
      validate(value);
      const expected = validate.errors ?? [];
      const errors = schemaErrors(value);
      expect(errors.map((one) => [one.instancePath, one.schemaPath, one.params])).toEqual(
        expected.map((one) => [one.instancePath, one.schemaPath, one.params]),
      );
      for (const [index, error] of errors.entries()) {
        const { schemaPath, instancePath, propertyName } = error;
        // Inside a choice of forms there are two, and neither is told.
        if (!/\/anyOf\/\d/.test(schemaPath))
          expect(subschemaOf(error, schema as SchemaNode), schemaPath).toEqual(expected[index]?.parentSchema);
        expect(propertyName ?? valueAt(value, instancePath)).toEqual(expected[index]?.data);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(1000);
  });
});
