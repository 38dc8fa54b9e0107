/** The developers' page: six ways to the data with lines that work, every address, what is promised. */
import type { Context } from '../../../http/route.ts';
import { listAddresses } from '../../../openapi/list-addresses.ts';
import { OPENAPI_PATH } from '../../../openapi/examples.ts';
import { ATOM_PATH } from '../../../feeds/changes/atom.ts';
import { DEVELOPERS_SCRIPT, officePath, type OfficeTag, TYPES_PATH } from '../../page/addresses.ts';
import { datasetJsonLd } from '../../page/dataset-json-ld.ts';
import { linkTo, type PageContext } from '../../page/page-context.ts';
import { renderOfficeDocument, officeContext } from '../../page/office-document.tsx';
import { AddressTable } from '../developers/address-table.tsx';
import { WaySection } from '../developers/way-section.tsx';
import { listWays } from '../developers/ways.ts';
import { DEVELOPERS_WORDS } from '../words/developers.ts';
import { WAY_WORDS } from '../words/developer-ways.ts';

export default async function renderDevelopers(request: Context, tag: OfficeTag): Promise<string> {
  const { edition, store, sections } = request;
  const words = DEVELOPERS_WORDS[tag];
  const context = officeContext(edition, tag, 'developers');
  const ways = await listWays(request, tag);
  return renderOfficeDocument({
    context: context,
    name: 'developers',
    title: words.title,
    description: words.intro,
    data: datasetJsonLd(edition),
    scripts: [DEVELOPERS_SCRIPT],
    children: (
      <>
        <p>{words.intro}</p>
        <nav aria-label={words.ways}>
          <ul class="jump">
            {ways.map(({ id }) => (
              <Jump to={id} words={WAY_WORDS[tag][id].short} />
            ))}
            <Jump to="addresses" words={words.addresses} />
            <Jump to="promise" words={words.promise} />
          </ul>
        </nav>
        {ways.map((way) => (
          <WaySection context={context} tag={tag} way={way} />
        ))}
        <section class="every">
          <h2 id="addresses">{words.addresses}</h2>
          <p>
            {words.addresses_text} <a href={linkTo(context, OPENAPI_PATH)}>OpenAPI 3.1</a>,{' '}
            <a href={linkTo(context, '/schema/directory.schema.json')}>JSON Schema</a>,{' '}
            <a href={linkTo(context, TYPES_PATH)}>TypeScript</a>
          </p>
          <AddressTable context={context} tag={tag} groups={listAddresses(sections, edition, store)} />
        </section>
        <h2 id="promise">{words.promise}</h2>
        <Promises context={context} tag={tag} />
        <h2 id="polite">{words.polite}</h2>
        <List of={words.politeness} />
        <h2 id="hsds">{words.hsds}</h2>
        <List of={words.hsds_profile} />
      </>
    ),
  });
}

function Jump({ to, words }: { to: string; words: string }) {
  return (
    <li>
      <a href={`#${to}`}>{words}</a>
    </li>
  );
}

/** Five sentences; the last names the licence, whose attribution stands in German as in the data. */
function Promises({ context, tag }: { context: PageContext; tag: OfficeTag }) {
  const { license, attribution } = context.edition.directory;
  const words = DEVELOPERS_WORDS[tag];
  const last = words.promises.length - 1;
  return (
    <>
      <ol class="promises">
        {words.promises.map(([subject = '', sentence = ''], index) => (
          <li id={index === last ? 'license' : undefined}>
            <strong>{subject}</strong> {sentence}
            {index === last ? (
              <>
                {' '}
                <a href={license}>{license}</a> (<q lang="de">{attribution}</q>).
              </>
            ) : null}
          </li>
        ))}
      </ol>
      <p>
        <a href={linkTo(context, ATOM_PATH)}>Atom</a>,{' '}
        <a href={linkTo(context, '/v1/editions.json')}>{words.editions}</a>,{' '}
        <a href={linkTo(context, officePath(tag, 'changes'))}>{words.changes}</a>,{' '}
        <a href={linkTo(context, officePath(tag, 'take-part'))}>{words.take_part}</a>
      </p>
    </>
  );
}

function List({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map((one) => (
        <li>{one}</li>
      ))}
    </ul>
  );
}
