/** Languages that many people here read and the site does not have: each by its own name, with the two that are nearest to a common one. */
import type { Text } from '../../../data/model/text.ts';
import { officeTag, type OfficeTag, OFFICE_TAGS } from './addresses.ts';
import { linkTo, type PageContext } from './page-context.ts';

/** By the number of readers in North Rhine-Westphalia (IT.NRW, foreign population by citizenship), as CLDR writes each for itself. */
const MISSING: ReadonlyArray<readonly [lang: string, name: string, dir?: 'rtl']> = [
  ['it', 'Italiano'],
  ['el', 'Ελληνικά'],
  ['ckb', 'کوردیی ناوەندی', 'rtl'],
  ['ps', 'پښتو', 'rtl'],
  ['sq', 'Shqip'],
  ['sr', 'Српски'],
  ['es', 'Español'],
];

const NAMES: { readonly [tag in OfficeTag]: string } = { de: 'Deutsch', en: 'English' };

/** The page in a language that it has. */
interface Place {
  readonly text: Text;
  readonly path: string;
}

export function MissingLanguages(props: { context: PageContext; translations: readonly Place[] }) {
  const { context, translations } = props;
  const offered = OFFICE_TAGS.flatMap((tag) => translations.find(({ text }) => officeTag(tag) === text.tag) ?? []);
  const missing = MISSING.filter(([lang]) => translations.every(({ text }) => text.meta.lang !== lang));
  return (
    <li class="missing">
      {missing.map(([lang, name, dir]) => (
        <>
          <bdi lang={lang} {...(dir && { dir })}>
            {name}
          </bdi>{' '}
        </>
      ))}
      →{' '}
      {offered.map(({ text, path }) => (
        <>
          <a href={linkTo(context, path)} lang={text.meta.lang} hreflang={text.tag}>
            {NAMES[officeTag(text.tag)]}
          </a>{' '}
        </>
      ))}
    </li>
  );
}
