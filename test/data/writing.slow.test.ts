/** How the commands write: completely or not at all, one after the other, byte for byte outside the change, after questions. */
import { execFile, spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { edition } from '../../data/commands/edition.ts';
import { handIn } from '../../data/commands/hand-in.ts';
import type { CommandEnvironment } from '../../data/commands/command.ts';
import { moved, removeScratches, ROOT, scratch } from './scratch.ts';

afterAll(removeScratches);

const run = promisify(execFile);
const code = (args: readonly string[]) =>
  run(process.execPath, args, { cwd: ROOT }).then(
    () => 0,
    (error: unknown) => (error as { code: number }).code,
  );

/** An environment whose questions get these answers, in this order. */
function environmentWith(
  root: string,
  answers: readonly string[],
): CommandEnvironment & { readonly printed: string[] } {
  const left = [...answers];
  const printed: string[] = [];
  const now = Date.parse('2026-11-23T11:00:00Z');
  return {
    root,
    now,
    today: '2026-11-23',
    printed,
    print: (text) => printed.push(text),
    ask: async () => left.shift() ?? '',
  };
}

describe('writing', { timeout: 180_000 }, () => {
  it('keeps every byte outside the change, whatever the style of the file', async () => {
    const { run: tool, text, file } = scratch();
    const manner = text().replaceAll('\n', '\r\n').replaceAll('  ', '\t');
    writeFileSync(file, manner);
    const phone = ['change-number', '--center=mitte', '--phones=0203 2830', '--from=1.2.2027'];
    expect((await tool('hand-in', phone)).code).toBe(0);
    expect((await tool('hand-in', ['close', '--centers=alle', '--from=7.5.2027', '--reason=Brückentag'])).code).toBe(0);
    expect(text()).toBe(manner);
    expect((await tool('edition', ['--yes'])).code).toBe(0);
    const lines = new Set(text().split('\n'));
    const gone = manner.split('\n').filter((line) => !lines.has(line));
    // The last line of a list gets a comma, or the list its first entry.
    expect(gone.map((line) => line.trim().split(':')[0])).toEqual(['"edition"', '"released_at"', '"closures"']);
  });

  it('leaves the old file or the new one, whenever it is killed', async () => {
    const { command, text, root, read, run: tool } = scratch();
    await tool('hand-in', ['close', '--centers=mitte', '--from=7.5.2027', '--reason=Brückentag']);
    await tool('hand-in', ['confirm-facts', '--centers=alle']);
    const complete = (edition: string) => ['2021-08-05', '2026-11-23', '2026-11-23.2'].includes(edition);
    for (let wait = 100; wait <= 700; wait += 60) {
      const child = spawn(process.execPath, command('edition', ['--yes']), { cwd: ROOT, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await new Promise((resolve) => setTimeout(resolve, wait));
      child.kill('SIGKILL');
      await ended;
      expect(complete(read().edition), `killed after ${wait} ms`).toBe(true);
    }
    expect((await tool('edition', ['--yes'])).code).toBe(0);
    const { changes, closures, centers } = read();
    expect([closures.length, centers[0]!.verified_on, changes.length]).toEqual([1, '2026-11-23', 3]);
    expect(text()).toBe(readFileSync(join(root, 'data/editions/2026-11-23.2.json'), 'utf8'));
    expect(readdirSync(join(root, 'data/inbox'))).toEqual([]);
    expect((await tool('check', ['--deploy'])).code).toBe(0);
  });

  it('loses nothing when several people hand in at once', async () => {
    const { command, read, run: tool } = scratch();
    const days = ['2027-01-11', '2027-01-12', '2027-01-13', '2027-01-14'];
    const codes = await Promise.all(
      days.map((day) =>
        code(command('hand-in', ['close', '--centers=alle', `--from=${day}`, '--reason=Umzug ins neue Haus'])),
      ),
    );
    expect(codes).toEqual(days.map(() => 0));
    expect((await tool('edition', ['--yes'])).code).toBe(0);
    expect(
      read()
        .closures.map((one) => one.from)
        .sort(),
    ).toEqual(days);
  });

  it('cuts one edition when two robots cut at once', async () => {
    const { command, read, write, editions, run: tool } = scratch();
    write(moved(read()));
    const codes = await Promise.all([1, 2, 3].map(() => code(command('edition', ['--yes']))));
    expect(codes).toContain(0);
    expect(editions()).toEqual(['2021-08-05.json', '2026-11-23.json']);
    await tool('edition', ['--yes']);
    expect((await tool('check', ['--deploy'])).code).toBe(0);
  });
});

describe('archived editions', { timeout: 60_000 }, () => {
  it.each([
    ['changed', (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('Hochfeld', 'Altstadt'))],
    [
      'only formatted anew',
      (file: string) => writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8')))),
    ],
  ])('are refused when one is %s', async (_, change) => {
    const { run: tool, root, read, write } = scratch();
    write(moved(read()));
    await tool('edition', ['--yes']);
    expect((await tool('check', ['--deploy'])).code).toBe(0);
    change(join(root, 'data/editions/2021-08-05.json'));
    const { code: ended, out } = await tool('check');
    expect(ended).toBe(1);
    expect(out).toContain('editions/2021-08-05.json: this archived edition is not the one that was released');
  });

  it('have checksums that sha256sum reads', () => {
    const recorded = readFileSync(join(ROOT, 'data/editions.sha256'), 'utf8').trimEnd().split('\n');
    const lines = recorded.filter((line) => !line.startsWith('# erased '));
    expect(lines).toHaveLength(readdirSync(join(ROOT, 'data/editions')).length);
    for (const line of lines) expect(line).toMatch(/^[0-9a-f]{64} {2}editions\/\d{4}-\d\d-\d\d(\.\d+)?\.json$/);
  });
});

describe('a file in another encoding', { timeout: 60_000 }, () => {
  it.each(['latin1', 'utf16le'] as const)(
    '%s is refused with its place and the repair, without a stack',
    async (encoding) => {
      const { run: tool, text, file } = scratch();
      writeFileSync(file, Buffer.from(text(), encoding));
      const { code: ended, out } = await tool('check');
      expect(ended).toBe(1);
      expect(out).toMatch(/^error: directory\.json(:\d+)?: .+; .+\n {2}FEHLER: .+\. .+\.  \[well-formed\]$/m);
      expect(out).not.toMatch(/\n\s+at /);
    },
  );
});

describe('questions', () => {
  it('lead to the change that was meant', async () => {
    const { root } = scratch();
    const answers = ['mitte', '7.5.2027', '', '', '', 'Telefon', '', 'ja', 'Brückentag', 'Bridge day'];
    expect(await handIn.run(environmentWith(root, answers), {}, ['close'])).toBe(0);
    const [name = ''] = readdirSync(join(root, 'data/inbox'));
    expect(JSON.parse(readFileSync(join(root, 'data/inbox', name), 'utf8'))).toEqual({
      operation: 'close',
      values: {
        centers: ['mitte'],
        from: '2027-05-07',
        services: ['phone'],
        tentative: true,
        reason: 'Brückentag',
        reason_en: 'Bridge day',
      },
      made_on: '2021-08-05',
      made_at: '2026-11-23T12:00:00+01:00',
    });
  });

  it('hand nothing in when an answer is missing or wrong', async () => {
    const { root } = scratch();
    const ask = (...answers: string[]) => handIn.run(environmentWith(root, answers), {}, ['close']);
    await expect(ask('mitte', '')).rejects.toThrow('--from fehlt (Erster geschlossener Tag)');
    await expect(ask('ost', '7.5.2027')).rejects.toThrow('--centers: Das Center „ost“ gibt es nicht');
    expect(readdirSync(join(root, 'data'))).not.toContain('inbox');
  });

  it('cut an edition for "j" alone', async () => {
    const { root, read, write, editions } = scratch();
    write(moved(read()));
    for (const answer of ['', 'n', 'vielleicht'])
      expect(await edition.run(environmentWith(root, [answer]), {}, [])).toBe(1);
    expect(editions()).toHaveLength(1);
    expect(await edition.run(environmentWith(root, ['j']), {}, [])).toBe(0);
    expect(editions()).toHaveLength(2);
  });
});
