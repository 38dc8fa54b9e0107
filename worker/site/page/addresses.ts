/** The addresses of pages, and the way from one to another. */

/** The start page for whoever names no language. */
export const ROOT_PATH = '/';
export const homePath = (tag: string): string => `/${tag}/`;
export const centerPath = (tag: string, id: string): string => `/${tag}/centers/${id}/`;
export const posterPath = (tag: string, id: string): string => `/${tag}/centers/${id}/poster/`;
/** All centers on a sheet in several languages, and the message with strips to tear off. */
export const sharedPosterPath = (tag: string): string => `/${tag}/poster/`;
export const stripsPath = (tag: string): string => `/${tag}/strips/poster/`;
/** For those who grew up with a language; German has none. */
export const reviewPath = (tag: string): string => `/${tag}/review/`;
export const framePath = (tag: string, id: string): string => `/embed/${id}/${tag}/`;
export const fragmentPath = (tag: string, id: string): string => `/v1/fragments/${id}/${tag}/`;

/** Pages that stand in German and English only. */
export type OfficeTag = 'de' | 'en';
export const OFFICE_TAGS: readonly OfficeTag[] = ['de', 'en'];
/** Each with the id of its link's words in data/text, as they stand at the foot; worker/site/office/pages writes it. */
const OFFICE_LINKS = {
  embed: 'embed_this',
  developers: 'open_data',
  'take-part': 'take_part',
  changes: 'changes',
  accessibility: 'accessibility_statement',
  privacy: 'privacy',
  imprint: 'imprint',
} as const;
export type OfficePage = keyof typeof OFFICE_LINKS;
export const OFFICE_PAGES = Object.keys(OFFICE_LINKS) as readonly OfficePage[];
export const officeLink = (page: OfficePage): string => OFFICE_LINKS[page];

/** The office's own page, to which no page for people leads. */
export const PFLEGE = 'pflege';

export const officePath = (tag: OfficeTag, page: OfficePage | typeof PFLEGE): string => `/${tag}/${page}/`;

/** German for the German languages, English for every other. */
export const officeTag = (tag: string): OfficeTag => (tag === 'de' || tag === 'de-simple' ? 'de' : 'en');

/** A calendar's address in a language: German needs no tag. */
export function calendarPath(tag: string, id: string | undefined, kind: '' | 'phone.' | 'dates.' = ''): string {
  const form = `${kind}${tag === 'de' ? '' : `${tag}.`}ics`;
  return id === undefined ? `/v1/centers.${form}` : `/v1/centers/${id}.${form}`;
}

/** One day's sessions of a center as a calendar file. */
export function sessionCalendarPath(tag: string, id: string, date: string): string {
  return `/v1/centers/${id}/sessions/${date}.${tag === 'de' ? '' : `${tag}.`}ics`;
}

/** The page that explains a kind of problem (RFC 9457's type), and a partner's page to look at. */
export const problemPath = (type: string): string => `/problems/${type}/`;
export const PARTNER_PATH = '/demo/partner/';

/** Served under stable names; written by worker/publish/site-bundle.ts. */
export const STYLE_SHEET = '/site/v1/style.css';
export const CLOCK_SCRIPT = '/site/v1/clock.js';
export const LANGUAGE_SCRIPT = '/site/v1/language.js';
export const FRAME_SCRIPT = '/site/v1/frame.js';
export const BUILDER_SCRIPT = '/site/v1/configurator.js';
export const DEVELOPERS_SCRIPT = '/site/v1/developers.js';
export const PFLEGE_SCRIPT = '/site/v1/pflege.js';
export const PFLEGE_STYLE = '/site/v1/pflege.css';
/** Written by worker/publish/project-texts.ts. */
export const PROJECT_TEXTS = '/site/v1/project.json';
export const POSTER_SCRIPT = '/site/v1/poster.js';
export const REVIEW_STYLE = '/site/v1/review.css';
export const REVIEW_SCRIPT = '/site/v1/review.js';
/** Without words: pages of earlier builds name it. */
export const SOCIAL_CARD = '/site/v1/card.png';
/** With the words of a language. */
export const socialCard = (tag: string): string => SOCIAL_CARD.replace('.png', `-${tag}.png`);
export const PARTNER_STYLE = '/site/v1/partner.css';
/** Written by worker/publish/schema-types.ts. */
export const TYPES_PATH = '/schema/types.d.ts';
/** Script and wording for those who serve the widget themselves. */
export const WIDGET_ARCHIVE = '/widget/v1/next-consultation.zip';
/** The plugin that serves all of it from the site itself; written by worker/publish/wordpress-plugin.ts. */
export const WORDPRESS_PLUGIN = '/widget/wordpress/next-consultation.zip';
export const WIDGET_SCRIPT = '/widget/v1/next-consultation.js';

/** The relative reference (RFC 3986, section 4.2) that leads from one path to another; from nowhere (""): the path itself. */
export function relativeReference(from: string, to: string): string {
  if (from === '') return to;
  const base = from.split('/').slice(0, -1);
  const target = to.split('/');
  let common = 0;
  while (common < base.length && common < target.length - 1 && base[common] === target[common]) common++;
  const reference = '../'.repeat(base.length - common) + target.slice(common).join('/');
  return reference === '' ? './' : reference;
}
