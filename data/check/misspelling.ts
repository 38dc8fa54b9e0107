/** Whether a name was probably meant to be another: for "did you mean". */

/** One or two letters apart, or different only in case and signs: the misspelling of a known name. */
export function isMisspelled(known: string, typed: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const [a, b] = [plain(known), plain(typed)];
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1 || a.length < 3) return false;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return (
    a.slice(shared + 1) === b.slice(shared + 1) ||
    a.slice(shared + 1) === b.slice(shared) ||
    a.slice(shared) === b.slice(shared + 1)
  );
}
