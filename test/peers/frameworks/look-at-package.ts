/**
 * The npm package as its own judges see it: `node look-at-package.ts FOLDER`; FOLDER's node_modules hold publint and attw, which says
 * whether types and script are found in each way of resolving. Prints lines for ../judge.ts.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { installWidget, versionOf, WIDGET } from './install-widget.ts';

const [folder = ''] = process.argv.slice(2);
const say = (...fields: readonly string[]) => console.log(fields.join('\t'));

const tarball = await installWidget(folder, 'https://feed.example');
const judges: Readonly<Record<string, readonly string[]>> = {
  publint: ['publint', '--strict', join(folder, WIDGET)],
  // The package is of modules alone, which old Node's require() does not read.
  attw: ['attw', '--profile', 'esm-only', '--no-color', '--no-emoji', tarball],
};
for (const [name, [program = '', ...given]] of Object.entries(judges)) {
  try {
    execFileSync(join(folder, 'node_modules/.bin', program), given, { cwd: folder, stdio: 'pipe', timeout: 60_000 });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer };
    say('error', name, `${stdout ?? ''} ${stderr ?? ''}`.replace(/\s+/g, ' ').slice(0, 600));
  }
}
say('version', `publint ${versionOf(folder, 'publint')}, attw ${versionOf(folder, '@arethetypeswrong/cli')}`);
say('figure', `${Object.keys(judges).length} judges of the npm package`);
