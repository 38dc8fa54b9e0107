/** What tells centers apart: their names without the words with which all of them begin ("RSC Nord", "RSC Mitte" -> "Mitte"). */
import type { Center, Directory } from './directory.ts';

/** The whole name where nothing would be left of one of them, or where there is only one. */
export function distinctName(directory: Directory, { name }: Pick<Center, 'name'>): string {
  return name.split(' ').slice(sharedWords(directory)).join(' ');
}

const shared = new WeakMap<Directory, number>();

function sharedWords(directory: Directory): number {
  const known = shared.get(directory) ?? countSharedWords(directory);
  shared.set(directory, known);
  return known;
}

function countSharedWords({ centers }: Directory): number {
  const names = centers.map(({ name }) => name.split(' '));
  const [first = []] = names;
  if (names.length < 2) return 0;
  const different = first.findIndex((word, at) => names.some((words) => words.length <= at + 1 || words[at] !== word));
  return different < 0 ? 0 : different;
}
