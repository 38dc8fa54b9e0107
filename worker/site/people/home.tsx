/** The start page: the next sessions, the week, all centers with their numbers, exceptions. */
import { UpcomingSessions } from './upcoming-sessions.tsx';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { MOST_IN_ONE_FILE } from '../../store/limits.ts';
import { say, sentence, type Text } from '../../../data/model/text.ts';
import { mondayOf } from '../../../data/model/zone.ts';
import type { Center } from '../../../data/model/directory.ts';
import { homePath, sharedPosterPath } from '../page/addresses.ts';
import { catalogAlternates, feedAlternates } from '../page/alternates.tsx';
import { type AgendaDay, listAgendaDays, splitAgenda } from './agenda.ts';
import { OverdueCenters } from './overdue-notice.tsx';
import { editionVerification } from '../page/confirmation.ts';
import { allOfferWalkIn, directoryTitle } from './walk-in.ts';
import { CenterAnswer } from './answer.tsx';
import { CenterLink } from './center-name.tsx';
import { renderDocument } from '../page/document.tsx';
import { ExceptionList } from './exceptions.tsx';
import { type PageContext, linkTo, shownUntil } from '../page/page-context.ts';
import { renderLargeHome } from './large-home.tsx';
import { CallFirst } from './status-notes.tsx';
import { WeekPictures } from './week-pictures.tsx';
import { datasetJsonLd } from '../page/dataset-json-ld.ts';
import { embeddedJsonLd } from './embedded-json-ld.ts';
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
    title: `${say(text, 'advice_for_immigrants')} · ${edition.directory.municipality.name}`,
    description: [sentence(say(text, 'advice_for_immigrants')), ...assurance.toReversed()].join(' '),
    translations: edition.texts.map((one) => ({ text: one, path: homePath(one.tag) })),
    alternates: [...feedAlternates(context), ...catalogAlternates(context)],
    data: [...centers.map((center) => embeddedJsonLd(edition, center, text)), datasetJsonLd(edition)],
    live: true,
    kind: 'home',
    verification: editionVerification(edition),
    children: (
      <>
        <section class="hero">
          <h1>{say(text, directoryTitle(edition))}</h1>
          <OverdueCenters context={context} />
          <CallFirst context={context} />
          <div class="first"></div>
          <ul class="others"></ul>
          <CenterCards context={context} days={days} />
          <UpcomingSessions context={context} agenda={agenda} addition="center" />
          <p class="assure">{assurance.join(' ')}</p>
        </section>
        <WeekPictures context={context} monday={mondayOf(agenda.lead?.day ?? edition.asOf)} />
        <div class="regular-later"></div>
        <section aria-labelledby="exceptions" data-parts>
          <h2 id="exceptions">{say(text, 'exceptions')}</h2>
          <ExceptionList context={context} />
        </section>
      </>
    ),
  });
}

/** Before the dates, because regular hours and numbers hold whenever they are read; browser/live-status.ts puts the next dates first. */
function CenterCards({ context, days }: { context: PageContext; days: readonly AgendaDay[] }) {
  const { edition, text } = context;
  return (
    <section class="regular" aria-labelledby="centers">
      <h2 id="centers">{say(text, 'all_centres')}</h2>
      <div class="cards">
        {edition.directory.centers.map((center) => (
          <CenterAnswer
            context={context}
            center={center}
            days={days}
            heading={<CenterHeading context={context} center={center} />}
          />
        ))}
      </div>
      <p class="ways">
        <a href={linkTo(context, sharedPosterPath(text.tag))}>{say(text, 'poster')}</a>
      </p>
      <PlannedOutreach context={context} />
    </section>
  );
}

const CenterHeading = (named: { readonly context: PageContext; readonly center: Center }) => (
  <h2>
    <CenterLink {...named} />
  </h2>
);

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
