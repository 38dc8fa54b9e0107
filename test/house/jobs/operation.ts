/** The job "an operation": an outreach that runs is only planned again. */
import { expect } from 'vitest';
import { scratch } from '../../data/scratch.ts';
import { type Job, replaced } from './job.ts';

const OPERATION = `/** An outreach that ran is only planned again. */
import { outreach } from './fields/entries.ts';
import { defineOperation } from './parts/operation.ts';

export const pauseOutreach = defineOperation({
  id: 'pause-outreach',
  subject: 'center',
  title: { de: 'Außensprechstunde ist nur noch geplant', en: 'Outreach is only planned' },
  sentence: { de: '{outreach} ist nur noch geplant.', en: '{outreach} is only planned.' },
  fields: { outreach: outreach() },
  apply: (directory, { outreach: area }) => ({
    ...directory,
    outreach: directory.outreach.map((one) => (one.id === area ? { ...one, status: 'planned' } : one)),
  }),
});
`;

const EXAMPLE = `  {
    operation: 'pause-outreach',
    on: directoryWith({ outreach: [{ id: 'homberg', area: 'Homberg', status: 'running' }] }),
    typed: { outreach: 'Homberg' },
    says: 'Außensprechstunde geändert: Homberg',
    shows: ['2027-03-06', '2027-03-06'],
  },
];
`;

const DICE = `  'pause-outreach': ({ pick }, { outreach }) => ({ outreach: one(outreach, pick)?.id ?? '' }),
  undo: (`;

export const OPERATION_JOB: Job = {
  adds: 'an operation',
  names: { name: 'pause-outreach' },
  files: {
    'data/operations/pause-outreach.ts': () => OPERATION,
    'test/data/operations/examples.ts': (before) => `${before.replace(/\n\];\n$/, '\n')}${EXAMPLE}`,
    'test/property/random-changes.ts': (before) => replaced(before, '  undo: (', DICE),
    'data/operations/list.ts': (before) =>
      replaced(
        replaced(
          before,
          "import { rollBack } from './roll-back.ts';",
          "import { pauseOutreach } from './pause-outreach.ts';\nimport { rollBack } from './roll-back.ts';",
        ),
        '  rollBack,\n',
        '  pauseOutreach,\n  rollBack,\n',
      ),
  },
  after: 'data/commands/generate-validator.ts',
  tests: ['test/data/operations/examples.test.ts'],
  show(copy) {
    copy.types();
    copy.tests();
    expect(copy.node('data/commands/main.ts', 'hand-in', 'pause-outreach', '--help')).toContain('--outreach');
    const said = copy.node(...scratch().command('hand-in', ['pause-outreach', '--outreach=Homberg']));
    // It is planned in the first edition.
    expect(said).toContain('Es ändert sich nichts');
  },
};
