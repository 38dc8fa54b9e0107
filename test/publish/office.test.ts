/** What the office is told: by the last job of a publication, and by the one that compares every day. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { differencesOf } from '../../worker/publish/deploy/compare.ts';
import { ROOT } from '../data/scratch.ts';
import { type GitHubStandIn, startGitHub } from './github.ts';
import { runNode } from './run-node.ts';

let github: GitHubStandIn;
let site: Server;
let health: string;
let address: string;

beforeEach(async () => {
  github = await startGitHub();
  health = JSON.stringify({ edition: '2026-11-20', as_of: '2026-11-22' });
  site = createServer((_, response) => response.end(health));
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterEach(() => {
  github.close();
  site.close();
  site.closeAllConnections();
});

const RED = { cut: { result: 'success' }, build: { result: 'success' }, deploy: { result: 'failure' } };
const GREEN = { ...RED, deploy: { result: 'success' } };
const tell = (jobs: object, more: Record<string, string> = {}) =>
  runNode(ROOT, ['worker/publish/deploy/tell-office.ts'], {
    ...github.env,
    JOBS: JSON.stringify(jobs),
    PUBLIC_ORIGIN: address,
    RUN_URL: 'https://github.test/runs/7',
    ...more,
  });
const open = () => github.issues.filter(({ state }) => state === 'open').map(({ title }) => title);

describe('the office', () => {
  it('reads what failed and what still stands, in one issue, until it is over', async () => {
    expect((await tell(RED)).code).toBe(0);
    expect((await tell(RED)).code).toBe(0);
    expect(open()).toEqual(['Die Veröffentlichung ist gescheitert']);
    const [issue] = github.issues;
    expect(issue?.body).toContain('Gescheitert bei: **Hochladen und zurücklesen**');
    expect(issue?.body).toContain('Die Leute sehen weiter die Ausgabe **2026-11-20**, gebaut am 2026-11-22');
    expect(issue?.comments).toEqual([issue?.body]);
    expect((await tell(GREEN)).code).toBe(0);
    expect(open()).toEqual([]);
  });

  it('reads that nobody answers when the address is dead, and that it is unknown when there is none', async () => {
    await tell(RED, { PUBLIC_ORIGIN: 'http://127.0.0.1:1' });
    await tell({ cut: { result: 'failure' }, build: { result: 'skipped' } }, { PUBLIC_ORIGIN: '' });
    expect(github.issues[0]?.body).toContain('antwortet niemand');
    expect(github.issues[0]?.comments[0]).toContain('PUBLIC_ORIGIN ist nicht gesetzt');
    expect(github.issues[0]?.comments[0]).toContain('Gescheitert bei: **Ausgabe schneiden');
  });

  it('reads what is wrong on main until it is mended, and what was refused until somebody has read it', async () => {
    await tell({
      ...GREEN,
      cut: { result: 'success', outputs: { broken: 'FEHLER in Zeile 7', refused: 'Nicht mehr' } },
    });
    expect(open()).toEqual(['In den Angaben auf main ist ein Fehler', 'Eine Eintragung wurde zurückgewiesen']);
    await tell(GREEN);
    expect(open()).toEqual(['Eine Eintragung wurde zurückgewiesen']);
  });
});

describe('the daily comparison', () => {
  const editions = ['2026-11-20', '2026-11-20.10', '2026-11-20.2'];

  it('finds nothing where people see the newest edition, built yesterday', () => {
    const seen = { edition: '2026-11-20.10', as_of: '2026-11-22' };
    expect(differencesOf(seen, { editions, pending: [], today: '2026-11-23' })).toEqual([]);
  });

  it.each([
    [{ edition: '2026-11-20.2', as_of: '2026-11-23' }, [], /sehen die Ausgabe 2026-11-20\.2; .*2026-11-20\.10/],
    [{ edition: '2026-11-20.10', as_of: '2026-11-21' }, [], /Zuletzt gebaut am 2026-11-21/],
    [{ edition: '2026-11-20.10', as_of: '2026-11-23' }, ['a.json'], /noch in keiner Ausgabe: a\.json/],
    [{}, [], /antwortet nicht/],
  ])('finds what differs: %o %o', (seen, pending, words) => {
    expect(differencesOf(seen, { editions, pending, today: '2026-11-23' })).toEqual([expect.stringMatching(words)]);
  });

  it('opens an issue and is red while they differ', async () => {
    const { code } = await runNode(ROOT, ['worker/publish/deploy/compare.ts'], {
      ...github.env,
      PUBLIC_ORIGIN: address,
    });
    expect(code).toBe(1);
    expect(open()).toEqual(['Die Leute sehen nicht, was im Projekt steht']);
  });

  it('says which variable is missing', async () => {
    const { out } = await runNode(ROOT, ['worker/publish/deploy/compare.ts'], { ...github.env, PUBLIC_ORIGIN: '' });
    expect(out).toContain('Die Variable PUBLIC_ORIGIN fehlt');
  });
});

describe('the scripts beside the token and the issues', () => {
  it('need none of the project’s packages', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'alone-'));
    try {
      for (const part of ['package.json', 'data', 'worker/publish/deploy'])
        cpSync(join(ROOT, part), join(folder, part), { recursive: true });
      const run = async (name: string) =>
        (await runNode(folder, [`worker/publish/deploy/${name}`], { ...github.env })).out;
      expect(await run('main.ts')).toMatch(/^Nicht veröffentlicht: .*release\.json/m);
      expect(await run('compare.ts')).toContain('PUBLIC_ORIGIN');
      expect(await run('tell-office.ts')).toBe('');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
