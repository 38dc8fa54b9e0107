/** Languages that a page does not have: it says so in each of the site's, and of others that many people here read it says their own name. */
import { say, type Text } from '../../../data/model/text.ts';
import { hasOwnTag } from '../../../data/model/text-meta.ts';
import { linkTo, type PageContext } from './page-context.ts';

/** A language this page also exists in. */
export interface Translation {
  readonly text: Text;
  readonly path: string;
}

interface Missing {
  /** As CLDR writes each for itself; <bdi> finds the direction. */
  readonly names: ReadonlyArray<readonly [lang: string, name: string]>;
  /** What most of those readers read besides, best first. */
  readonly instead: readonly string[];
}

/** By the number of readers in North Rhine-Westphalia (IT.NRW, foreign population by citizenship); then those that consultations are held in. */
const MISSING: readonly Missing[] = [
  { names: [['ckb', 'کوردیی ناوەندی']], instead: ['ar', 'en', 'de'] },
  {
    names: [
      ['ps', 'پښتو'],
      ['rom', 'Romani čhib'],
      ['ti', 'ትግርኛ'],
      ['so', 'Soomaali'],
      ['ur', 'اردو'],
      ['hi', 'हिन्दी'],
      ['ta', 'தமிழ்'],
    ],
    instead: ['de', 'en'],
  },
];

interface Props {
  readonly context: PageContext;
  readonly translations: readonly Translation[];
}

/** The last items of a list of languages. */
export function MissingLanguages({ context, translations }: Props) {
  const others = context.edition.texts.filter(
    (one) => hasOwnTag(one) && translations.every(({ text }) => text.tag !== one.tag),
  );
  // Pages that all languages share: whoever looks for theirs reads in it which two there are.
  if (others.length > 0) return others.map((text) => <SharedPage text={text} own={context.text} />);
  return MISSING.map((one) => <Instead {...one} context={context} translations={translations} />);
}

const SharedPage = ({ text, own }: { text: Text; own: Text }) => (
  <li class="missing" lang={text.meta.lang} {...directionBeside(text.meta.dir, own)}>
    {say(text, 'german_and_english')}
  </li>
);

function Instead({ names, instead, context, translations }: Missing & Props) {
  const has = (lang: string) => translations.some(({ text }) => text.meta.lang === lang);
  const missing = names.filter(([lang]) => !has(lang));
  if (missing.length === 0) return null;
  return (
    <li class="missing">
      {missing.map(([lang, name]) => (
        <>
          <bdi lang={lang}>{name}</bdi>{' '}
        </>
      ))}
      →{' '}
      {instead.map((tag) =>
        translations
          .filter(({ text }) => text.tag === tag)
          .map(({ text, path }) => (
            <>
              <a
                href={linkTo(context, path)}
                lang={text.meta.lang}
                hreflang={text.meta.lang}
                {...directionBeside(text.meta.dir, context.text)}
              >
                {say(text, 'language_name')}
              </a>{' '}
            </>
          )),
      )}
    </li>
  );
}

/** A direction is said where it is another than the page's. */
export const directionBeside = (dir: 'ltr' | 'rtl', { meta }: Text) => (dir === meta.dir ? {} : { dir });
