/**
 * Forms, merges, deployments and crashes at every step, interleaved at random over a model of git: nothing is lost, nothing
 * doubled, history is linear, and no deployment takes people back. The loop that pushes is the real one.
 */
import { describe, expect, it } from 'vitest';
import { pushChange } from '../../../data/commands/robot/push-change.ts';
import { THOROUGH } from '../../thorough.ts';
import { Clone, type Commit, type Faults, Main, Queue, type Tree } from './model.ts';
import { Schedule } from './schedule.ts';

const RUNS = THOROUGH ? 1000 : 100;
const FORMS = 5;
const MERGES = 3;
const DEPLOYMENTS = 4;

interface Story {
  readonly main: Main;
  /** Forms that ended green. */
  readonly green: readonly string[];
  readonly merged: readonly string[];
  /** What was deployed, in that order. */
  readonly deployed: readonly Commit[];
}

const added = (tree: Tree, id: string): Tree => ({ ...tree, inbox: [...tree.inbox, id] });
/** Applies what waits, each once; a change whose id the directory has is only removed. */
const cut = (tree: Tree): Tree =>
  tree.inbox.length === 0
    ? tree
    : {
        inbox: [],
        directory: [...tree.directory, ...tree.inbox.filter((id) => !tree.directory.includes(id))],
        editions: tree.editions + 1,
      };

async function tell(seed: number, faults: Faults, { marks = true } = {}): Promise<Story> {
  const main = new Main();
  const schedule = new Schedule(seed, 0.04);
  const publications = new Queue();
  const green: string[] = [];
  const merged: string[] = [];
  const deployed: Commit[] = [];
  const noPause = async () => {};

  /** Somebody sends a form, and starts the run again as long as it is red, three times at most. */
  const form = (id: string) => async () => {
    for (let attempt = 1; attempt <= 3; attempt++) {
      const clone = new Clone(main, schedule, faults);
      // Each attempt writes a file of another name: chance is part of it.
      const run = async () => {
        clone.tree = added(clone.tree, `${id}/${schedule.random()}`);
        return true;
      };
      const outcome = await pushChange(clone, { message: id, ...(marks && { mark: id }), run }, noPause).catch(
        () => 'red',
      );
      if (outcome === 'red') continue;
      green.push(id);
      return;
    }
  };

  /** A pull request is merged: on top of whatever main is then. */
  const merge = (id: string) => async () => {
    await schedule.step().catch(() => {});
    main.head = { parent: main.head, tree: added(main.head.tree, `${id}/merged`) };
    merged.push(id);
  };

  const publish = async () => {
    const clone = new Clone(main, schedule, faults);
    const run = async () => {
      clone.tree = cut(clone.tree);
      return true;
    };
    await pushChange(clone, { message: 'Cut an edition', run }, noPause);
    const commit = clone.commitToBuild;
    for (const _ of ['build', 'upload']) await schedule.step();
    deployed.push(commit);
    await schedule.step();
  };
  const deployment = () => publications.inTurn(publish).catch(() => {});

  await schedule.run([
    ...Array.from({ length: FORMS }, (_, at) => form(`form-${at}`)),
    ...Array.from({ length: MERGES }, (_, at) => merge(`merge-${at}`)),
    ...Array.from({ length: DEPLOYMENTS }, () => deployment),
  ]);
  // The night's publication, on a quiet main.
  const tree = cut(main.head.tree);
  if (tree !== main.head.tree) main.head = { parent: main.head, tree };
  deployed.push(main.head);
  return { main, green, merged, deployed };
}

/** What went wrong in a story, in words; none = nothing. */
function faultsOf({ main, green, merged, deployed }: Story): string[] {
  const { directory, inbox } = main.head.tree;
  const names = directory.map((id) => id.split('/')[0] ?? '');
  const history = main.history();
  const places = deployed.map((commit) => history.length - history.indexOf(commit));
  return [
    ...inbox.map((id) => `${id} was never cut`),
    ...[...green, ...merged].filter((id) => !names.includes(id)).map((id) => `${id} is lost`),
    ...names.filter((id, at) => names.indexOf(id) !== at).map((id) => `${id} is doubled`),
    ...deployed.filter((commit) => !history.includes(commit)).map(() => 'what was deployed is not on main'),
    ...places.filter((place, at) => place < (places[at - 1] ?? 0)).map(() => 'a deployment took people back'),
    ...(deployed.at(-1) === main.head ? [] : ['the newest state is not deployed']),
  ];
}

describe('forms, merges and deployments in any order', () => {
  it(`lose nothing and double nothing in ${RUNS} interleavings with crashes at any step`, async () => {
    let red = 0;
    for (let seed = 1; seed <= RUNS; seed++) {
      const story = await tell(seed, { network: 0.05 });
      expect(faultsOf(story), `seed ${seed}`).toEqual([]);
      red += FORMS - story.green.length;
    }
    // Crashes did happen, and nearly all forms got through.
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
});

async function all(faults: Faults, options?: { marks: boolean }): Promise<string[]> {
  const found: string[] = [];
  for (let seed = 1; seed <= 100; seed++) found.push(...faultsOf(await tell(seed, faults, options)));
  return found;
}
