/** A center's page: next sessions, numbers, hours, address, calendar, partners. */
import { UpcomingSessions } from './upcoming-sessions.tsx';
import type { Center } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { say, type Text } from '../../../data/model/text.ts';
import { centerPath, homePath } from '../page/addresses.ts';
import { type AgendaDay, listAgendaDays, splitAgenda } from './agenda.ts';
import { feedAlternates } from '../page/alternates.tsx';
import { centerVerification } from '../page/confirmation.ts';
import { offersWalkIn } from './walk-in.ts';
import { CalendarSection } from './calendar-section.tsx';
import { renderDocument } from '../page/document.tsx';
import { type PageContext, linkTo, shownUntil } from '../page/page-context.ts';
import { PlannedOutreach } from './home.tsx';
import { CenterAnswer } from './answer.tsx';
import { CenterExceptions } from './center-hours.tsx';
import { CallFirst } from './status-notes.tsx';
import { Partners } from './partners.tsx';
import { AddressSection } from './address-section.tsx';
import { embeddedJsonLd } from './embedded-json-ld.ts';
import { TableLinks } from './table-links.tsx';
import { ShareSection } from './share-section.tsx';
import { CenterTitle } from './center-name.tsx';

/** Days that stand open in the list; the rest of the eight weeks is folded away. */
const OPEN_DAYS = 10;

/** `edition` is narrowed to the center. */
export function renderCenter(
  edition: PublishedEdition,
  text: Text,
  center: Center,
  path = centerPath(text.tag, center.id),
): string {
  const context: PageContext = { edition, text, path };
  return renderDocument({
    context: context,
    title: `${center.name} · ${say(text, 'advice_for_immigrants')}`,
    description: `${center.full_name}, ${edition.address(center)}. ${say(text, offersWalkIn(edition, center) ? 'come_without_appointment' : 'what_happens_here')}`,
    translations: edition.texts.map((one) => ({ text: one, path: centerPath(one.tag, center.id) })),
    alternates: [
      ...feedAlternates(context, center.id),
      {
        href: `${edition.origin}/oembed?url=${encodeURIComponent(edition.origin + context.path)}`,
        type: 'application/json+oembed',
        title: `${center.name} (oEmbed)`,
      },
    ],
    data: embeddedJsonLd(edition, center, text),
    live: true,
    kind: 'center',
    verification: centerVerification(edition, center),
    children: <CenterBody context={context} center={center} />,
  });
}

function CenterBody({ context, center }: { context: PageContext; center: Center }) {
  const { edition } = context;
  const days = listAgendaDays(edition, edition.asOf, shownUntil(edition));
  return (
    <>
      <CenterSessions context={context} center={center} days={days} />
      {center.status === 'active' ? <CenterExceptions context={context} /> : null}
      <AddressSection context={context} center={center} />
      <CalendarSection context={context} center={center} />
      <Partners context={context} />
      <PlannedOutreach context={context} />
      <ShareSection context={context} center={center} days={days} />
      <TableLinks context={context} center={center} />
    </>
  );
}

function CenterSessions({
  context,
  center,
  days,
}: {
  context: PageContext;
  center: Center;
  days: readonly AgendaDay[];
}) {
  const { edition, text } = context;
  const agenda = splitAgenda(days, (_, index) => index < OPEN_DAYS);
  return (
    <section class="hero">
      <CallFirst context={context} />
      <CenterAnswer
        context={context}
        center={center}
        days={days}
        heading={
          <h1>
            <CenterTitle context={context} center={center} />
          </h1>
        }
        hoursHeading={<h2 id="hours">{say(text, 'regular_hours')}</h2>}
      />
      <UpcomingSessions context={context} agenda={agenda} addition="calendar" center={center} />
      {center.status === 'active' ? (
        <p class="assure">
          {offersWalkIn(edition, center) ? `${say(text, 'come_without_appointment')} ` : null}
          {say(text, 'what_happens_here')}
        </p>
      ) : (
        <p class="ways">
          <a href={linkTo(context, homePath(text.tag))}>{say(text, 'all_centres')}</a>
        </p>
      )}
    </section>
  );
}
