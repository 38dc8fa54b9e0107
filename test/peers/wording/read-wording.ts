/** LanguageTool and hunspell read every sentence: `node read-wording.ts SITE JARS HUNSPELL OUT`. What they find and accepted.tsv has not is an error. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf, type Line } from './lines.ts';

const [site = '', jars = '', hunspell = '', out = ''] = process.argv.slice(2);
const here = import.meta.dirname;
const lines = linesOf(site);
mkdirSync(out, { recursive: true });

/** Texts that begin in small letters are parts of sentences. */
const OF_WHOLE_SENTENCES = 'UPPERCASE_SENTENCE_START';

/** Language, rule, the words it is about. */
type Finding = readonly [tag: string, rule: string, found: string];

function languageTool(): Finding[] {
  const input = join(out, 'lines.tsv');
  writeFileSync(input, lines.map(({ tag, id, words }) => `${tag}\t${id}\t${words}\n`).join(''));
  const command = ['-Xmx1100m', '-cp', `${jars}/*`, join(here, 'java/CheckWords.java'), input];
  const answer = execFileSync('java', command, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  writeFileSync(join(out, 'languagetool.tsv'), answer);
  return answer
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
    .map(([tag = '', , rule = '', found = '']): Finding => [tag, rule, found])
    .filter(([, rule]) => rule !== OF_WHOLE_SENTENCES);
}

/** The languages that LanguageTool does not know, by hunspell's dictionary. */
const DICTIONARIES = { tr: 'tr_TR', bg: 'bg_BG', sr: 'sr_Latn_RS' } as const;

function spelling(tag: keyof typeof DICTIONARIES, own: readonly Line[]): Finding[] {
  const root = join(hunspell, 'usr');
  const unknown = execFileSync(join(root, 'bin/hunspell'), ['-d', DICTIONARIES[tag], '-i', 'utf-8', '-l'], {
    input: own.map(({ words }) => words).join('\n'),
    encoding: 'utf8',
    env: {
      DICPATH: join(root, 'share/hunspell'),
      LD_LIBRARY_PATH: join(root, 'lib/x86_64-linux-gnu'),
      LC_ALL: 'C.UTF-8',
    },
  });
  return unknown
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((found) => [tag, 'HUNSPELL', found]);
}

const found = new Set(
  [
    ...languageTool(),
    ...(Object.keys(DICTIONARIES) as (keyof typeof DICTIONARIES)[]).flatMap((tag) =>
      spelling(
        tag,
        lines.filter((line) => line.tag === tag),
      ),
    ),
  ].map((finding) => finding.join('\t')),
);
const accepted = new Set(
  readFileSync(join(here, 'accepted.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
);
const version = readdirSync(jars)
  .find((name) => name.startsWith('languagetool-core-'))
  ?.replace(/^.*core-|\.jar$/g, '');
console.log(`version\t${version ?? '?'}`);
console.log(
  `figure\t${lines.length} sentences in ${new Set(lines.map(({ tag }) => tag)).size} languages, ${accepted.size} accepted`,
);
for (const line of found)
  if (!accepted.has(line)) console.log(`error\t${line}\tis new: mend it, or add the line to accepted.tsv`);
for (const line of accepted)
  if (!found.has(line)) console.log(`error\t${line}\tis no longer found: take it out of accepted.tsv`);
