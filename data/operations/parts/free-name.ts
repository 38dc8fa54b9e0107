/** Names that nobody has yet. */

/** The first of "base", "base-2", "base-3", … that is not taken; `joint` stands before the number. */
export function freeName(base: string, isTaken: (name: string) => boolean, joint = '-'): string {
  let name = base;
  for (let number = 2; isTaken(name); number++) name = `${base}${joint}${number}`;
  return name;
}
