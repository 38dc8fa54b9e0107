/** The start page of a directory of hundreds or thousands of centers: where they are, by city, and a link to each. */
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
  const cities = [...Map.groupBy(edition.directory.centers, ({ address }) => address.city)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
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
          <section>
            <h2>
              <GermanText text={text}>{city}</GermanText>
            </h2>
            <ul>
              {centers.map((center) => (
                <CenterLink context={context} center={center} />
              ))}
            </ul>
          </section>
        ))}
      </>
    ),
  });
}

function CenterLink({ context, center }: { context: PageContext; center: Center }) {
  return (
    <li>
      <a href={linkTo(context, centerPath(context.text.tag, center.id))}>
        <GermanText text={context.text}>{center.full_name}</GermanText>
      </a>
    </li>
  );
}
