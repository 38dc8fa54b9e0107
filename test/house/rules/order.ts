/** Rule: inside data and worker the folders stand in an order, and a file imports only from its own or one before. */
import { arrowsOf, isAt } from '../paths.ts';
import type { Source } from '../sources.ts';

/** From the ground up; places on one line do not import each other. */
const FLOORS: ReadonlyArray<readonly string[]> = [
  ['data/model/'],
  ['data/brand/'],
  ['data/check/'],
  ['data/operations/'],
  ['data/import/'],
  ['data/commands/'],
  ['worker/store/'],
  ['worker/schema/'],
  ['worker/http/'],
  ['worker/feeds/'],
  ['worker/search/', 'worker/catalog/'],
  ['worker/hsds/'],
  ['worker/ogc/', 'worker/mcp/'],
  ['worker/openapi/'],
  ['worker/site/'],
  ['worker/routes.ts'],
  ['worker/app.ts'],
  ['worker/index.ts'],
  ['worker/publish/'],
];
const floorOf = (path: string) => FLOORS.findIndex((places) => isAt(path, places));
const roomOf = (path: string) => FLOORS.flat().find((place) => isAt(path, [place]));

export function foldersStandInOrder(sources: readonly Source[]): string[] {
  return [...sources.flatMap(({ path }) => homeless(path)), ...arrowsOf(sources).flatMap(upward)];
}

function homeless(path: string): string[] {
  if (!isAt(path, ['data/', 'worker/']) || roomOf(path)) return [];
  return [`${path} has no place in the order: give its folder one in test/house/rules/order.ts`];
}

function upward({ from, to }: { from: string; to: string }): string[] {
  const [here, there] = [roomOf(from), roomOf(to)];
  if (here === undefined || there === undefined || here === there || from.split('/')[0] !== to.split('/')[0]) return [];
  const above = floorOf(to) - floorOf(from);
  if (above < 0) return [];
  const [room, other] = [here.replace(/\/$/, ''), there.replace(/\/$/, '')];
  return above === 0
    ? [`${from} imports ${to}: ${room} and ${other} stand side by side; move what both need to a folder before them`]
    : [`${from} imports ${to}: ${room} stands before ${other}; move it to ${room} or before, or hand it in from above`];
}
