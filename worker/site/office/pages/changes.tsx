/** The change log of the data: an entry per edition, newest first, never pruned. */
import { concerns } from '../../../../data/model/directory.ts';
import { dateInWords } from '../../../../data/model/text.ts';
import { localOf } from '../../../../data/model/zone.ts';
import { EMBEDDED_COPIES } from '../../../feeds/changes/embedded-copies.ts';
import { linkTo } from '../../page/page-context.ts';
import { renderOfficeDocument, officeContext, type RenderOfficePage } from '../../page/office-document.tsx';

const WORDS = {
  de: {
    title: 'Änderungen an den Daten',
    intro: 'Jede Ausgabe der Daten mit dem, was sich geändert hat. Auch als Atom- und JSON-Feed.',
    edition: 'Ausgabe',
    all: 'alle Beratungsstellen',
  },
  en: {
    title: 'Changes to the data',
    intro: 'Every edition of the data and what changed. Also as an Atom and a JSON feed.',
    edition: 'Edition',
    all: 'all centres',
  },
} as const;

const renderChanges: RenderOfficePage = ({ edition }, tag) => {
  const words = WORDS[tag];
  const context = officeContext(edition, tag, 'changes');
  const { changes, centers, timezone } = edition.directory;
  return renderOfficeDocument({
    context: context,
    name: 'changes',
    title: words.title,
    description: words.intro,
    children: (
      <>
        <p>{words.intro}</p>
        <p>{EMBEDDED_COPIES[tag]}</p>
        <p class="ways">
          <a href={linkTo(context, '/v1/changes.atom')}>Atom</a>
          <a href={linkTo(context, '/v1/changes.json')}>JSON Feed</a>
        </p>
        {changes.map((change) => (
          <article>
            <h2 id={`edition-${change.edition}`}>
              <time datetime={change.released_at}>
                {dateInWords(context.text, localOf(timezone, Date.parse(change.released_at)).day)}
              </time>
            </h2>
            <p>{change.summary[tag] ?? change.summary.de}</p>
            <p class="quiet">
              {words.edition} <a href={linkTo(context, `/v1/editions/${change.edition}.json`)}>{change.edition}</a>:{' '}
              {change.centers === 'all'
                ? words.all
                : centers
                    .filter(({ id }) => concerns(change, id))
                    .map(({ name }) => name)
                    .join(', ')}
            </p>
          </article>
        ))}
      </>
    ),
  });
};

export default renderChanges;
