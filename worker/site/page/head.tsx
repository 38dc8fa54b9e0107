/** The head of a page (HTML, section 4.2): title, its other languages, what search engines and messengers show of it. */
import { raw } from 'hono/html';
import { cardWords } from './card-words.ts';
import { say } from '../../../data/model/text.ts';
import { CLOCK_SCRIPT, LANGUAGE_SCRIPT, ROOT_PATH, socialCard, STYLE_SHEET } from './addresses.ts';
import { type AlternateForm, AlternateLinks } from './alternates.tsx';
import { hasOwnTag } from '../../../data/model/text-meta.ts';
import { offeredLanguages, writeOffered } from './languages.ts';
import { type PageContext, linkTo } from './page-context.ts';
import type { Translation } from './missing-languages.tsx';
import type { Verification } from '../../../data/model/verification.ts';

export interface HeadProps {
  readonly context: PageContext;
  readonly title: string;
  readonly description: string;
  /** This page in every language it exists in, this one included. */
  readonly translations: readonly Translation[];
  /** Machine-readable forms of the same facts. */
  readonly alternates?: readonly AlternateForm[];
  /** schema.org, as an object. */
  readonly data?: unknown;
  /** A page that names days, with its style sheet and browser/live-status.ts inside: one round trip, and what holds now. */
  readonly live?: boolean;
  /** Further scripts of the page; none leaves it as it is. */
  readonly scripts?: readonly string[];
  /** Style sheets beside the site's own. */
  readonly styles?: readonly string[];
  /** Pages that search engines should not list: posters, errors. */
  readonly unlisted?: boolean;
  /** Whether somebody has confirmed the facts of the page in time, for machines. */
  readonly verification?: Verification;
}

/** JSON inside a page: "<" is written so that no value can end the element (and no comment begins). */
function jsonForPage(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

export function PageHead({
  context,
  title,
  description,
  translations,
  alternates,
  data,
  live,
  scripts,
  styles,
  unlisted,
  verification,
}: HeadProps) {
  const { edition, text, path } = context;
  const own = translations.find((one) => one.text.tag === text.tag)?.path ?? path;
  const standard = translations.find((one) => one.text.tag === 'de')?.path ?? own;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
      {verification === undefined ? null : <meta name="verification" content={verification} />}
      <meta name="color-scheme" content="light dark" />
      <meta name="format-detection" content="telephone=no" />
      {unlisted ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={edition.origin + own} />}
      {unlisted ? null : <LanguageAlternates origin={edition.origin} translations={translations} standard={standard} />}
      {unlisted ? null : (
        <SocialCard context={context} title={title} description={description} address={edition.origin + own} />
      )}
      <link rel="icon" href={linkTo(context, '/favicon.svg')} type="image/svg+xml" />
      {live ? (
        <style>{raw(edition.inline.style)}</style>
      ) : (
        <link rel="stylesheet" href={linkTo(context, STYLE_SHEET)} />
      )}
      {(styles ?? []).map((sheet) => (
        <link rel="stylesheet" href={linkTo(context, sheet)} />
      ))}
      <AlternateLinks context={context} own={alternates ?? []} listed={!unlisted} />
      {data === undefined ? null : <script type="application/ld+json">{raw(jsonForPage(data))}</script>}
      {path === ROOT_PATH ? (
        <script
          src={linkTo(context, LANGUAGE_SCRIPT)}
          data-languages={writeOffered(offeredLanguages(edition.texts))}
        ></script>
      ) : null}
      {live ? <script src={linkTo(context, CLOCK_SCRIPT)} defer></script> : null}
      {(scripts ?? []).map((script) => (
        <script src={linkTo(context, script)} defer></script>
      ))}
    </head>
  );
}

/** What messengers and networks show beside a link (ogp.me). */
function SocialCard(props: { context: PageContext; title: string; description: string; address: string }) {
  const { context, title, description, address } = props;
  const { directory, origin } = context.edition;
  return (
    <>
      <meta property="og:type" content="website" />
      <meta
        property="og:site_name"
        content={`${say(context.text, 'advice_for_immigrants')} · ${directory.municipality.name}`}
      />
      <meta property="og:url" content={address} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:image" content={origin + socialCard(context.text.tag)} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={cardWords(context.text).join('. ')} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** de-simple shares its language tag with de, so it cannot be announced (one address for each hreflang). */
function LanguageAlternates(props: { origin: string; translations: readonly Translation[]; standard: string }) {
  const { origin, translations, standard } = props;
  if (translations.length < 2) return null;
  return (
    <>
      {translations
        .filter(({ text }) => hasOwnTag(text))
        .map(({ text, path }) => (
          <link rel="alternate" hreflang={text.meta.lang} href={origin + path} />
        ))}
      <link rel="alternate" hreflang="x-default" href={origin + standard} />
    </>
  );
}
