/** data/README.md, word by word: each example is applied to the first edition and ends as the text says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDirectory } from '../../data/tools/check.ts';
import { differences } from '../../data/tools/differences.ts';
import { parseStrict } from '../../data/tools/json.ts';
import { RULES } from '../../data/tools/rules/index.ts';
import type { Directory } from '../../worker/directory.ts';

const read = (path: string) => readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8');
const README = read('README.md');
const FIRST = read('editions/2021-08-05.json');
const TODAY = '2026-11-23';

interface Block {
  readonly kind: string;
  readonly text: string;
}

/** The fenced blocks of a chapter: "alt", "neu", "antwort" and so on. */
function blocksOf(chapter: string): Block[] {
  return [...chapter.matchAll(/```text ([a-z-]+)\n([\s\S]*?)```/g)].map(([, kind = '', text = '']) => ({ kind, text }));
}

const chapters = README.split(/^## /m)
  .slice(1)
  .map((chapter) => ({ title: chapter.split('\n')[0] ?? '', blocks: blocksOf(chapter) }));

/** Replaces each old block, which must stand exactly once, by the new one that follows. */
function apply(text: string, blocks: readonly Block[], old: string, now: string): string {
  const olds = blocks.filter((one) => one.kind === old);
  const news = blocks.filter((one) => one.kind === now);
  expect(olds.length).toBe(news.length);
  return olds.reduce((result, { text: part }, index) => {
    expect(result.split(part), part).toHaveLength(2);
    return result.replace(part, () => news[index]?.text ?? '');
  }, text);
}

const check = (text: string) => checkDirectory({ text, editions: { '2021-08-05.json': FIRST }, today: TODAY });

describe('data/README.md', () => {
  const examples = chapters.filter((one) => one.blocks.some((block) => block.kind === 'neu'));

  it('has five examples', () => {
    expect(examples.map((one) => one.title[0])).toEqual(['1', '2', '3', '4', '5']);
  });

  it.each(examples)('$title', ({ blocks }) => {
    const text = apply(FIRST, blocks, 'alt', 'neu');
    const alarms = check(text).filter((one) => one.severity !== 'notice' && one.rule !== 'facts-are-fresh');
    expect(alarms.map((one) => one.message.de)).toEqual([]);
    const words = differences(JSON.parse(FIRST) as Directory, JSON.parse(text) as Directory).map((one) => one.de);
    expect(words).toEqual(
      blocks
        .find((one) => one.kind === 'antwort')
        ?.text.trim()
        .split('\n'),
    );
  });

  it('shows the answer to a published hour that is written over, ready to paste', () => {
    const blocks = chapters.flatMap((one) => one.blocks);
    const errors = check(apply(FIRST, blocks, 'falsch-alt', 'falsch-neu')).filter((one) => one.severity === 'error');
    const answer =
      blocks
        .find((one) => one.kind === 'falsch-antwort')
        ?.text.trim()
        .split('\n') ?? [];
    expect(errors.map((one) => one.message.de).sort()).toEqual([...answer].sort());
    const pasted = /ersetzen durch: (\{.*\})$/.exec(
      errors.find((one) => one.repair.de.includes('ersetzen'))?.repair.de ?? '',
    );
    expect(parseStrict(`[${pasted?.[1] ?? ''}]`).troubles).toEqual([]);
    const directory = JSON.parse(FIRST) as { centers: Array<{ schedules: unknown[]; verified_on: string }> };
    const mitte = directory.centers[1];
    mitte?.schedules.splice(0, 1, ...(JSON.parse(`[${pasted?.[1] ?? ''}]`) as unknown[]));
    if (mitte) mitte.verified_on = TODAY;
    expect(check(JSON.stringify(directory)).filter((one) => one.severity === 'error')).toEqual([]);
  });

  it('quotes messages that the check really has', () => {
    const source =
      ['history', 'closures', 'confirmation', 'dates', 'places'].map((name) => read(`tools/rules/${name}.ts`)).join() +
      read('tools/json.ts') +
      read('tools/check.ts');
    const quoted = [...README.matchAll(/^\| „(.+?)“/gm)].map(([, text = '']) =>
      text.split('…').map((part) => part.trim()),
    );
    expect(quoted.length).toBeGreaterThanOrEqual(8);
    for (const part of quoted.flat().filter(Boolean)) expect(source, part).toContain(part);
  });

  it('names commands that exist', () => {
    for (const [, verb = ''] of README.matchAll(/npm run data -- ([a-z]+)/g)) {
      expect(read('tools/main.ts'), verb).toContain(`./verbs/${verb}.ts`);
    }
    expect(RULES.length).toBeGreaterThan(40);
  });
});
