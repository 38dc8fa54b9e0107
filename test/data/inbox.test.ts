/** The inbox as the cut empties it: in the order in which main received it, refusals kept, crashes finished, broken files put aside. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { closureWith } from '../fixtures/directory.ts';
import { moved, print, removeScratches, scratch } from './scratch.ts';

afterAll(removeScratches);

const change = (values: object, operation = 'close') => ({ operation, values, made_on: '2021-08-05' });
const closing = (from: string, centers: unknown = ['mitte'], reason = 'Brückentag') =>
  change({ centers, from, reason });

/** A scratch with files in its inbox. */
function withInbox(files: Readonly<Record<string, unknown>>) {
  const tool = scratch();
  const folder = join(tool.root, 'data/inbox');
  mkdirSync(folder, { recursive: true });
  for (const [name, value] of Object.entries(files))
    writeFileSync(join(folder, `${name}.json`), typeof value === 'string' ? value : print(value));
  const refused = (name: string) => readFileSync(join(folder, 'refused', name), 'utf8');
  return { ...tool, folder, refused };
}

const [FIRST, SECOND] = ['2026-11-23-close-mitte-bbbbbb', '2026-11-23-close-mitte-cccccc'];

describe('the cut', () => {
  it('makes an edition of each change, after one of what was changed by hand, and empties the inbox', async () => {
    const { run, read, write, inbox, editions } = withInbox({
      [FIRST]: closing('2027-05-07'),
      [SECOND]: closing('2027-05-28'),
    });
    write(moved(read()));
    const { code, out } = await run('edition', ['--yes']);
    expect(code, out).toBe(0);
    expect(editions()).toEqual(['2021-08-05.json', '2026-11-23.2.json', '2026-11-23.3.json', '2026-11-23.json']);
    const { changes, closures } = read();
    expect(changes.map(({ edition, handed_in }) => [edition, handed_in])).toEqual([
      ['2026-11-23.3', SECOND],
      ['2026-11-23.2', FIRST],
      ['2026-11-23', undefined],
      ['2021-08-05', undefined],
    ]);
    expect(closures.map(({ id, announced_on }) => [id, announced_on])).toEqual([
      ['zu-mitte-2027-05-07-bbbbbb', '2026-11-23'],
      ['zu-mitte-2027-05-28-cccccc', '2026-11-23'],
    ]);
    expect(inbox()).toEqual([]);
    expect((await run('check', ['--deploy'])).code).toBe(0);
    expect((await run('edition', ['--yes'])).out).toContain('Nichts zu tun');
  });

  it('keeps the order in which main received them, not that of their names', async () => {
    const { run, read, root, folder } = withInbox({});
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', root, '-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args], {
        stdio: 'pipe',
      });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'Start');
    const put = (letters: string, from: string) => {
      const name = `2026-11-23-close-mitte-${letters}`;
      // Git takes an empty folder away with its last file.
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${name}.json`), print(closing(from, 'all', 'Umzug ins neue Haus')));
      git('add', '.');
      git('commit', '-qm', 'Hand in');
    };
    // The branch is older, yet main receives it last; the file without a commit stands behind all.
    git('checkout', '-q', '-b', 'side');
    put('bbbbbb', '2027-01-12');
    git('checkout', '-q', 'main');
    put('zzzzzz', '2027-01-14');
    put('gggggg', '2027-01-11');
    git('merge', '-q', '--no-ff', '-m', 'Merge', 'side');
    writeFileSync(
      join(folder, '2026-11-23-close-mitte-cccccc.json'),
      print(closing('2027-01-13', 'all', 'Umzug ins neue Haus')),
    );
    expect((await run('edition', ['--yes'])).code).toBe(0);
    const received = read().changes.map(({ handed_in = '' }) => handed_in.slice(-6));
    expect(received.reverse()).toEqual(['', 'zzzzzz', 'gggggg', 'bbbbbb', 'cccccc']);
  });

  it('refuses what no longer fits, in words, keeps it with its values, and goes on', async () => {
    const { run, read, refused, folder, inbox } = withInbox({
      '2026-11-23-change-hours-mitte-bbbbbb': change(
        {
          center: 'mitte',
          schedule: 'mitte-open-we',
          from: '2027-02-03',
          opens_at: '09:00',
          closes_at: '11:00',
          confirmed_on: '2026-11-23',
        },
        'change-hours',
      ),
      '2026-11-23-change-hours-mitte-cccccc': change(
        {
          center: 'mitte',
          schedule: 'mitte-open-we',
          from: '2027-03-03',
          opens_at: '10:00',
          closes_at: '12:00',
          confirmed_on: '2026-11-23',
        },
        'change-hours',
      ),
      '2026-11-23-close-ost-dddddd': closing('2027-05-07', ['ost']),
      '2026-11-23-close-mitte-ffffff': change({ centers: ['mitte'], from: '7.5.2027', grund: 'Umzug' }),
      '2026-11-23-close-mitte-gggggg': '{ "operation": "close", ',
      umbau: closing('2027-05-07'),
      '2026-11-23-close-mitte-hhhhhh': closing('2027-03-07'),
      '2026-11-23-close-mitte-zzzzzz': closing('2027-05-28'),
    });
    const { code, out } = await run('edition', ['--yes']);
    expect(code, out).toBe(0);
    expect(read().changes.map(({ handed_in = '' }) => handed_in.slice(-6))).toEqual(['zzzzzz', 'bbbbbb', '']);
    const reasons = (name: string) =>
      (JSON.parse(refused(`${name}.json`)) as { refused: { on: string; reasons: string[] } }).refused;
    const twice = reasons('2026-11-23-change-hours-mitte-cccccc');
    expect(twice.on).toBe('2026-11-23');
    expect(twice.reasons).toEqual([
      '„mitte-open-we“ gilt nur bis 2.2.2027; bitte einen Tag davor oder eine andere Zeit nennen',
      expect.stringContaining(
        'Seit der Ausgabe 2021-08-05, auf der die Änderung beruht, hat sich geändert: RSC Mitte: Mittwoch',
      ),
    ]);
    expect(out).toContain(`Zurückgewiesen: 2026-11-23-change-hours-mitte-cccccc: ${twice.reasons[0]!}`);
    expect(JSON.parse(refused('2026-11-23-close-ost-dddddd.json'))).toMatchObject(closing('2027-05-07', ['ost']));
    expect(reasons('2026-11-23-close-ost-dddddd').reasons.join()).toContain('„ost“ gibt es nicht');
    expect(reasons('2026-11-23-close-mitte-ffffff').reasons.join('\n')).toMatch(/„grund“ ist hier nicht bekannt/);
    expect(reasons('2026-11-23-close-mitte-ffffff').reasons.join('\n')).toMatch(/"7\.5\.2027" passt hier nicht/);
    expect(refused('2026-11-23-close-mitte-gggggg.json')).toBe('{ "operation": "close", ');
    expect(refused('2026-11-23-close-mitte-gggggg.txt')).toMatch(/^2026-11-23\n.+/);
    expect(reasons('umbau').reasons.join()).toContain('ist kein Name einer Änderung');
    expect(reasons('2026-11-23-close-mitte-hhhhhh').reasons.join()).toContain(
      'bewusst so? (answers: "closures-touch-something:zu-mitte-2027-03-07")',
    );
    expect(inbox()).toEqual([]);
    // Corrected and put back, it is a change like any other.
    const file = JSON.parse(refused('2026-11-23-close-ost-dddddd.json')) as { values: object };
    writeFileSync(
      join(folder, '2026-11-23-close-ost-dddddd.json'),
      print({ ...file, values: { ...file.values, centers: ['west'] } }),
    );
    rmSync(join(folder, 'refused/2026-11-23-close-ost-dddddd.json'));
    expect((await run('edition', ['--yes'])).code).toBe(0);
    expect(read().changes[0]!.handed_in).toBe('2026-11-23-close-ost-dddddd');
  });

  it('applies no change twice, wherever the cut before was interrupted', async () => {
    const { run, root, folder, editions, inbox, file } = withInbox({ [FIRST]: closing('2027-05-07') });
    const handed = readFileSync(join(folder, `${FIRST}.json`), 'utf8');
    const before = readFileSync(file, 'utf8');
    expect((await run('edition', ['--yes'])).code).toBe(0);
    const after = readFileSync(file, 'utf8');
    // Everything was written but the change was not taken out of the inbox.
    writeFileSync(join(folder, `${FIRST}.json`), handed);
    expect((await run('edition', ['--yes'])).out).toContain(`Abgelegt als ${FIRST}: ändert nichts (mehr).`);
    expect([readFileSync(file, 'utf8'), editions().length, inbox()]).toEqual([after, 2, []]);
    // Only the archived copy was written.
    writeFileSync(join(folder, `${FIRST}.json`), handed);
    writeFileSync(file, before);
    const sums = join(root, 'data/editions.sha256');
    writeFileSync(sums, readFileSync(sums, 'utf8').split('\n').slice(0, 1).join('\n') + '\n');
    expect((await run('edition', ['--yes'])).out).toContain('halb geschnitten');
    expect([readFileSync(file, 'utf8'), editions().length, inbox()]).toEqual([after, 2, []]);
    expect((await run('check', ['--deploy'])).code).toBe(0);
  });

  it('puts a broken directory.json aside, and goes on from the last good edition', async () => {
    const { run, read, write, text, refused, folder } = withInbox({ [FIRST]: closing('2027-05-07') });
    const good = text();
    const broken = text().replace(
      '"closures": []',
      `"closures": [${JSON.stringify(closureWith({ to: '2027-02-01' }))}]`,
    );
    write(broken);
    const { code, out } = await run('edition', ['--yes']);
    expect(code, out).toBe(0);
    expect(out).toMatch(
      /^Achtung: data\/directory\.json ist fehlerhaft\. Es geht von der letzten guten Ausgabe aus weiter:/,
    );
    expect(refused('2026-11-23-directory.json')).toBe(broken);
    expect(refused('2026-11-23-directory.txt')).toContain('to 2027-02-01 liegt vor from 2027-03-01');
    expect(read().closures.map(({ from }) => from)).toEqual(['2027-05-07']);
    expect((await run('check', ['--deploy'])).code).toBe(0);
    expect(existsSync(join(folder, `${FIRST}.json`))).toBe(false);
    // With nothing to apply a broken file is refused, and stays.
    write(`${good}}`);
    expect((await run('edition', ['--yes'])).code).toBe(1);
    expect(text()).toBe(`${good}}`);
  });

  it('changes nothing with --dry-run, and says what would be', async () => {
    const { run, text, inbox } = withInbox({ [FIRST]: closing('2027-05-07') });
    const before = text();
    const { code, out } = await run('edition', ['--dry-run']);
    expect([code, text(), inbox().length]).toEqual([0, before, 1]);
    expect(out).toContain(
      `Abgelegt als ${FIRST} (Schließung melden):\n  - RSC Mitte: geschlossen am 7.5.2027 (Brückentag)`,
    );
  });
});

describe('check and preview', () => {
  it('show the words, the days and the questions of each pending change', async () => {
    const { run } = withInbox({ [FIRST]: closing('2027-05-07'), [SECOND]: closing('2027-03-07') });
    const { code, out } = await run('check', ['--format', 'markdown']);
    expect(code).toBe(1);
    expect(out).toContain('### Schließung melden\n\n- RSC Mitte: geschlossen am 7.5.2027 (Brückentag)');
    expect(out).toContain('| Bisher | Neu | An diesen Tagen |');
    expect(out).toContain(`**FRAGE** (Zeile 1, \`inbox/${SECOND}.json\`)`);
    expect(out).toContain('"closures-touch-something:zu-mitte-2027-03-07": "…"');
    expect((await run('check', ['--format', 'github'])).out).toContain(`::error file=data/inbox/${SECOND}.json,line=1`);
    expect((await run('preview', ['mitte', '--phone', '--weeks', '26'])).out).toContain('✗ ☎ 09:00–10:00 (Brückentag)');
  });

  it('let pending changes pass, but not at deploy', async () => {
    const { run, folder } = withInbox({ [FIRST]: closing('2027-05-07') });
    expect((await run('check')).code).toBe(0);
    expect((await run('check', ['--deploy'])).out).toContain('Diese Änderung ist noch in keiner Ausgabe');
    expect((await run('check', ['--deploy'])).code).toBe(1);
    copyFileSync(join(folder, `${FIRST}.json`), join(folder, 'LIESMICH.txt'));
    expect(readdirSync(folder)).toHaveLength(2);
    expect((await run('check')).code).toBe(0);
  });
});
