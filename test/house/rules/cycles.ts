/** Rule: neither files nor folders import each other in a ring; a type is an import too. */
import { arrowsOf, folderOf } from '../paths.ts';
import type { Source } from '../sources.ts';

/** For each file or folder those it imports, with one import as example. */
type Graph = ReadonlyMap<string, ReadonlyMap<string, string>>;

export function filesFormNoRing(sources: readonly Source[]): string[] {
  return ringsIn(graphOf(sources, (path) => path)).map(
    (ring) => `${ring.join(' -> ')} is a ring of files: move what they share to a file that imports none of them`,
  );
}

/** A file counts for the folder it lies in; a parent is another folder than its child. */
export function foldersFormNoRing(sources: readonly Source[]): string[] {
  const graph = graphOf(sources, folderOf);
  return ringsIn(graph).map((ring) => {
    const examples = ring.slice(1).map((to, index) => graph.get(ring[index]!)!.get(to));
    return `${ring.join(' -> ')} is a ring of folders (${examples.join('; ')}): turn one of these imports round`;
  });
}

function graphOf(sources: readonly Source[], roomOf: (path: string) => string): Graph {
  const graph = new Map<string, Map<string, string>>();
  for (const { from, to } of arrowsOf(sources)) {
    const [here, there] = [roomOf(from), roomOf(to)];
    if (here === there && from !== to && here !== from) continue;
    const arrows = graph.get(here) ?? new Map<string, string>();
    if (!arrows.has(there)) arrows.set(there, `${from} imports ${to}`);
    graph.set(here, arrows);
  }
  return graph;
}

/** The shortest ring through every arrow that lies on one; each ring once, beginning with its first name. */
function ringsIn(graph: Graph): string[][] {
  const rings = new Map<string, string[]>();
  for (const [from, arrows] of graph) {
    for (const to of arrows.keys()) {
      const back = shortestPath(graph, to, from);
      if (!back) continue;
      const first = back.indexOf([...back].sort()[0]!);
      const turned = [...back.slice(first), ...back.slice(0, first)];
      rings.set(turned.join(), [...turned, turned[0]!]);
    }
  }
  return [...rings.keys()].sort().map((key) => rings.get(key)!);
}

function shortestPath(graph: Graph, from: string, to: string): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  // A Map is walked in the order of insertion, and what is inserted on the way is still reached.
  for (const [here] of cameFrom) {
    if (here === to) {
      const path: string[] = [];
      for (let at: string | undefined = here; at !== undefined; at = cameFrom.get(at)) path.unshift(at);
      return path;
    }
    for (const next of graph.get(here)?.keys() ?? []) if (!cameFrom.has(next)) cameFrom.set(next, here);
  }
  return undefined;
}
