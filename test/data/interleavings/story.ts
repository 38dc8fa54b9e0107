/** One story: forms, merges and deployments interleaved over the model, from a seed; and what went wrong in it. The loop that pushes is the real one. */
import { pushChange } from '../../../data/commands/robot/push-change.ts';
import { isOvertaken } from '../../../worker/publish/deploy/read-back.ts';
import { Clone, type Commit, type Faults, Main, Queue, type Tree } from './model.ts';
import { Schedule } from './schedule.ts';

export const FORMS = 5;
const MERGES = 3;
const DEPLOYMENTS = 4;

export interface Story {
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

/** `marks`: whether a form knows its own mark; `guard`: whether an upload looks what is there. Without them the tests must see it. */
export async function tellStory(seed: number, faults: Faults, { marks = true, guard = true } = {}): Promise<Story> {
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

  const upload = async (commit: Commit) => {
    for (const _ of ['build', 'upload']) await schedule.step();
    if (guard && isOvertaken(releaseOf(deployed.at(-1)), releaseOf(commit))) return;
    deployed.push(commit);
    await schedule.step();
  };
  /** A publication; where it dies behind the cut, somebody starts its failed jobs again, much later perhaps. */
  const deployment = async () => {
    let commit: Commit | undefined;
    await publications
      .inTurn(async () => {
        const clone = new Clone(main, schedule, faults);
        const run = async () => {
          clone.tree = cut(clone.tree);
          return true;
        };
        await pushChange(clone, { message: 'Cut an edition', run }, noPause);
        commit = clone.commitToBuild;
        await upload(commit);
      })
      .catch(() => {});
    const failed = commit;
    if (failed === undefined || schedule.random() < 0.5) return;
    await schedule.step().catch(() => {});
    await publications.inTurn(() => upload(failed)).catch(() => {});
  };

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

/** What a deployed state says of itself. */
const releaseOf = (commit: Commit | undefined) => ({
  edition: `2026-11-23.${commit?.tree.editions ?? 0}`,
  as_of: '2026-11-23',
});

/** What went wrong in a story, in words; none = nothing. */
export function faultsOf({ main, green, merged, deployed }: Story): string[] {
  const { directory, inbox } = main.head.tree;
  const names = directory.map((id) => id.split('/')[0] ?? '');
  const history = main.history();
  return [
    ...inbox.map((id) => `${id} was never cut`),
    ...[...green, ...merged].filter((id) => !names.includes(id)).map((id) => `${id} is lost`),
    ...names.filter((id, at) => names.indexOf(id) !== at).map((id) => `${id} is doubled`),
    ...deployed.filter((commit) => !history.includes(commit)).map(() => 'what was deployed is not on main'),
    ...deployed
      .filter(({ tree }, at) => tree.editions < (deployed[at - 1]?.tree.editions ?? 0))
      .map(() => 'a deployment took people back'),
    ...(deployed.at(-1) === main.head ? [] : ['the newest state is not deployed']),
  ];
}
