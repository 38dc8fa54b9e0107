/**
 * The plugin in a WordPress with MariaDB, driven by Chromium: `node try-plugin.ts PACKAGES REPORT`; PACKAGES is where Debian's packages
 * are unpacked. Prints lines for ../judge.ts.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Report {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { title: string; status: string; failureMessages: readonly string[] }[];
  }[];
}

const [packages = '', report = ''] = process.argv.slice(2);
const say = (...fields: readonly string[]) => console.log(fields.map((field) => field.replace(/\s+/g, ' ')).join('\t'));

try {
  execFileSync(
    'vitest',
    ['run', '--config', 'test/peers/wordpress/vitest.config.ts', '--reporter=json', `--outputFile=${report}`],
    { stdio: 'pipe', env: { ...process.env, WORDPRESS_PACKAGES: packages } },
  );
} catch {
  // The report says what failed.
}
const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
const steps = testResults.flatMap(({ assertionResults }) => assertionResults);
if (steps.length === 0)
  say(
    'error',
    'no step was taken',
    testResults
      .map(({ message }) => message)
      .join(' ')
      .slice(0, 600),
  );
for (const { title, status, failureMessages } of steps)
  if (status !== 'passed') say('error', title, (failureMessages[0] ?? status).slice(0, 600));
const version = readFileSync(join(packages, 'usr/share/wordpress/wp-includes/version.php'), 'utf8');
say('version', /\$wp_version = '([^']+)'/.exec(version)?.[1] ?? '');
say('figure', `${steps.length} steps from the ZIP to its deletion`);
