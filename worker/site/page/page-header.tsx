/** The top of every page: whose advice this is, and the way to the other languages, each by its own name. */
import { say } from '../../../data/model/text.ts';
import { hasOwnTag } from '../../../data/model/text-meta.ts';
import { homePath, ROOT_PATH } from './addresses.ts';
import { PublisherLogo } from './logo.tsx';
import { directionBeside, MissingLanguages, type Translation } from './missing-languages.tsx';
import { type PageContext, linkTo, NO_PATH } from './page-context.ts';

export function PageHeader({ context, translations }: { context: PageContext; translations: readonly Translation[] }) {
  const { text, edition } = context;
  return (
    <header class="top">
      <a class="skip" href="#content">
        {say(text, 'skip_to_content')}
      </a>{' '}
      <PublisherLogo context={context} beside={edition.directory.municipality.name} />
      <a class="brand" href={linkTo(context, homePath(text.tag))}>
        <span>{say(text, 'advice_for_immigrants')}</span> <bdi lang="de">{edition.directory.municipality.name}</bdi>
      </a>
      {translations.length < 2 || context.path === ROOT_PATH ? null : (
        <details class="languages">
          <summary>
            <Globe />{' '}
            <span class="hidden">{say(text, 'labelled', { label: say(text, 'language_menu'), value: '' })}</span>
            {say(text, 'language_name')}
          </summary>
          <ul>
            {translations.map((one) => (
              <LanguageItem context={context} one={one} />
            ))}
            <MissingLanguages context={context} translations={translations} />
          </ul>
        </details>
      )}
    </header>
  );
}

/** Every language by its own name, open on "/": nobody has to find a menu in a language that they do not read. */
export function LanguageList({
  context,
  translations,
}: {
  context: PageContext;
  translations: readonly Translation[];
}) {
  return (
    <nav class="tongue-list" aria-label={say(context.text, 'language_menu')}>
      <ul>
        {translations.map((one) => (
          <LanguageItem context={context} one={one} />
        ))}
        <MissingLanguages context={context} translations={translations} />
      </ul>
    </nav>
  );
}

function LanguageItem({ context, one }: { context: PageContext; one: Translation }) {
  const { text, path } = context;
  const { tag, meta } = one.text;
  // "/" and the page for an unknown address are in no language's own place.
  const isHere = tag === text.tag && path !== NO_PATH && path !== ROOT_PATH;
  return (
    <li>
      <a
        href={linkTo(context, one.path)}
        lang={meta.lang}
        {...directionBeside(meta.dir, text)}
        {...(hasOwnTag(one.text) ? { hreflang: meta.lang } : {})}
        {...(isHere ? { 'aria-current': 'page' as const } : {})}
      >
        {say(one.text, 'language_name')}
      </a>
    </li>
  );
}

/** Says "languages" to whoever reads none of these words; drawn, since not every phone has it among its signs. */
const Globe = () => (
  <svg class="globe" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M8 1a7 7 0 100 14A7 7 0 008 1M1 8h14M8 1c-5 4-5 10 0 14M8 1c5 4 5 10 0 14" />
  </svg>
);
