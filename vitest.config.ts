/** Tests by kind: plain Node (in a far time zone), the built Worker in workerd, and browsers where the machine has them. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { browserProjects, missingEngines, pageTestsPossible } from './test/browser/projects.ts';

/** What starts processes of its own or tries thousands of cases: left out of `npm run test:quick`. */
const SLOW = 'test/**/*.slow.test.ts';

process.env.TZ = 'Pacific/Auckland';
// Workers, and the commands that tests start by the hundred: what Node has compiled of them is kept between starts.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('dist/test/compiled', import.meta.url));

/** Projects whose files take minutes begin; those of seconds fill the gaps at the end, where a long one would keep all others waiting. */
const LONGEST_FIRST = ['slow', 'pages', 'node'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project }: TestSpecification) => LONGEST_FIRST.indexOf(project.name);
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

const missing = missingEngines();
if (missing.length > 0) {
  console.warn(`\n*** BROWSER TESTS LEFT OUT: ${missing.join(', ')} not on this machine. .ci/run installs them. ***\n`);
}

export default defineConfig({
  test: {
    // More than two cores would ask for: much of the time is spent waiting for browsers and timers.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/browser/**', 'test/worker/**', SLOW],
          // Modules are loaded once, not for each file: no test here changes what is shared.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'slow',
          include: [SLOW],
          // Minutes, where others' software starts on a busy machine.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'worker',
          include: ['test/worker/**/*.test.ts'],
          exclude: [SLOW],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each runs the README's commands, which write dist/: one after the other.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'pages',
          include: pageTestsPossible() ? ['test/browser/**/*.page.test.ts'] : [],
          // Browsers and bundles are one for all files of a worker.
          isolate: false,
          environment: './test/browser/environment.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      ...browserProjects(),
    ],
  },
});
