// Which language to speak: the lang of the element or of its nearest ancestor, across shadow hosts, else German.

/** Tags that pages use for a language of ours: Kurdish is Kurmanji here, Dari reads the Persian text. */
const ALIASES: Readonly<Record<string, string>> = { ku: 'kmr', prs: 'fa' };
const FALLBACK = 'de';

/** "de-AT" speaks "de"; undefined for a language we do not have. `known` are the tags of data/text. */
export function knownTag(lang: string, known: readonly string[]): string | undefined {
  const full = lang.trim().toLowerCase();
  const primary = full.replace(/[-_].*/, '');
  return [full, ALIASES[primary] ?? primary].find((tag) => known.includes(tag));
}

/** The lang attribute that holds for an element. */
export function inheritedLang(element: Element): string {
  const marked = element.closest<HTMLElement>('[lang]');
  const root = element.getRootNode();
  return marked?.lang || (root instanceof ShadowRoot ? inheritedLang(root.host) : FALLBACK);
}
