/** What a snippet should show, by the case alone; and what it shows, read off a page by functions that run inside it. */
import type { Directory } from '../../data/model/directory.ts';
import { HEADING_VALUES, LAYOUT_VALUES, SERVICE_VALUES, THEME_VALUES } from '../../widget/attribute-values.ts';
import { textOf } from '../unit/texts.ts';
import { TRIED_TAGS } from './tried-languages.ts';

/** The builder's fields with every value that they offer; of the centers: none, each, and two. What is empty is not chosen. */
export const FIELDS = {
  centers: ['', 'nord', 'mitte', 'west', 'nord west'],
  service: SERVICE_VALUES,
  layout: LAYOUT_VALUES,
  lang: TRIED_TAGS,
  theme: THEME_VALUES,
  heading: HEADING_VALUES,
  languages: ['', 'yes'],
} as const;
export type Choice = { readonly [name in keyof typeof FIELDS]: string };

/** The form's query, as a browser sends it. */
export function queryOf({ centers, languages, ...others }: Choice): string {
  const named = centers
    .split(' ')
    .filter(Boolean)
    .map((id) => ['center', id] as [string, string]);
  return new URLSearchParams([
    ...named,
    ...(Object.entries(others) as [string, string][]),
    ...(languages ? [['languages', languages] as [string, string]] : []),
  ]).toString();
}

export interface Shown {
  readonly lang: string;
  readonly dir: string;
  /** Numbers to call: whose hours these are. */
  readonly phones: readonly string[];
  /** Times are told. */
  readonly times: boolean;
}

export interface ShownElement extends Shown {
  readonly layout: string;
  readonly heading: string;
  readonly scheme: string;
  readonly menu: boolean;
  /** Which hours: visits, phone, or both (then phone hours stand apart). */
  readonly service: string;
  /** Whether the link that stands for the element without scripts is still in sight. */
  readonly fallback: boolean;
}

const spoken = ({ lang }: Choice): Pick<Shown, 'lang' | 'dir' | 'times'> => ({
  lang: textOf(lang).meta.lang,
  dir: textOf(lang).meta.dir,
  times: true,
});

/** A list, since frames and fragments stand once for each center. */
export function expectedOf(shows: 'element' | 'frame' | 'fragment', choice: Choice, { centers }: Directory): Shown[] {
  const chosen = choice.centers.split(' ').filter(Boolean);
  const phones = centers
    .filter(({ id }) => chosen.length === 0 || chosen.includes(id))
    .map((center) => center.phones.map(({ number }) => number));
  if (shows === 'frame') return phones.map((numbers) => ({ ...spoken(choice), phones: numbers.slice(0, 1) }));
  if (shows === 'fragment') return phones.map((numbers) => ({ ...spoken(choice), phones: numbers }));
  const element: ShownElement = {
    ...spoken(choice),
    phones: phones.flat().sort(),
    layout: choice.layout,
    heading: choice.heading,
    scheme: choice.theme === 'auto' ? 'normal' : choice.theme,
    menu: choice.languages !== '',
    service: choice.service,
    fallback: false,
  };
  return [element];
}

/** Runs inside the page, which may be long: the element of each case is brought into sight and waited for. */
export async function elementsOf(): Promise<ShownElement[][]> {
  const pause = () => new Promise((done) => setTimeout(done, 20));
  const all: ShownElement[][] = [];
  for (const place of document.querySelectorAll('section')) {
    place.scrollIntoView();
    const element = () => place.querySelector('next-consultation');
    const root = () => element()?.shadowRoot?.querySelector('[part~=root]');
    for (let tries = 0; tries < 250 && !root()?.querySelector('time'); tries++) await pause();
    const drawn = root();
    const host = element();
    if (!drawn || !host) {
      all.push([]);
      continue;
    }
    const hours = drawn.querySelector('[part~=line] time')?.getAttribute('datetime') ?? '';
    const phoneApart = drawn.querySelector('[part=hours] time') !== null;
    all.push([
      {
        lang: drawn.getAttribute('lang') ?? '',
        dir: getComputedStyle(drawn).direction,
        times: true,
        phones: [
          ...new Set(
            [...drawn.querySelectorAll('a[href^="tel:"]')].map((a) => (a.getAttribute('href') ?? '').slice(4)),
          ),
        ].sort(),
        layout: /layout-(\w+)/.exec(drawn.getAttribute('part') ?? '')?.[1] ?? '',
        heading: drawn.querySelector('[part=heading]')?.getAttribute('aria-level') ?? '',
        scheme: getComputedStyle(host).colorScheme,
        menu: drawn.querySelector('select') !== null,
        // All of them answer the phone from nine to ten; nobody consults then.
        service: phoneApart ? 'both' : /T(?:09|10):00:00\+01/.test(hours) ? 'phone' : 'open_consultation',
        fallback: [...host.querySelectorAll('a')].some((a) => a.checkVisibility()),
      },
    ]);
  }
  return all;
}

/** Runs inside a frame. */
export function frameOf(): Shown {
  const { lang, dir } = document.documentElement;
  const links = [...document.querySelectorAll('.calls a[href^="tel:"]')];
  return {
    lang,
    dir: dir || getComputedStyle(document.documentElement).direction,
    phones: links.map((a) => (a.getAttribute('href') ?? '').slice(4)),
    times: [...document.querySelectorAll('.session time')].some((time) => time.checkVisibility()),
  };
}

/** Runs inside the page that a server has put fragments into. */
export function fragmentsOf(): Shown[][] {
  return [...document.querySelectorAll('section')].map((place) =>
    [...place.querySelectorAll('.next-consultation-fragment')].map((one) => ({
      lang: one.getAttribute('lang') ?? '',
      dir: getComputedStyle(one).direction,
      phones: [...one.querySelectorAll('a[href^="tel:"]')].map((a) => (a.getAttribute('href') ?? '').slice(4)),
      times: one.querySelectorAll('time').length > 0 && one.querySelector('table') !== null,
    })),
  );
}
