/** The job "a rule for the data": no center lies in a district that is called "Nirgendwo". */
import { expect } from 'vitest';
import { scratch } from '../../data/scratch.ts';
import { withCenter } from '../../fixtures/directory.ts';
import { type Job, replaced } from './job.ts';

const NAME = 'districts-exist';

const RULE = `/** Districts that are none. */
import type { Rule } from './rule.ts';

export const DISTRICT_RULES: readonly Rule[] = [
  {
    name: '${NAME}',
    sentence: 'No center lies in a district that is called nowhere, since nobody would find it.',
    *check({ directory }) {
      for (const [index, { district }] of directory.centers.entries()) {
        if (district !== 'Nirgendwo') continue;
        yield {
          at: \`/centers/\${index}/district\`,
          message: { de: 'Diesen Stadtteil gibt es nicht', en: 'there is no such district' },
          repair: { de: 'Bitte berichtigen', en: 'correct it' },
        };
      }
    },
  },
];
`;

const LAST = '\n];\n';
const SLIP = `  ['${NAME}', '/centers/1/district', withCenter(base, 'mitte', { district: 'Nirgendwo' })],`;

export const RULE_JOB: Job = {
  adds: 'a rule for the data',
  names: { name: 'districts' },
  files: {
    'data/check/rules/districts.ts': () => RULE,
    'data/check/rules/index.ts': (before) =>
      replaced(
        replaced(
          before,
          "import { EDITION_RULES } from './editions.ts';",
          "import { DISTRICT_RULES } from './districts.ts';\nimport { EDITION_RULES } from './editions.ts';",
        ),
        '  ...EDITION_RULES,',
        '  ...EDITION_RULES,\n  ...DISTRICT_RULES,',
      ),
    'test/data/breaks.ts': (before) => replaced(before, LAST, `\n${SLIP}${LAST}`),
  },
  // Every rule is tried, each slip is reported at its place.
  tests: ['test/data/check.test.ts'],
  show(copy) {
    copy.types();
    copy.tests();
    // The office's own editions are none of a test's business.
    const office = scratch();
    const check = () => copy.node(...office.command('check'));
    expect(check()).not.toContain(NAME);
    office.write(withCenter(office.read(), 'mitte', { district: 'Nirgendwo' }));
    expect(check).toThrow(NAME);
  },
};
