/** The top of every page: whose advice this is, and the way to the other languages, each by its own name. */
import { say, type Text } from '../../../data/model/text.ts';
import { homePath } from './addresses.ts';
import { type PageContext, linkTo, NO_PATH } from './page-context.ts';

/** A language this page also exists in. */
export interface Translation {
  readonly text: Text;
  readonly path: string;
}

export function PageHeader({ context, translations }: { context: PageContext; translations: readonly Translation[] }) {
  const { text, edition } = context;
  return (
    <header class="top">
      <a class="brand" href={linkTo(context, homePath(text.tag))}>
        <span>{say(text, 'advice_for_immigrants')}</span> <bdi lang="de">{edition.directory.municipality.name}</bdi>
      </a>
      {translations.length < 2 ? null : (
        <details class="languages">
          <summary>
            <span class="hidden">{say(text, 'labelled', { label: say(text, 'language_menu'), value: '' })}</span>
            {say(text, 'language_name')}
          </summary>
          <ul>
            {translations.map((one) => (
              <li>
                <a
                  href={linkTo(context, one.path)}
                  lang={one.text.meta.lang}
                  {...(one.text.meta.dir === text.meta.dir ? {} : { dir: one.text.meta.dir })}
                  {...(one.text.tag === one.text.meta.lang ? { hreflang: one.text.tag } : {})}
                  {...(one.text.tag === text.tag && context.path !== NO_PATH
                    ? { 'aria-current': 'page' as const }
                    : {})}
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
