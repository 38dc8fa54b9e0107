import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The module as a run with CI or without it loads it. */
async function loaded(ci: string): Promise<typeof import('../thorough.ts')> {
  vi.stubEnv('CI', ci);
  vi.resetModules();
  return import('../thorough.ts');
}

const LIST = ['a1', 'a2', 'a3', 'b1', 'a4', 'a5', 'b2'];

it('in CI a list is tried whole', async () => {
  const { sample, THOROUGH } = await loaded('true');
  expect(THOROUGH).toBe(true);
  expect(sample(LIST, 3)).toEqual(LIST);
});

it('elsewhere every n-th is tried, and the first of each kind', async () => {
  const { sample, THOROUGH } = await loaded('');
  expect(THOROUGH).toBe(false);
  expect(sample(LIST, 4)).toEqual(['a1', 'a4']);
  expect(sample(LIST, 4, ([letter]) => letter)).toEqual(['a1', 'b1', 'a4']);
  expect(sample(LIST, LIST.length)).toEqual(['a1']);
});
