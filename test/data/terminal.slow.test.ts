/** The office's tools in a terminal: what other tests ask of a command without a process, as a process prints it and ends. */
import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { removeScratches, ROOT, scratch } from './scratch.ts';

afterAll(removeScratches);

/** What it printed, what it complained of, and its exit code. */
function call(args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...args], { cwd: ROOT, encoding: 'utf8' });
  return { out: stdout, wrong: stderr, code: status };
}

describe('npm run data', () => {
  it('lists its commands', () => {
    const { out, code } = call(['data/commands/main.ts']);
    expect([code, out]).toEqual([0, expect.stringContaining('npm run data -- <Befehl>')]);
  });

  it('complains of a wrong call, and prints nothing', () => {
    const { command } = scratch();
    expect(call(command('chek'))).toEqual({ code: 2, out: '', wrong: expect.stringContaining('„chek“ gibt es nicht') });
  });

  it('says by its exit that the data is wrong', () => {
    const { command, text, write } = scratch();
    expect(call(command('check'))).toMatchObject({ code: 0, wrong: '' });
    write(text().replace('"14:00"', '"17:00"'));
    const { out, code } = call(command('check'));
    expect([code, out]).toEqual([1, expect.stringContaining('closes-after-it-opens')]);
  });

  it('asks nothing where nobody sits, and writes what is said by flags', () => {
    const { command, inbox } = scratch();
    expect(call(command('hand-in', ['close'])).code).toBe(2);
    const closing = ['close', '--centers=mitte', '--from=7.5.2027', '--reason=Brückentag'];
    expect(call(command('hand-in', closing))).toMatchObject({ code: 0, wrong: '' });
    expect(inbox()).toHaveLength(1);
  });
});
