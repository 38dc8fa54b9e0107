/** The top of every page: whose advice this is, and the way to the other languages, each by its own name. */
import { say, type Text } from '../../../data/model/text.ts';
import { homePath } from './addresses.ts';
import { type Here, link, LOST } from './here.ts';

/** A language this page also exists in. */
export interface Translation {
  readonly text: Text;
  readonly path: string;
}

export function Top({ here, translations }: { here: Here; translations: readonly Translation[] }) {
  const { text, edition } = here;
  return (
    <header class="top">
      <a class="brand" href={link(here, homePath(text.tag))}>
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
                  href={link(here, one.path)}
                  lang={one.text.meta.lang}
                  {...(one.text.meta.dir === text.meta.dir ? {} : { dir: one.text.meta.dir })}
                  {...(one.text.tag === one.text.meta.lang ? { hreflang: one.text.tag } : {})}
                  {...(one.text.tag === text.tag && here.path !== LOST ? { 'aria-current': 'page' as const } : {})}
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
