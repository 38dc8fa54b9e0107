/** What tells centers apart: their names without the words with which all of them begin ("RSC Nord", "RSC Mitte" -> "Mitte"). */
import type { Center, Directory } from '../../../data/model/directory.ts';

/** The whole name where nothing would be left of one of them, or where there is only one. */
export function distinctName({ centers }: Directory, { name }: Center): string {
  const names = centers.map((one) => one.name.split(' '));
  const [first = []] = names;
  let shared = 0;
  while (names.every((words) => words.length > shared + 1 && words[shared] === first[shared])) shared++;
  return centers.length > 1 ? name.split(' ').slice(shared).join(' ') : name;
}
