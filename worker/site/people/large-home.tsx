/** The start page of a directory of hundreds or thousands of centers: where they are, by city, and a link to each. */
import type { Center } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { say, type Text } from '../../../data/model/text.ts';
import { centerPath, homePath } from '../page/addresses.ts';
import { catalogFor, formsFor } from '../page/announcements.tsx';
import { page } from '../page/document.tsx';
import { type Here, link } from '../page/here.ts';
import { German } from '../page/wording.tsx';

export function renderLargeHome(edition: PublishedEdition, text: Text, path: string): string {
  const here: Here = { edition, text, path };
  const cities = [...Map.groupBy(edition.directory.centers, ({ address }) => address.city)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return page({
    here,
    title: `${say(text, 'all_centres')} · ${edition.directory.municipality.name}`,
    description: `${say(text, 'advice_for_immigrants')}. ${say(text, 'what_happens_here')}`,
    translations: edition.texts.map((one) => ({ text: one, path: homePath(one.tag) })),
    announces: [...formsFor(here), ...catalogFor(here)],
    kind: 'home',
    children: (
      <>
        <h1>{say(text, 'all_centres')}</h1>
        {cities.map(([city, centers]) => (
          <section>
            <h2>
              <German text={text}>{city}</German>
            </h2>
            <ul>
              {centers.map((center) => (
                <CenterLink here={here} center={center} />
              ))}
            </ul>
          </section>
        ))}
      </>
    ),
  });
}

function CenterLink({ here, center }: { here: Here; center: Center }) {
  return (
    <li>
      <a href={link(here, centerPath(here.text.tag, center.id))}>
        <German text={here.text}>{center.full_name}</German>
      </a>
    </li>
  );
}
