/** /problems/{type}/: what an error of the interface means; and the page that a person sees at an address that leads nowhere. */
import type { PublishedEdition } from '../../store/published-edition.ts';
import { PROBLEMS, type ProblemType } from '../../http/problem.ts';
import { say, type Text } from '../../../data/model/text.ts';
import { homePath, officePath, problemPath } from '../page/addresses.ts';
import { renderDocument } from '../page/document.tsx';
import { type PageContext, linkTo, NO_PATH } from '../page/page-context.ts';
import { PROBLEM_WORDS } from './words.ts';

export function renderProblem(edition: PublishedEdition, type: ProblemType): string {
  const context: PageContext = { edition, text: edition.text('en'), path: problemPath(type) };
  const { status, title } = PROBLEMS[type];
  const words = PROBLEM_WORDS[type];
  return renderDocument({
    context: context,
    title: `${status}: ${title}`,
    description: words.en,
    translations: [],
    original: true,
    unlisted: true,
    kind: 'office',
    children: (
      <>
        <h1>
          {status}: {title}
        </h1>
        <p>{words.en}</p>
        <p lang="de">{words.de}</p>
        <p>
          <a href={linkTo(context, officePath('en', 'developers'))}>{say(context.text, 'for_developers')}</a>
        </p>
      </>
    ),
  });
}

/** At an unknown address: links from the root, since a relative one would depend on where the reader got lost. */
export function renderNotFound(edition: PublishedEdition, text: Text): string {
  const context: PageContext = { edition, text, path: NO_PATH };
  return renderDocument({
    context: context,
    title: say(text, 'page_not_found'),
    description: say(text, 'page_not_found'),
    // To the start page in another language: the intended page is unknown.
    translations: edition.texts.map((one) => ({ text: one, path: homePath(one.tag) })),
    unlisted: true,
    kind: 'lost',
    children: (
      <>
        <h1>{say(text, 'page_not_found')}</h1>
        <p class="ways">
          <a href={linkTo(context, homePath(text.tag))}>{say(text, 'back_home')}</a>
        </p>
        <ul>
          {edition.directory.centers.map(({ id, name, district }) => (
            <li>
              <a href={linkTo(context, `/${text.tag}/centers/${id}/`)}>
                <bdi lang="de">
                  {name} ({district})
                </bdi>
              </a>
            </li>
          ))}
        </ul>
      </>
    ),
  });
}
