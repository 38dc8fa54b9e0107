/** The start page of a directory of hundreds or thousands of centers: where they are, by city and district, and a link to each. */
import type { Center } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { say, type Text } from '../../../data/model/text.ts';
import { centerPath, homePath } from '../page/addresses.ts';
import { catalogAlternates, feedAlternates } from '../page/alternates.tsx';
import { editionVerification } from '../page/confirmation.ts';
import { datasetJsonLd } from '../page/dataset-json-ld.ts';
import { renderDocument } from '../page/document.tsx';
import { type PageContext, linkTo } from '../page/page-context.ts';
import { GermanText } from '../page/marked-up-text.tsx';

export function renderLargeHome(edition: PublishedEdition, text: Text, path: string): string {
  const context: PageContext = { edition, text, path };
  const cities = sortedGroups(edition.directory.centers, ({ address }) => address.city);
  return renderDocument({
    context: context,
    title: `${say(text, 'all_centres')} · ${edition.directory.municipality.name}`,
    description: `${say(text, 'advice_for_immigrants')}. ${say(text, 'what_happens_here')}`,
    translations: edition.texts.map((one) => ({ text: one, path: homePath(one.tag) })),
    alternates: [...feedAlternates(context), ...catalogAlternates(context)],
    data: datasetJsonLd(edition),
    kind: 'home',
    verification: editionVerification(edition),
    children: (
      <>
        <h1>{say(text, 'all_centres')}</h1>
        {cities.map(([city, centers]) => (
          <section class="places">
            <h2>
              <GermanText text={text}>{city}</GermanText>
            </h2>
            <Districts context={context} centers={centers} />
          </section>
        ))}
      </>
    ),
  });
}

/** A fold for each district, which the browser's own search opens; the list itself where there is only one. */
function Districts({ context, centers }: { context: PageContext; centers: readonly Center[] }) {
  const districts = sortedGroups(centers, ({ district }) => district);
  if (districts.length === 1) return <CenterList context={context} centers={centers} />;
  return (
    <>
      {districts.map(([district, own]) => (
        <details>
          <summary>
            <GermanText text={context.text}>{district}</GermanText> <small>{own.length}</small>
          </summary>
          <CenterList context={context} centers={own} />
        </details>
      ))}
    </>
  );
}

function CenterList({ context, centers }: { context: PageContext; centers: readonly Center[] }) {
  const { text } = context;
  return (
    <ul>
      {centers.map(({ id, full_name, address }) => (
        <li>
          <a href={linkTo(context, centerPath(text.tag, id))}>
            <GermanText text={text}>{full_name}</GermanText>
          </a>{' '}
          <GermanText text={text}>{address.address_1}</GermanText>
        </li>
      ))}
    </ul>
  );
}

/** In the order of their names; within a group the order stays. */
function sortedGroups(centers: readonly Center[], nameOf: (center: Center) => string): [string, Center[]][] {
  return [...Map.groupBy(centers, nameOf)].sort(([a], [b]) => a.localeCompare(b, 'de'));
}
