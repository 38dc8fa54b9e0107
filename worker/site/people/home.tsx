/** The start page: the next sessions, the week, all centers with their numbers, exceptions. */
import type { PublishedEdition } from '../../store/published-edition.ts';
import { MOST_IN_ONE_FILE } from '../../store/limits.ts';
import { say, sentence, type Text } from '../../../data/model/text.ts';
import { mondayOf } from '../../../data/model/zone.ts';
import { homePath, LIVE_SCRIPT } from '../page/addresses.ts';
import { catalogAlternates, feedAlternates } from '../page/alternates.tsx';
import { agendaTitle, listAgendaDays, splitAgenda } from './agenda.ts';
import { OverdueCenters } from './overdue-notice.tsx';
import { editionVerification } from '../page/confirmation.ts';
import { allOfferWalkIn } from './walk-in.ts';
import { FirstOpenDay } from './first-day.tsx';
import { CenterCard } from './center-card.tsx';
import { renderDocument } from '../page/document.tsx';
import { ExceptionList } from './exceptions.tsx';
import { type PageContext, shownUntil } from '../page/page-context.ts';
import { renderLargeHome } from './large-home.tsx';
import { LiveStatus } from './status-notes.tsx';
import { WeekPicture } from './week-picture.tsx';
import { embeddedJsonLd } from './embedded-json-ld.ts';
import { LaterSessions, SessionList } from './session-list.tsx';
import { GermanText, sayWithMarkup } from '../page/marked-up-text.tsx';

/** Days that stand open in the list; the rest of the eight weeks is folded away. */
const OPEN_DAYS = 10;

/** `path` is "/" where the language was chosen for the reader, else the language's own. */
export function renderHome(edition: PublishedEdition, text: Text, path = homePath(text.tag)): string {
  if (edition.count > MOST_IN_ONE_FILE) return renderLargeHome(edition, text, path);
  const context: PageContext = { edition, text, path };
  const days = listAgendaDays(edition, edition.asOf, shownUntil(edition));
  const agenda = splitAgenda(days, (day) => day < edition.asOf + OPEN_DAYS);
  const { centers } = edition.directory;
  const assurance = [
    ...(allOfferWalkIn(edition) ? [say(text, 'come_without_appointment')] : []),
    say(text, 'what_happens_here'),
  ];
  return renderDocument({
    context: context,
    title: `${say(text, agendaTitle(agenda))} · ${edition.directory.municipality.name}`,
    description: [sentence(say(text, 'advice_for_immigrants')), ...assurance.toReversed()].join(' '),
    translations: edition.texts.map((one) => ({ text: one, path: homePath(one.tag) })),
    alternates: [...feedAlternates(context), ...catalogAlternates(context)],
    data: centers.map((center) => embeddedJsonLd(edition, center, text)),
    scripts: [LIVE_SCRIPT],
    kind: 'home',
    verification: editionVerification(edition),
    children: (
      <>
        <section class="hero">
          <h1>{say(text, agendaTitle(agenda))}</h1>
          <LiveStatus text={text} />
          <OverdueCenters context={context} />
          <FirstOpenDay context={context} agenda={agenda} addition="center" />
          {agenda.lead ? null : <p class="none">{say(text, 'no_session_known')}</p>}
          <SessionList context={context} days={agenda.near} addition="center" />
          <LaterSessions context={context} days={agenda.later} addition="center" />
          <p class="assure">{assurance.join(' ')}</p>
        </section>
        <section aria-labelledby="week">
          <h2 id="week">{say(text, 'week_picture_title')}</h2>
          <div class="weeks">
            {[0, 7].map((days) => (
              <WeekPicture context={context} monday={mondayOf(agenda.lead?.day ?? edition.asOf) + days} />
            ))}
          </div>
        </section>
        <section aria-labelledby="centers">
          <h2 id="centers">{say(text, 'all_centres')}</h2>
          <div class="cards">
            {centers.map((center) => (
              <CenterCard context={context} center={center} days={days} />
            ))}
          </div>
          <PlannedOutreach context={context} />
        </section>
        <section aria-labelledby="exceptions">
          <h2 id="exceptions">{say(text, 'exceptions')}</h2>
          <ExceptionList context={context} />
        </section>
      </>
    ),
  });
}

export function PlannedOutreach({ context }: { context: PageContext }) {
  const { edition, text } = context;
  const planned = edition.directory.outreach.filter(({ status }) => status === 'planned');
  return planned.length === 0 ? null : (
    <div class="planned">
      <h3>{say(text, 'planned_outreach')}</h3>
      <ul>
        {planned.map(({ area }) => (
          <li>{sayWithMarkup(text, 'outreach_planned_in', { area: <GermanText text={text}>{area}</GermanText> })}</li>
        ))}
      </ul>
    </div>
  );
}
