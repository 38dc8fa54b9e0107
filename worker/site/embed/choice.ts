/** What a webmaster chose in the embed builder, and the values that stand for it in the snippets' patterns. */
import type { PublishedEdition } from '../../store/published-edition.ts';
import { say, type Text } from '../../../data/model/text.ts';
import type { Center } from '../../../data/model/directory.ts';
import { centerPath, fragmentPath, framePath, homePath, WIDGET } from '../page/addresses.ts';
import { reservedHeight } from './heights.ts';
import { markup } from '../page/markup.ts';

export const SERVICES = ['both', 'open_consultation', 'phone'] as const;
export const LAYOUTS = ['card', 'line', 'list', 'week'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const HEADINGS = ['2', '3', '4', '5', '6'] as const;

export interface Choice {
  /** None = all. */
  readonly centers: readonly string[];
  readonly service: (typeof SERVICES)[number];
  readonly lang: Text;
  readonly layout: (typeof LAYOUTS)[number];
  readonly theme: (typeof THEMES)[number];
  readonly heading: (typeof HEADINGS)[number];
  readonly languages: boolean;
}

/** Reads the form's query. What is not on a list falls back to the default, so no value is ever printed back. */
export function choiceOf(edition: PublishedEdition, asked: URLSearchParams, standard: string): Choice {
  const one = <T extends string>(name: string, allowed: readonly T[], otherwise: T): T =>
    allowed.find((value) => value === asked.get(name)) ?? otherwise;
  const ids = edition.directory.centers.map(({ id }) => id);
  const named = asked.getAll('center');
  return {
    centers: ids.filter((id) => named.includes(id)),
    service: one('service', SERVICES, 'both'),
    lang: edition.text(asked.get('lang') ?? standard),
    layout: one('layout', LAYOUTS, 'card'),
    theme: one('theme', THEMES, 'auto'),
    heading: one('heading', HEADINGS, '3'),
    languages: asked.has('languages'),
  };
}

/** The element's attributes, without those that only repeat a default. widget/configurator.ts does the same in the browser. */
export function attributesOf(choice: Choice): ReadonlyArray<readonly [string, string]> {
  const all: ReadonlyArray<readonly [string, string, string]> = [
    ['center', choice.centers.join(' '), ''],
    ['service', choice.service, 'both'],
    ['lang', choice.lang.tag, ''],
    ['layout', choice.layout, 'card'],
    ['theme', choice.theme, 'auto'],
    ['heading', choice.heading, '3'],
    ['languages', choice.languages ? 'yes' : '', ''],
  ];
  return all.flatMap(([name, value, standard]) => (value === standard ? [] : [[name, value] as const]));
}

export type PatternValues = { readonly [name: string]: string };

/** With no center chosen the widget shows all of them; frames and includes of one center each stop here. */
export const MOST_FRAMES = 6;

/** Values for the places of a pattern: {attributes}, {data}, {label}, {href}, {height} and so on. */
export function valuesOf(edition: PublishedEdition, choice: Choice): PatternValues {
  const { directory, origin } = edition;
  const { tag, meta } = choice.lang;
  const [first] = choice.centers;
  const only = choice.centers.length === 1 ? directory.centers.find(({ id }) => id === first) : undefined;
  const text = only ? titleOf(choice.lang, only) : say(choice.lang, 'open_session');
  const attributes = attributesOf(choice);
  return {
    attributes: attributes.map(([name, value]) => ` ${name}="${value}"`).join(''),
    data: attributes.map(([name, value]) => ` data-${name}="${value}"`).join(''),
    text,
    label: markup(text),
    lang: meta.lang,
    href: origin + (only ? centerPath(tag, only.id) : homePath(tag)),
    height: reservedHeight(choice, directory.centers.length),
    script: origin + WIDGET,
    origin,
  };
}

/** Values for what stands once for each center: {id}, {page}, {frame}, {fragment}, {title}, {number}, {phone}. */
export function eachOf({ directory, origin }: PublishedEdition, { centers, lang }: Choice): readonly PatternValues[] {
  const chosen = directory.centers.filter(({ id }) => centers.includes(id));
  return (chosen.length > 0 ? chosen : directory.centers.slice(0, MOST_FRAMES)).map((center) => ({
    tag: lang.tag,
    lang: lang.meta.lang,
    dir: lang.meta.dir,
    title: markup(titleOf(lang, center)),
    id: center.id,
    page: origin + centerPath(lang.tag, center.id),
    frame: origin + framePath(lang.tag, center.id),
    fragment: origin + fragmentPath(lang.tag, center.id),
    ...phoneOf(center),
  }));
}

const titleOf = (lang: Text, { name }: Center): string => `${say(lang, 'open_session')}: ${name}`;

/** The first number, to call and to read. */
export function phoneOf({ phones: [first] }: Center): { readonly number: string; readonly phone: string } {
  const { number = '', formatted = number } = first ?? {};
  return { number, phone: formatted };
}
