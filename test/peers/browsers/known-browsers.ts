/**
 * Safari 14 and Firefox 78 cannot be run here, so what is known of them is asked: `node known-browsers.ts FOLDER SITE`. es-check reads
 * the widget's syntax, and browser-compat-data says since when they have what the widget names. Prints lines for ../judge.ts.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder = '', site = ''] = process.argv.slice(2);
const require = createRequire(join(folder, 'package.json'));
const say = (...fields: readonly string[]) => console.log(fields.join('\t'));

const BASELINE = { chrome: 80, safari: 14, safari_ios: 14, firefox: 78 } as const;
const SCRIPTS = ['next-consultation.js', 'next-consultation.classic.js', 'element.js'];

/** Newer than that, and tried for where they are used: test/browser/floor.page.test.ts takes each of them away. */
const EXTRAS = ['adoptedStyleSheets', 'attachInternals', 'replaceSync', 'states'];
/** Members of the widget's and Lit's own objects that happen to be called like something new. */
const OWN = ['capture', 'draw', 'element', 'watch'];

interface Compat {
  readonly __compat?: { readonly support: Readonly<Record<string, Support | readonly Support[]>> };
  readonly [member: string]: unknown;
}
interface Support {
  readonly version_added: string | false | null;
  readonly flags?: unknown;
  readonly prefix?: string;
  readonly alternative_name?: string;
}

/** Whether all browsers of the baseline have it, by its own name and without a switch. */
function isOld({ __compat }: Compat): boolean {
  return Object.entries(BASELINE).every(([browser, least]) => {
    const support = [__compat?.support[browser] ?? []].flat() as readonly Support[];
    return support.some(
      (one) =>
        !one.flags &&
        !one.prefix &&
        !one.alternative_name &&
        one.version_added &&
        Number.parseFloat(one.version_added.replace('≤', '')) <= least,
    );
  });
}

/** By name: whether any object has such a member that is old; of two objects with it nobody can tell which is meant. */
function knownMembers(): Map<string, boolean> {
  const data = require('@mdn/browser-compat-data') as {
    readonly api: Readonly<Record<string, Compat>>;
    readonly javascript: { readonly builtins: Readonly<Record<string, Compat>> };
  };
  const known = new Map<string, boolean>();
  for (const [owner, members] of [...Object.entries(data.api), ...Object.entries(data.javascript.builtins)]) {
    for (const [name, one] of [[owner, members] as const, ...Object.entries(members)]) {
      const plain = name.replace(/_(?:static|event)$/, '');
      if ((one as Compat).__compat) known.set(plain, known.get(plain) === true || isOld(one as Compat));
    }
  }
  return known;
}

/** Every name that a script reads off an object and does not give one itself, or that a platform's class has. */
function namesIn(code: string): Set<string> {
  const acorn = require('acorn') as {
    tokenizer(code: string, options: object): Iterable<{ type: { label: string }; value: unknown }>;
  };
  const tokens = [...acorn.tokenizer(code, { ecmaVersion: 2020, sourceType: 'module' })];
  const labels = tokens.map(({ type }) => type.label);
  const named = (at: number): boolean => labels[at] === 'name';
  const own = tokens.flatMap(({ value }, at) => (named(at) && labels[at + 1] === ':' ? [String(value)] : []));
  const read = tokens.flatMap(({ value }, at) => {
    const isMember = ['.', '?.'].includes(labels[at - 1] ?? '');
    const isClass = /^[A-Z]\w{3}/.test(String(value));
    return named(at) && (isMember || isClass) ? [String(value)] : [];
  });
  return new Set(read.filter((name) => !own.includes(name)));
}

const version = (name: string): string =>
  (JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;

const known = knownMembers();
const newer = new Set<string>();
let checked = 0;
for (const script of SCRIPTS) {
  const file = join(site, 'widget/v1', script);
  try {
    execFileSync(join(folder, 'node_modules/.bin/es-check'), [
      'es2020',
      file,
      ...(script.includes('classic') ? [] : ['--module']),
    ]);
  } catch (error) {
    say('error', script, `es-check: ${String((error as { stdout?: unknown }).stdout).slice(0, 300)}`);
  }
  for (const name of namesIn(readFileSync(file, 'utf8'))) {
    checked += 1;
    if (known.get(name) === false) newer.add(name);
  }
}
for (const name of OWN) newer.delete(name);
const unexpected = [...newer].filter((name) => !EXTRAS.includes(name));
if (unexpected.length > 0) say('error', 'newer than the baseline', unexpected.join(', '));
say('version', `es-check ${version('es-check')} + browser-compat-data ${version('@mdn/browser-compat-data')}`);
say('figure', `${checked} names in ${SCRIPTS.length} scripts; extras: ${[...newer].sort().join(', ')}`);
