/** The developers' page: every form with a curl line that works, licence, promises, ways to more. */
import type { Context } from '../../../http/route.ts';
import { type ExampleRequest, operationsByTag } from '../../../openapi/examples.ts';
import { officePath, type OfficeTag } from '../../page/addresses.ts';
import { datasetJsonLd } from '../../page/dataset-json-ld.ts';
import { linkTo } from '../../page/page-context.ts';
import { renderOfficeDocument, officeContext } from '../../page/office-document.tsx';
import { DEVELOPERS_WORDS } from '../words/developers.ts';

export default function renderDevelopers({ edition, store, sections }: Context, tag: OfficeTag): string {
  const tags = operationsByTag(sections, edition, store);
  const words = DEVELOPERS_WORDS[tag];
  const context = officeContext(edition, tag, 'developers');
  const { license, attribution } = edition.directory;
  return renderOfficeDocument({
    context: context,
    name: 'developers',
    title: words.title,
    description: words.intro,
    data: datasetJsonLd(edition),
    children: (
      <>
        <p>{words.intro}</p>
        <h2 id="forms">{words.forms}</h2>
        {tags.map(({ title, about, requests }) => (
          <>
            <h3>{title[tag] ?? title.de}</h3>
            <p>{about[tag] ?? about.de}</p>
            <FormList forms={requests} tag={tag} path={(path) => linkTo(context, path)} />
          </>
        ))}
        <h2 id="license">{words.licence}</h2>
        <p>
          {words.licence_text} <a href={license}>{license}</a>
        </p>
        <p lang="de">{attribution}</p>
        <h2 id="promise">{words.promise}</h2>
        <ul>
          {words.promises.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
        <h2 id="hsds">{words.hsds}</h2>
        <ul>
          {words.hsds_profile.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
        <h2 id="polite">{words.polite}</h2>
        <ul>
          {words.politeness.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
        <h2 id="more">{words.more}</h2>
        <ul>
          <li>
            <a href={linkTo(context, '/openapi.json')}>OpenAPI 3.1</a>
          </li>
          <li>
            <a href={linkTo(context, '/schema/directory.schema.json')}>JSON Schema</a>
          </li>
          <li>
            <a href={linkTo(context, '/v1/editions.json')}>{tag === 'de' ? 'Alle Ausgaben' : 'All editions'}</a>
          </li>
          <li>
            <a href={linkTo(context, officePath(tag, 'changes'))}>{tag === 'de' ? 'Änderungen' : 'Changes'}</a>
          </li>
          <li>
            <a href={linkTo(context, officePath(tag, 'embed'))}>Widget</a>
          </li>
        </ul>
      </>
    ),
  });
}

interface ListProps {
  readonly forms: readonly ExampleRequest[];
  readonly tag: OfficeTag;
  readonly path: (path: string) => string;
}

/** What is the same form stands under one title: all centers, one center, in a language. */
function FormList({ forms, tag, path }: ListProps) {
  return (
    <dl class="forms">
      {[...Map.groupBy(forms, ({ title, media_type }) => `${title.de} ${media_type}`).values()].map((same) => (
        <div>
          <dt>
            {same[0]?.title[tag] ?? same[0]?.title.de} <code>{same[0]?.media_type}</code>
          </dt>
          {same.map((form) => (
            <dd>
              <a href={path(form.path)}>
                <code>{form.address}</code>
              </a>
              <pre>
                <code>{form.curl}</code>
              </pre>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
