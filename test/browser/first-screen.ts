/** The first screen of a phone: which facts of the answer lie on it, and what is broken there. */

export const FACTS = ['when', 'where', 'whom', 'takes', 'unknown'] as const;
export type Fact = (typeof FACTS)[number];

export interface Screen {
  /** Facts of the center that can be reached first which lie on the screen whole. */
  readonly facts: readonly Fact[];
  /** Other centers whose name, day and number do. */
  readonly rows: number;
  /** What the page says of each center that it shows, by name: the kinds of widget/state.ts. */
  readonly states: Readonly<Record<string, string>>;
  readonly faults: readonly string[];
}

/** Runs inside the page and may use nothing from around it. */
export function lookAtFirstScreen(): Screen {
  /** What of each fact has to be seen. */
  const facts: Record<Fact, readonly string[]> = {
    when: ['.state', '.one:not([hidden]) .date time', '.one:not([hidden]) .time time'],
    where: ['.where address'],
    whom: ['.call', '.phone-now:not(:empty), .phones .hours'],
    takes: ['.one:not([hidden]) .time small'],
    unknown: ['.not-known'],
  };
  const { innerWidth: width, innerHeight: height } = window;
  const shown = (it: Element | null | undefined): it is HTMLElement => !!it && it.checkVisibility();
  const onScreen = (it: Element): boolean => {
    const { left, right, top, bottom } = it.getBoundingClientRect();
    return left >= 0 && right <= width && top >= 0 && bottom <= height && right > left;
  };
  const lead = document.querySelector('.lead');
  const seen = (selector: string): boolean => {
    const found = [...(lead?.querySelectorAll(selector) ?? [])].find(shown);
    return !!found && onScreen(found);
  };
  const faults: string[] = [];
  if (!lead) faults.push('no center is first');
  const { documentElement: root } = document;
  const sideways = root.scrollWidth - root.clientWidth;
  if (sideways > 0) faults.push(`${sideways} px to the side`);

  /** The lines of each piece of text, less what is only for screen readers. */
  const pieces: { words: string; lines: DOMRect[]; owner: Element }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (
      words === '' ||
      !owner ||
      !shown(owner) ||
      owner.closest('.hidden, svg, script, .skip, .tongue-list, details:not([open]) ul')
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter((line) => line.width > 1 && line.height > 1);
    // Of words in two directions each run has a rectangle of its own.
    const lines = rects.filter((one, at) => rects.findIndex(({ top }) => Math.abs(top - one.top) < 2) === at);
    if (lines.length === 0 || owner.getBoundingClientRect().width <= 1) continue;
    pieces.push({ words, lines, owner });
  }
  for (const { words, lines } of pieces) {
    if (lines.length > 3 && words.length / lines.length < 4)
      faults.push(`${lines.length} lines: ${words.slice(0, 40)}`);
    for (const { left, right } of lines)
      if (left < -0.5 || right > width + 0.5) faults.push(`cut off: ${words.slice(0, 40)}`);
  }
  const near = pieces.flatMap(({ words, lines, owner }) =>
    lines.filter(({ top }) => top < 2 * height).map((line) => ({ words, line, owner })),
  );
  for (const [at, a] of near.entries()) {
    for (const b of near.slice(at + 1)) {
      const across = Math.min(a.line.right, b.line.right) - Math.max(a.line.left, b.line.left);
      const down = Math.min(a.line.bottom, b.line.bottom) - Math.max(a.line.top, b.line.top);
      // Lines of large type reach a little into each other; letters do not.
      if (across > 2 && down > 0.4 * Math.min(a.line.height, b.line.height))
        faults.push(`one over another: ${a.words.slice(0, 30)} / ${b.words.slice(0, 30)}`);
    }
  }
  const rows = [...document.querySelectorAll('.others li')].filter((row) =>
    ['.name', '.call', '.time time'].every((part) => {
      const found = row.querySelector(part);
      return shown(found) && onScreen(found);
    }),
  );
  return {
    facts: (Object.keys(facts) as Fact[]).filter((fact) => facts[fact].every(seen)),
    rows: rows.length,
    states: Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.answer')].map((one) => [
        one.querySelector('h1, h2')?.firstChild?.textContent?.trim() ?? '',
        one.dataset.state ?? '',
      ]),
    ),
    faults: [...new Set(faults)],
  };
}
