/** JSON Pointer (RFC 6901): writing one token, and following a pointer to its value. */

/** A reference token with its slash, "/centers"; "~" and "/" inside a key are escaped (section 3). */
export function pointerToken(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The keys of a pointer, unescaped (section 4); none for "". */
export function pointerKeys(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value that a pointer names; undefined where there is none. */
export function valueAt(root: unknown, pointer: string): unknown {
  return pointerKeys(pointer).reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | null | undefined)?.[key],
    root,
  );
}
