/**
 * Forms, merges, deployments and crashes at every step, interleaved at random over a model of git: nothing is lost, nothing
 * doubled, history is linear, and no deployment takes people back.
 */
import { describe, expect, it } from 'vitest';
import { THOROUGH } from '../../thorough.ts';
import type { Faults } from './model.ts';
import { faultsOf, FORMS, tellStory } from './story.ts';

const RUNS = THOROUGH ? 1000 : 100;

describe('forms, merges and deployments in any order', () => {
  it(`lose nothing and double nothing in ${RUNS} interleavings with crashes at any step`, async () => {
    let red = 0;
    for (let seed = 1; seed <= RUNS; seed++) {
      const story = await tellStory(seed, { network: 0.05 });
      expect(faultsOf(story), `seed ${seed}`).toEqual([]);
      red += FORMS - story.green.length;
    }
    // Nearly all forms got through: three attempts, of which each dies now and then.
    expect(red).toBeLessThan(RUNS * FORMS * 0.05);
  });

  it('would be seen to lose changes if the server took a push that main has overtaken', async () => {
    const faults = await all({ network: 0.05, overwrites: true });
    expect(faults.join()).toContain('is lost');
  });

  it('would be seen to double changes if a form that is started again did not know its own mark', async () => {
    const faults = await all({ network: 0.05 }, { marks: false });
    expect(faults.join()).toContain('is doubled');
  });

  it('would be seen to take people back if a run that is started again did not look what is there', async () => {
    const faults = await all({ network: 0.05 }, { guard: false });
    expect(faults.join()).toContain('a deployment took people back');
  });
});

async function all(faults: Faults, options?: { marks?: boolean; guard?: boolean }): Promise<string[]> {
  const found: string[] = [];
  for (let seed = 1; seed <= 100; seed++) found.push(...faultsOf(await tellStory(seed, faults, options)));
  return found;
}
