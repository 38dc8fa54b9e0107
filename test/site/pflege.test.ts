/** The office's page before a browser has it: every operation is offered, and forges get what they take. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '../../data/operations/list.ts';
import { parseNewFilePage } from '../../worker/publish/settings.ts';
import { bundleSite } from '../../worker/publish/site-bundle.ts';
import { newFilePage } from '../../worker/site/office/pflege/new-file-page.ts';
import { CAMPAIGN, PFLEGE_GROUPS, WAYS_IN } from '../../worker/site/office/pflege/ways-in.ts';
import { PFLEGE_WORDS } from '../../worker/site/office/words/pflege.ts';
import { pagesOf } from './site.ts';

const FILE = {
  name: '2026-11-23-close-mitte-bcdfgh',
  text: '{\n  "reason": "50 % & mehr"\n}\n',
  title: 'Schließung melden',
};
const GITHUB = 'https://github.com/stadt/sprechzeiten/new/main?filename={path}&value={text}';
const FORGEJO = 'https://codeberg.org/stadt/sprechzeiten/_new/main/?filename={path}&value={text}';
const GITLAB = 'https://gitlab.example/stadt/sprechzeiten/-/new/main?file_name={path}';

/** Bytes of the page's script, brotli 11. A fifth are numbering plans, a fifth the validators; 900 hold what languages say of themselves to its form. */
const GATE = 172_000;

describe('the office’s page', () => {
  it('offers every operation once, and ways into some of them', () => {
    const headings = PFLEGE_GROUPS.map(({ subject }) => subject);
    expect([...new Set(OPERATIONS.map(({ subject }) => subject))].sort()).toEqual([...headings].sort());
    const also = PFLEGE_GROUPS.flatMap((group) => group.also);
    expect([...also, 'closed-today'].sort()).toEqual([...Object.keys(WAYS_IN), CAMPAIGN].sort());
    for (const { operation, filled } of Object.values(WAYS_IN)) {
      const { fields } = OPERATIONS.find(({ id }) => id === operation)!;
      expect(Object.keys(fields)).toEqual(expect.arrayContaining(Object.keys(filled)));
    }
  });

  it('has the same placeholders in both languages', () => {
    const placeholders = (words: string) => [...words.matchAll(/\{[a-z]+\}/g)].map(String).sort();
    for (const [id, words] of Object.entries(PFLEGE_WORDS.de))
      expect(placeholders(PFLEGE_WORDS.en[id as keyof typeof PFLEGE_WORDS.en]), id).toEqual(placeholders(words));
  });

  it('says without scripts how else it goes, and is found by no search engine', async () => {
    const html = await pagesOf().text('/de/pflege/');
    expect(html).toContain('<noscript><p class="refused">Diese Seite braucht JavaScript.');
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).toContain('src="../../site/v1/pflege.js"');
    expect(await pagesOf().text('/de/')).not.toContain('pflege');
  });

  it('loads a script below its gate, which compiles no code', async () => {
    const { files } = await bundleSite();
    const script = files.find(({ path }) => path.endsWith('pflege.js'))!.bytes;
    const packed = brotliCompressSync(script).length;
    console.log(`the office's page: ${script.length} bytes, brotli 11 ${packed}`);
    expect(packed).toBeGreaterThan(100_000);
    expect(packed).toBeLessThanOrEqual(GATE);
    expect(new TextDecoder().decode(script)).not.toMatch(/\bnew Function\(|\beval\(|innerHTML|localStorage|indexedDB/);
  });
});

describe('the page for a new file', () => {
  it.each([
    ['GitHub', GITHUB, 'github.com', 'filename', false],
    ['Forgejo', FORGEJO, 'codeberg.org', 'filename', false],
    ['GitLab', GITLAB, 'gitlab.example', 'file_name', true],
  ])('of %s gets the name, and the text where it takes one', (_, pattern, host, parameter, paste) => {
    const page = newFilePage(pattern, FILE)!;
    const { searchParams } = new URL(page.address);
    expect({ host: page.host, paste: page.paste }).toEqual({ host, paste });
    expect(searchParams.get(parameter)).toBe(`data/inbox/${FILE.name}.json`);
    expect(searchParams.get('value')).toBe(paste ? null : FILE.text);
  });

  it('is pasted into where the address would become too long', () => {
    const long = { ...FILE, text: `"${'ä'.repeat(2000)}"` };
    expect(newFilePage(GITHUB, long)).toMatchObject({ paste: true });
    expect(newFilePage(GITHUB, long)!.address.length).toBeLessThan(200);
  });

  it('is none where no address is set', () => {
    expect(newFilePage('', FILE)).toBeUndefined();
  });

  it('has an address of https with a place for the file’s name', () => {
    for (const right of ['', GITHUB, FORGEJO, GITLAB, 'http://127.0.0.1:3000/new?filename={path}'])
      expect(parseNewFilePage(right)).toBe(right);
    for (const wrong of [
      'stadt/sprechzeiten',
      GITHUB.replace('https', 'http'),
      'https://github.com/stadt/sprechzeiten',
    ])
      expect(() => parseNewFilePage(wrong)).toThrow(
        /NEW_FILE_PAGE is ".*"; write the address of the page for a new file/,
      );
  });
});
