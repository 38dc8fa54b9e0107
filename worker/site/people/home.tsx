/** The start page: when and where somebody can come next, whom to call, and the three centers. */
import type { PublishedEdition } from '../../store/published-edition.ts';
import { MOST_IN_ONE_FILE } from '../../store/limits.ts';
import { say, type Text } from '../../../data/model/text.ts';
import { mondayOf } from '../../../data/model/zone.ts';
import { homePath, NOW_SCRIPT } from '../page/addresses.ts';
import { catalogFor, formsFor } from '../page/announcements.tsx';
import { agendaOf, toldOf } from './agenda.ts';
import { Aged } from './aged.tsx';
import { Answer } from './answer.tsx';
import { CenterCard } from './card.tsx';
import { page } from '../page/document.tsx';
import { ExceptionList } from './exceptions.tsx';
import { type Here, toldUntil } from '../page/here.ts';
import { renderLargeHome } from './large-home.tsx';
import { NowWords } from './now.tsx';
import { WeekPicture } from './picture.tsx';
import { centerData } from './schema-org.ts';
import { Later, SessionList } from './sessions.tsx';
import { German, sayWith } from '../page/wording.tsx';

/** Days that stand open in the list; the rest of the eight weeks is folded away. */
const OPEN_DAYS = 10;

/** `path` is "/" where the language was chosen for the reader, else the language's own. */
export function renderHome(edition: PublishedEdition, text: Text, path = homePath(text.tag)): string {
  if (edition.count > MOST_IN_ONE_FILE) return renderLargeHome(edition, text, path);
  const here: Here = { edition, text, path };
  const days = agendaOf(edition, edition.asOf, toldUntil(edition));
  const told = toldOf(days, (day) => day < edition.asOf + OPEN_DAYS);
  const { centers } = edition.directory;
  return page({
    here,
    title: `${say(text, 'next_open_session')} · ${edition.directory.municipality.name}`,
    description: `${say(text, 'advice_for_immigrants')}. ${say(text, 'what_happens_here')} ${say(text, 'come_without_appointment')}`,
    translations: edition.texts.map((one) => ({ text: one, path: homePath(one.tag) })),
    announces: [...formsFor(here), ...catalogFor(here)],
    data: centers.map((center) => centerData(edition, center, text)),
    scripts: [NOW_SCRIPT],
    kind: 'home',
    children: (
      <>
        <section class="hero">
          <h1>{say(text, 'next_open_session')}</h1>
          <NowWords text={text} />
          <Aged here={here} centers={centers} />
          <Answer here={here} told={told} beside="center" />
          {told.lead ? null : <p class="none">{say(text, 'no_session_known')}</p>}
          <SessionList here={here} days={told.near} beside="center" />
          <Later here={here} days={told.later} beside="center" />
          <p class="assure">
            {say(text, 'come_without_appointment')} {say(text, 'what_happens_here')}
          </p>
        </section>
        <section aria-labelledby="week">
          <h2 id="week">{say(text, 'week_picture_title')}</h2>
          <div class="weeks">
            {[0, 7].map((days) => (
              <WeekPicture here={here} monday={mondayOf(told.lead?.day ?? edition.asOf) + days} />
            ))}
          </div>
        </section>
        <section aria-labelledby="centers">
          <h2 id="centers">{say(text, 'all_centres')}</h2>
          <div class="cards">
            {centers.map((center) => (
              <CenterCard here={here} center={center} days={days} />
            ))}
          </div>
          <PlannedOutreach here={here} />
        </section>
        <section aria-labelledby="exceptions">
          <h2 id="exceptions">{say(text, 'exceptions')}</h2>
          <ExceptionList here={here} />
        </section>
      </>
    ),
  });
}

export function PlannedOutreach({ here }: { here: Here }) {
  const { edition, text } = here;
  const planned = edition.directory.outreach.filter(({ status }) => status === 'planned');
  return planned.length === 0 ? null : (
    <div class="planned">
      <h3>{say(text, 'planned_outreach')}</h3>
      <ul>
        {planned.map(({ area }) => (
          <li>{sayWith(text, 'outreach_planned_in', { area: <German text={text}>{area}</German> })}</li>
        ))}
      </ul>
    </div>
  );
}
