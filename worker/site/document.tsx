/** The frame around every page: head with its announcements, way to the content, languages, footer with what must be said everywhere. */
import type { Child } from 'hono/jsx';
import { raw } from 'hono/html';
import { dateInWords, say, sentence, type Text } from '../text.ts';
import { dayOf } from '../zone.ts';
import { CONFIGURATOR, homePath, NOW_SCRIPT, officePath, officeTag, SOCIAL_CARD, STYLE } from './addresses.ts';
import { type Announced, Announcements } from './announcements.tsx';
import { type Here, link } from './here.ts';

/** A language this page also exists in. */
export interface Translation {
  readonly text: Text;
  readonly path: string;
}

export interface DocumentProps {
  readonly here: Here;
  readonly title: string;
  readonly description: string;
  /** This page in every language it exists in, this one included. */
  readonly translations: readonly Translation[];
  /** Machine-readable forms of the same facts, for the head. */
  readonly announces?: readonly Announced[];
  /** schema.org, as an object. */
  readonly data?: unknown;
  /** Scripts of the page; none leaves it as it is. */
  readonly scripts?: ReadonlyArray<typeof NOW_SCRIPT | typeof CONFIGURATOR | (string & {})>;
  /** Pages that search engines should not list: posters, errors. */
  readonly unlisted?: boolean;
  readonly kind?: string;
  /** Without our top and foot: a page that stands inside somebody else's. It says itself what must be said. */
  readonly bare?: boolean;
  readonly children?: Child;
}

/** The whole page as text. */
export function page(props: DocumentProps): string {
  return `<!doctype html>\n${String(<Document {...props} />)}\n`;
}

function Document(props: DocumentProps) {
  const { here, children, kind, bare } = props;
  const { lang, dir } = here.text.meta;
  return (
    <html lang={lang} dir={dir}>
      <Head {...props} />
      <body class={kind}>
        {bare ? null : (
          <>
            <a class="skip" href="#content">
              {say(here.text, 'skip_to_content')}
            </a>
            <Top {...props} />
          </>
        )}
        <main id="content">{children}</main>
        {bare ? null : <Foot here={here} />}
      </body>
    </html>
  );
}

/** JSON inside a page: "<" is written so that no value can end the element (and no comment begins). */
export function jsonForPage(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function Head({ here, title, description, translations, announces, data, scripts, unlisted }: DocumentProps) {
  const { edition, text, path } = here;
  const own = translations.find((one) => one.text.tag === text.tag)?.path ?? path;
  const standard = translations.find((one) => one.text.tag === 'de')?.path ?? own;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <meta name="format-detection" content="telephone=no" />
      {unlisted ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={edition.origin + own} />}
      {unlisted ? null : <Alternates origin={edition.origin} translations={translations} standard={standard} />}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:image" content={edition.origin + SOCIAL_CARD} />
      <link rel="icon" href={link(here, '/favicon.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={link(here, STYLE)} />
      <Announcements here={here} own={announces ?? []} listed={!unlisted} />
      {data === undefined ? null : <script type="application/ld+json">{raw(jsonForPage(data))}</script>}
      {(scripts ?? []).map((script) => (
        <script src={link(here, script)} defer></script>
      ))}
    </head>
  );
}

/** de-simple shares its language tag with de, so it cannot be announced (one address for each hreflang). */
function Alternates(props: { origin: string; translations: readonly Translation[]; standard: string }) {
  const { origin, translations, standard } = props;
  if (translations.length < 2) return null;
  return (
    <>
      {translations
        .filter(({ text }) => text.tag === text.meta.lang)
        .map(({ text, path }) => (
          <link rel="alternate" hreflang={text.tag} href={origin + path} />
        ))}
      <link rel="alternate" hreflang="x-default" href={origin + standard} />
    </>
  );
}

function Top({ here, translations }: DocumentProps) {
  const { text, edition } = here;
  return (
    <header class="top">
      <a class="brand" href={link(here, homePath(text.tag))}>
        <span>{say(text, 'advice_for_immigrants')}</span> <bdi lang="de">{edition.directory.municipality.name}</bdi>
      </a>
      {translations.length < 2 ? null : (
        <details class="languages">
          <summary>
            <span class="hidden">{say(text, 'language_menu')}: </span>
            {say(text, 'language_name')}
          </summary>
          <ul>
            {translations.map((one) => (
              <li>
                <a
                  href={link(here, one.path)}
                  lang={one.text.meta.lang}
                  {...(one.text.meta.dir === text.meta.dir ? {} : { dir: one.text.meta.dir })}
                  {...(one.text.tag === one.text.meta.lang ? { hreflang: one.text.tag } : {})}
                  {...(one.text.tag === text.tag ? { 'aria-current': 'page' as const } : {})}
                >
                  {say(one.text, 'language_name')}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </header>
  );
}

/** What stands on every page: how old the facts are, whose page this is not, and the way to the office's pages. */
function Foot({ here }: { here: Here }) {
  const { edition, text } = here;
  const { directory } = edition;
  const tag = officeTag(text.tag);
  const oldest = directory.centers.map(({ verified_on }) => verified_on).sort()[0] ?? directory.edition.slice(0, 10);
  const { email, url } = directory.publisher.contact ?? {};
  const report = url ?? (email && `mailto:${email}`);
  const pages = [
    ['embed', 'embed_this'],
    ['developers', 'open_data'],
    ['changes', 'changes'],
    ['accessibility', 'accessibility_statement'],
    ['privacy', 'privacy'],
    ['imprint', 'imprint'],
  ] as const;
  return (
    <footer class="foot">
      <p>
        <strong>{sentence(say(text, 'data_as_of', { date: dateInWords(text, dayOf(oldest)) }))}</strong>{' '}
        {say(text, 'may_be_outdated')}
      </p>
      <p>
        {directory.official ? null : say(text, 'unofficial_notice')} {say(text, 'local_time')}
        {text.meta.reviewed || text.tag === 'de' ? null : ` ${say(text, 'translation_notice')}`}
      </p>
      <ul>
        {report ? (
          <li>
            <a href={report}>{say(text, 'report_error')}</a>
          </li>
        ) : null}
        {pages.map(([name, id]) => (
          <li>
            <a href={link(here, officePath(tag, name))} {...(tag === text.meta.lang ? {} : { hreflang: tag })}>
              {say(text, id)}
            </a>
          </li>
        ))}
      </ul>
      <p class="credit" lang="de" dir="ltr">
        {directory.attribution}
      </p>
    </footer>
  );
}
