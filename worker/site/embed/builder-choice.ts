/** The choice made in the embed builder, and the values it gives the snippets' placeholders. */
import { directoryTitle, sessionsTitle } from '../people/walk-in.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { say, type Text } from '../../../data/model/text.ts';
import type { Center } from '../../../data/model/directory.ts';
import { centerPath, fragmentPath, framePath, homePath, WIDGET_SCRIPT } from '../page/addresses.ts';
import {
  HEADING_VALUES,
  type Layout,
  LAYOUT_VALUES,
  SERVICE_VALUES,
  THEME_VALUES,
} from '../../../widget/attribute-values.ts';
import { reservedHeight } from './reserved-height.ts';
import { escapeHtml } from '../page/escape-html.ts';
import { snippetContent } from './snippet-content.tsx';

export interface BuilderChoice {
  /** None = all. */
  readonly centers: readonly string[];
  readonly service: (typeof SERVICE_VALUES)[number];
  readonly lang: Text;
  readonly layout: Layout;
  readonly theme: (typeof THEME_VALUES)[number];
  readonly heading: (typeof HEADING_VALUES)[number];
  readonly languages: boolean;
}

/** Parses the form's query. A value that is not on a list falls back to the default, so no input is ever printed back. */
export function parseChoice(edition: PublishedEdition, params: URLSearchParams, standard: string): BuilderChoice {
  const oneOf = <T extends string>(name: string, allowed: readonly T[], otherwise: T): T =>
    allowed.find((value) => value === params.get(name)) ?? otherwise;
  const ids = edition.directory.centers.map(({ id }) => id);
  const centerIds = params.getAll('center');
  return {
    centers: ids.filter((id) => centerIds.includes(id)),
    service: oneOf('service', SERVICE_VALUES, 'both'),
    lang: edition.text(params.get('lang') ?? standard),
    layout: oneOf('layout', LAYOUT_VALUES, 'card'),
    theme: oneOf('theme', THEME_VALUES, 'auto'),
    heading: oneOf('heading', HEADING_VALUES, '3'),
    languages: params.has('languages'),
  };
}

/** The element's attributes, without those that only repeat a default. worker/site/browser/embed-builder.ts does the same. */
export function widgetAttributes(choice: BuilderChoice): ReadonlyArray<readonly [string, string]> {
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

/** With no center chosen the widget shows all; frames and includes, which show one center each, are limited to this many. */
export const MOST_FRAMES = 6;

/** Values of placeholders: {attributes}, {data}, {content}, {label}, {href}, {height} and so on. */
export function snippetValues(edition: PublishedEdition, choice: BuilderChoice): PatternValues {
  const { directory, origin } = edition;
  const { tag, meta } = choice.lang;
  const [first] = choice.centers;
  const onlyCenter = choice.centers.length === 1 ? directory.centers.find(({ id }) => id === first) : undefined;
  const text = onlyCenter ? titleOf(edition, choice.lang, onlyCenter) : say(choice.lang, directoryTitle(edition));
  const attributes = widgetAttributes(choice);
  return {
    attributes: attributes.map(([name, value]) => ` ${name}="${value}"`).join(''),
    data: attributes.map(([name, value]) => ` data-${name}="${value}"`).join(''),
    text,
    label: escapeHtml(text),
    lang: meta.lang,
    href: origin + (onlyCenter ? centerPath(tag, onlyCenter.id) : homePath(tag)),
    content: snippetContent(edition, choice.lang, chosenCenters(edition, choice.centers)),
    height: reservedHeight(choice, directory.centers.length),
    script: origin + WIDGET_SCRIPT,
    origin,
  };
}

/** Values of placeholders in snippets of one center: {id}, {page}, {frame}, {fragment}, {title}, {number}, {phone}. */
export function snippetValuesByCenter(
  edition: PublishedEdition,
  { centers, lang }: BuilderChoice,
): readonly PatternValues[] {
  const { origin } = edition;
  return chosenCenters(edition, centers).map((center) => ({
    tag: lang.tag,
    lang: lang.meta.lang,
    dir: lang.meta.dir,
    title: escapeHtml(titleOf(edition, lang, center)),
    id: center.id,
    page: origin + centerPath(lang.tag, center.id),
    frame: origin + framePath(lang.tag, center.id),
    fragment: origin + fragmentPath(lang.tag, center.id),
    ...firstPhone(center),
  }));
}

/** The first of all, where none is chosen. */
export function chosenCenters({ directory }: PublishedEdition, ids: readonly string[]): readonly Center[] {
  const chosen = directory.centers.filter(({ id }) => ids.includes(id));
  return chosen.length > 0 ? chosen : directory.centers.slice(0, MOST_FRAMES);
}

const titleOf = (edition: PublishedEdition, lang: Text, center: Center): string =>
  `${say(lang, sessionsTitle(edition, center))}: ${center.name}`;

/** The first number, to call and to print. */
export function firstPhone({ phones: [first] }: Center): { readonly number: string; readonly phone: string } {
  const { number = '', formatted = number } = first ?? {};
  return { number, phone: formatted };
}
