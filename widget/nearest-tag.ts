// Which language of ours serves a reader's: by lookup (RFC 4647, section 3.4), from the whole tag to its first part.

/** `range`: "fa-AF", "ku_Arab-IQ". `tags`: every tag that names a language, in lower case, with its file's. Undefined where none fits. */
export function nearestTag(range: string, tags: ReadonlyMap<string, string>): string | undefined {
  const subtags = range.trim().toLowerCase().split(/[-_]/);
  for (let length = subtags.length; length > 0; length -= 1) {
    const found = tags.get(subtags.slice(0, length).join('-'));
    if (found !== undefined) return found;
  }
  return undefined;
}
