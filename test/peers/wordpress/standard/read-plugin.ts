/** WordPress Coding Standards read the plugin: `node read-plugin.ts SNIFFER STANDARD`, the folders of both. Every finding is an error. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { phpModules } from '../php-modules.ts';

const [sniffer = '', standard = ''] = process.argv.slice(2);
const plugin = join(import.meta.dirname, '../../../../widget/wordpress');
const rules = join(standard, 'package/scripts/wordpress-coding-standards');

interface Report {
  readonly totals: { readonly errors: number; readonly warnings: number };
  readonly files: {
    readonly [path: string]: {
      readonly messages: ReadonlyArray<{ readonly line: number; readonly message: string; readonly source: string }>;
    };
  };
}

/** Unpacked only where the system has none. */
const PHPCS = [join(sniffer, 'usr/bin/phpcs'), '/usr/bin/phpcs'].find((path) => existsSync(path)) ?? 'phpcs';

const tell = (...fields: readonly string[]) => console.log(fields.join('\t'));
const sniff = (...more: readonly string[]): string => {
  // It is older than the PHP that runs it: what PHP only remarks on is none of its business.
  const php = ['-d', `include_path=${join(sniffer, 'usr/share/php')}:/usr/share/php`, '-d', 'error_reporting=5'];
  const modules = phpModules(sniffer, ['dom', 'simplexml', 'xmlwriter', 'xmlreader']);
  const { stdout, stderr } = spawnSync('php', [...modules, ...php, PHPCS, ...more], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (!stdout) throw new Error(stderr || 'phpcs said nothing');
  return stdout;
};

const [, version = '?'] = /version (\S+)/.exec(sniff('--version')) ?? [];
const [, standards = '?'] = /^## \[(\d[^\]]*)/m.exec(readFileSync(join(rules, 'CHANGELOG.md'), 'utf8')) ?? [];
tell('version', `${standards}, PHP_CodeSniffer ${version}`);
const ruleset = `--standard=${join(import.meta.dirname, 'ruleset.xml')}`;
const { files, totals } = JSON.parse(
  sniff('--runtime-set', 'installed_paths', rules, ruleset, '--report=json', '-q', plugin),
) as Report;
for (const [path, { messages }] of Object.entries(files))
  for (const { line, message, source } of messages)
    tell('error', `${path.slice(plugin.length + 1)}:${line}`, `${message} (${source})`);
if (Object.keys(files).length < 20) tell('error', 'files', `only ${Object.keys(files).length} were read`);
tell('figure', `${Object.keys(files).length} files, ${totals.errors} errors, ${totals.warnings} warnings`);
