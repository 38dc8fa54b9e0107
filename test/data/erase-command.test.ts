/** The command `erase`, in a scratch copy of data/. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Directory } from '../../data/model/directory.ts';
import { print, removeScratches, scratch } from './scratch.ts';

afterAll(removeScratches);

const SECRET = 'Erika Muster';
const AGAIN = 'Rückenleiden';

/** Three editions: a closure with a name in its reason, then another reason, then a further change. */
async function office() {
  const tools = scratch();
  const { read, write, run } = tools;
  const closed = (directory: Directory, reason: string): Directory => ({
    ...directory,
    closures: [
      {
        id: 'mitte-2027-02-10',
        centers: ['mitte'],
        from: '2027-02-10',
        to: '2027-02-10',
        effect: 'cancelled',
        announced_on: '2026-11-23',
        reason: { de: reason },
      },
    ],
  });
  const cut = async (day: string, reason: string, summary: string) => {
    write(closed(read(), reason));
    const { code, out } = await run('edition', ['--yes', '--summary', summary], day);
    if (code !== 0) throw new Error(out);
  };
  await cut('2026-11-24', `Vertretung für ${SECRET}`, `Mitte zu: ${SECRET}, ${AGAIN}`);
  await cut('2026-11-25', 'Fortbildung', 'Neuer Grund');
  return tools;
}

const everything = (root: string) =>
  [
    join(root, 'data/directory.json'),
    ...readdirSync(join(root, 'data/editions')).map((name) => join(root, 'data/editions', name)),
  ].map((file) => readFileSync(file, 'utf8'));

describe('erasing from the archive', () => {
  it('takes the text out of every edition and of the list of changes, and leaves an archive that the check accepts', async () => {
    const { run, root, read } = await office();
    expect(everything(root).join('')).toContain(SECRET);
    const { code, out } = await run('erase', [SECRET, AGAIN, '--yes'], '2026-11-26');
    expect([code, out]).toEqual([0, expect.stringContaining('editions/2026-11-24.json: /')]);
    for (const text of everything(root)) expect(text).not.toMatch(/Erika|Muster|Rückenleiden/);
    expect(read().changes.map(({ summary }) => summary.de)).toContain('Mitte zu: […], [… 2]');
    expect(await run('check', ['--deploy'], '2026-11-26')).toMatchObject({ code: 0 });
    const recorded = readFileSync(join(root, 'data/editions.sha256'), 'utf8');
    expect(recorded.match(/^# erased 2026-11-26: [0-9a-f]{64} -> [0-9a-f]{64} {2}editions\/.*$/gm)).toHaveLength(2);
    // What other people's tool says of the same file.
    const checked = execFileSync('sha256sum', ['--check', '--strict', 'editions.sha256'], { cwd: join(root, 'data') });
    expect(String(checked).match(/: OK$/gm)).toHaveLength(3);
  });

  it('can be done twice, and editions are cut and rolled back as before', async () => {
    const { run, read, root } = await office();
    expect((await run('erase', [SECRET, '--yes'], '2026-11-26')).code).toBe(0);
    expect((await run('erase', [AGAIN, '--yes'], '2026-11-27')).code).toBe(0);
    expect(everything(root).join('')).not.toContain(AGAIN);
    expect(await run('edition', ['--from', '2026-11-24', '--yes'], '2026-11-28')).toMatchObject({ code: 0 });
    expect(read().closures[0]?.reason).toEqual({ de: 'Vertretung für […]' });
    expect((await run('check', ['--deploy'], '2026-11-28')).code).toBe(0);
  });

  it('says only where the text stands, on request', async () => {
    const { run, root } = await office();
    const before = everything(root);
    const { code, out } = await run('erase', [SECRET, '--dry-run'], '2026-11-26');
    expect([code, out]).toEqual([0, expect.stringContaining('/closures/0/reason/de')]);
    expect(everything(root)).toEqual(before);
  });

  it.each([
    ['what holds today', 'Fortbildung', 1, 'steht noch in den heutigen Angaben (/closures/0/reason/de)'],
    ['what stands nowhere', 'Max Schmidt', 1, 'steht in keiner Ausgabe'],
    ['too short a text', 'Er', 2, 'zu kurz'],
    ['nothing', '', 2, 'zu kurz'],
  ])('refuses %s, and changes nothing', async (_, text, wanted, words) => {
    const { run, root } = await office();
    const before = everything(root);
    const { code, out } = await run('erase', [text, '--yes'], '2026-11-26');
    expect([code, out]).toEqual([wanted, expect.stringContaining(words)]);
    expect(everything(root)).toEqual(before);
  });

  it('refuses while a change is not cut, because its words could name the person', async () => {
    const { run, root, read, write } = await office();
    write({ ...read(), closures: [] });
    const before = everything(root);
    const { code, out } = await run('erase', [SECRET, '--yes'], '2026-11-26');
    expect([code, out]).toEqual([1, expect.stringContaining('an-edition-is-cut')]);
    expect(everything(root)).toEqual(before);
  });

  it('refuses a text that is part of an id in an old edition', async () => {
    const { run, root, read, write } = scratch();
    write(read());
    const file = join(root, 'data/directory.json');
    writeFileSync(file, print({ ...read(), outreach: [] }));
    expect(await run('edition', ['--yes'], '2026-11-24')).toMatchObject({ code: 0 });
    const [gone = ''] = (
      JSON.parse(readFileSync(join(root, 'data/editions/2021-08-05.json'), 'utf8')) as Directory
    ).outreach.map(({ id }) => id);
    const { code, out } = await run('erase', [gone, '--yes'], '2026-11-26');
    expect([code, out]).toEqual([1, expect.stringContaining('Teil einer Kennung')]);
  });
});
