/** Tests by kind: plain Node (in a far time zone), the built Worker in workerd, and browsers where the machine has them. */
import { defineConfig } from 'vitest/config';
import { browserProjects, missingEngines, pageTestsPossible } from './test/browser/projects.ts';

/** What starts processes of its own or tries thousands of cases: left out of `npm run test:quick`. */
const SLOW = 'test/**/*.slow.test.ts';

process.env.TZ = 'Pacific/Auckland';

const missing = missingEngines();
if (missing.length > 0) {
  console.warn(`\n*** BROWSER TESTS LEFT OUT: ${missing.join(', ')} not on this machine. .ci/run installs them. ***\n`);
}

export default defineConfig({
  test: {
    // More than two cores would ask for: much of the time is spent waiting for browsers and timers.
    maxWorkers: 3,
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
