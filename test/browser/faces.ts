/** Contact sheets of the widget: a page that shows a layout in every state and width, draws itself for a picture, and finds what is ugly. */
import { SMALL_CONTRAST } from '../../worker/site/office/words/examinations.ts';
import { CASES, NOW } from './cases.ts';

const WIDTHS = [240, 320, 600, 1000];
/** Of cases.ts; what is old is among them. */
const STATES = ['open', 'soon', 'next', 'tentative', 'closure', 'moved', 'failed'];
const LAYOUTS = ['card', 'line', 'list', 'week'];
const LANGUAGES = ['de', 'ar', 'ru', 'de-simple'];

interface Sheet {
  readonly layout: string;
  readonly centers: 1 | 3;
  readonly lang: string;
  readonly theme: string;
}

/** All there are: each with every state, in every width. */
export const SHEETS: readonly Sheet[] = LAYOUTS.flatMap((layout) =>
  LANGUAGES.flatMap((lang) =>
    ([3, 1] as const).flatMap((centers) => ['light', 'dark'].map((theme) => ({ layout, centers, lang, theme }))),
  ),
);

/** Room for every width beside each other, and for the longest texts below each other, in CSS pixels. */
export const SHEET_SIZE = { width: 2240, height: 9000 };

const weeks = Object.fromEntries(STATES.map((state) => [state, CASES[state]?.week]));

/** Which sheet stands in its address; the clock stands still, whatever engine opens it. */
export const FACES_PAGE = `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<title>Faces</title>
<script>
window.faces = ${JSON.stringify({ weeks, widths: WIDTHS, contrast: SMALL_CONTRAST })};
Date = class extends Date {
  constructor(...given) { super(...(given.length ? given : [${NOW}])); }
  static now() { return ${NOW}; }
};
</script>
<script type="module" src="/widget/v1/next-consultation.js"></script>
<style>
body { margin: 8px; font: 16px/1.5 'Noto Sans', sans-serif; background: #fff; color: #000; }
body.dark { background: #111; color: #eee; }
.row { display: flex; align-items: flex-start; margin-block-end: 12px; }
.row > div { flex: none; margin-inline-end: 12px; }
</style>
<body></body>
</html>`;

export const addressOf = (origin: string, sheet: Sheet): string =>
  `${origin}/faces/#${encodeURIComponent(JSON.stringify(sheet))}`;

interface Judged {
  /** How many widgets were looked at. */
  readonly drawn: number;
  /** What is wrong, a line each. */
  readonly faults: string[];
}

/** Runs inside the page and may use nothing from around it: draws the sheet, and looks at every widget on it. */
export async function judgeSheet(): Promise<Judged> {
  const { weeks, widths, contrast } = (
    window as unknown as { faces: { weeks: Record<string, object>; widths: number[]; contrast: number } }
  ).faces;
  const { layout, centers, lang, theme } = JSON.parse(decodeURIComponent(location.hash.slice(1))) as Sheet;
  const faults: string[] = [];
  const rootOf = (it: Element) => it.shadowRoot?.querySelector<HTMLElement>('[part~=root]');

  // The page says nothing of a color scheme: the widget has to see that it is dark.
  document.body.className = theme;
  for (const state of Object.keys(weeks)) {
    const row = document.body.appendChild(document.createElement('div'));
    row.className = 'row';
    for (const width of widths) {
      const element = document.createElement('next-consultation');
      const attributes = { layout, lang, ...(centers === 1 && { center: 'mitte' }) };
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      Object.assign(element, { data: weeks[state], title: `${state} at ${width} px` });
      const frame = row.appendChild(document.createElement('div'));
      frame.style.width = `${width}px`;
      frame.append(element);
    }
  }
  const elements = [...document.querySelectorAll<HTMLElement>('next-consultation')];
  const drawn = () => elements.every((it) => rootOf(it)?.lang === lang.replace('-simple', ''));
  for (let tries = 0; tries < 500 && !drawn(); tries++) await new Promise((later) => setTimeout(later, 20));

  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  /** Relative luminance (WCAG 2.2) of colors laid over each other. */
  const luminance = (layers: readonly string[]): number => {
    if (!context) return 0;
    for (const layer of layers) {
      context.fillStyle = layer;
      context.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrastOf = (it: Element): number => {
    const grounds: string[] = [];
    for (let at: Element | null = it; at; at = at.parentElement) grounds.unshift(getComputedStyle(at).backgroundColor);
    const [dark = 0, light = 0] = [luminance(grounds), luminance([...grounds, getComputedStyle(it).color])].sort(
      (a, b) => a - b,
    );
    return (light + 0.05) / (dark + 0.05);
  };

  for (const element of elements) {
    const root = rootOf(element);
    const fault = (what: string) => faults.push(`${element.title}: ${what}`);
    if (!root) {
      fault('not drawn');
      continue;
    }
    const edge = root.getBoundingClientRect();
    if (root.scrollWidth > root.clientWidth) fault('wider than its frame');
    // A doubt about a session is said in full, and may take a line of its own.
    const tallest = element.title.startsWith('tentative') ? 450 : 420;
    if (layout === 'card' && centers === 3 && edge.width === 320 && edge.height > tallest)
      fault(`${edge.height} px high`);
    const seen = [...root.querySelectorAll('*')].filter((it) => it.checkVisibility() && it.getClientRects().length > 0);
    const controls = seen.filter((it) => it.matches('a, button, summary, select'));
    for (const it of seen) {
      const { left, right, width, height } = it.getBoundingClientRect();
      const named = `<${it.localName} ${it.getAttribute('part') ?? ''}> ${it.textContent.trim().slice(0, 40)}`;
      const size = parseFloat(getComputedStyle(it).fontSize);
      if (width && (left < edge.left - 1 || right > edge.right + 1)) fault(`cut off: ${named}`);
      if (controls.includes(it) && Math.min(width, height) < 44) fault(`${width} × ${height}: ${named}`);
      // A day of a month stays with its month, an hour with the hour that it lasts to.
      if (it.matches('span + span, span:has(+ span)') && edge.width >= 320 && height > size * 1.9)
        fault(`broken inside: ${named}`);
      const says = [...it.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      // AAA where the letters are small, AA elsewhere (WCAG 2.2, 1.4.3 and 1.4.6).
      if (says && contrastOf(it) < (size < 16 ? contrast : 4.5))
        fault(`contrast ${contrastOf(it).toFixed(1)}: ${named}`);
    }
    for (const [place, one] of controls.entries()) {
      const a = one.getBoundingClientRect();
      for (const other of controls.slice(place + 1)) {
        const b = other.getBoundingClientRect();
        const apart =
          a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5;
        if (!apart) fault(`one over another: ${one.textContent.trim()}, ${other.textContent.trim()}`);
      }
    }
  }
  return { drawn: elements.length, faults };
}
