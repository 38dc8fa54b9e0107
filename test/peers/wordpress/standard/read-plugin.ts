/** WordPress Coding Standards read the plugin: `node read-plugin.ts SNIFFER STANDARD`, the folders of both. Every finding is an error. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { phpModules } from '../php-modules.ts';

const [sniffer = '', standard = ''] = process.argv.slice(2);
const plugin = join(import.meta.dirname, '../../../../widget/wordpress');
const rules = join(standard, 'package/scripts/wordpress-coding-standards');

interface Finding {
  readonly line: number;
  readonly message: string;
  readonly source: string;
  readonly type: 'ERROR' | 'WARNING';
}
interface Report {
  readonly files: { readonly [path: string]: { readonly messages: readonly Finding[] } };
}

/** Unpacked only where the system has none. */
const PHPCS = [join(sniffer, 'usr/bin/phpcs'), '/usr/bin/phpcs'].find((path) => existsSync(path)) ?? 'phpcs';

const tell = (...fields: readonly string[]) => console.log(fields.join('\t'));
// It is older than the PHP that runs it: what PHP only remarks on is none of its business.
const php = ['-d', `include_path=${join(sniffer, 'usr/share/php')}:/usr/share/php`, '-d', 'error_reporting=5'];
const modules = phpModules(sniffer, ['dom', 'simplexml', 'xmlwriter', 'xmlreader']);
const run = (...more: readonly string[]) =>
  spawnSync('php', [...modules, ...php, '-d', 'zend.exception_ignore_args=0', PHPCS, ...more], { encoding: 'utf8' });

/** Some findings it words as PHP 8 refuses, which ends it: the sniff and the line are in what PHP says of that. */
function unworded(said: string): Finding {
  const [, name] = /Sniffs\/(\S+)Sniff\.php\(\d+\): \S+->add(?:Error|Warning)/.exec(said) ?? [];
  const [, line] = /->addMessage\(\w+, '.*?', (\d+)/.exec(said) ?? [];
  if (!name || !line) throw new Error(said || 'phpcs said nothing');
  const message = 'found, and ended before it could say what; later lines of this file were not read';
  return { line: Number(line), message, source: `WordPress.${name.replace('/', '.')}`, type: 'ERROR' };
}

/** Each file by itself, so that one that ends the sniffer hides no other. */
function findingsOf(path: string): readonly Finding[] {
  const ruleset = `--standard=${join(import.meta.dirname, 'ruleset.xml')}`;
  const { stdout, stderr } = run('--runtime-set', 'installed_paths', rules, ruleset, '--report=json', '-q', path);
  if (!stdout.startsWith('{')) return [unworded(stderr + stdout)];
  return Object.values((JSON.parse(stdout) as Report).files).flatMap(({ messages }) => messages);
}

const [, version = '?'] = /version (\S+)/.exec(run('--version').stdout) ?? [];
const [, standards = '?'] = /^## \[(\d[^\]]*)/m.exec(readFileSync(join(rules, 'CHANGELOG.md'), 'utf8')) ?? [];
tell('version', `${standards}, PHP_CodeSniffer ${version}`);
const files = globSync('**/*.php', { cwd: plugin }).sort();
let errors = 0;
let warnings = 0;
for (const path of files)
  for (const { line, message, source, type } of findingsOf(join(plugin, path))) {
    if (type === 'ERROR') errors++;
    else warnings++;
    tell('error', `${path}:${line}`, `${message} (${source})`);
  }
if (files.length < 20) tell('error', 'files', `only ${files.length} were read`);
tell('figure', `${files.length} files, ${errors} errors, ${warnings} warnings`);
