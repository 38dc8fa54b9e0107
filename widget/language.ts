// Which language to speak: the lang of the element or of its nearest ancestor, across shadow hosts, else German.

const FALLBACK = 'de';

/** The lang attribute that holds for an element. */
export function inheritedLang(element: Element): string {
  const marked = element.closest<HTMLElement>('[lang]');
  const root = element.getRootNode();
  return marked?.lang || (root instanceof ShadowRoot ? inheritedLang(root.host) : FALLBACK);
}
