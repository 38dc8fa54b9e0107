/** A center's page: when to come, whom to call, where it is, what happens there, and how to keep its hours. */
import type { Center } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { say, type Text } from '../../../data/model/text.ts';
import { centerPath, homePath, NOW_SCRIPT } from '../page/addresses.ts';
import { type AgendaDay, agendaOf, phoneSpans, toldOf } from './agenda.ts';
import { formsFor } from '../page/announcements.tsx';
import { Aged } from './aged.tsx';
import { Answer } from './answer.tsx';
import { CalendarSection } from './calendar.tsx';
import { page } from '../page/document.tsx';
import { ExceptionList } from './exceptions.tsx';
import { type Here, link, toldUntil } from '../page/here.ts';
import { PlannedOutreach } from './home.tsx';
import { HoursTable } from './hours.tsx';
import { ClosedNote, NowWords } from './now.tsx';
import { People } from './people.tsx';
import { Place } from './place.tsx';
import { centerData } from './schema-org.ts';
import { Later, SessionList } from './sessions.tsx';
import { Share } from './share.tsx';
import { CallLink, German } from '../page/wording.tsx';

/** Days that stand open in the list; the rest of the eight weeks is folded away. */
const OPEN_DAYS = 10;

/** `edition` is narrowed to the center. */
export function renderCenter(
  edition: PublishedEdition,
  text: Text,
  center: Center,
  path = centerPath(text.tag, center.id),
): string {
  const here: Here = { edition, text, path };
  return page({
    here,
    title: `${center.name} ${center.district} · ${say(text, 'open_session')}`,
    description: `${center.full_name}, ${edition.address(center)}. ${say(text, 'come_without_appointment')}`,
    translations: edition.texts.map((one) => ({ text: one, path: centerPath(one.tag, center.id) })),
    announces: [
      ...formsFor(here, center.id),
      {
        href: `${edition.origin}/oembed?url=${encodeURIComponent(edition.origin + here.path)}`,
        type: 'application/json+oembed',
        title: `${center.name} (oEmbed)`,
      },
    ],
    data: centerData(edition, center, text),
    scripts: [NOW_SCRIPT],
    kind: 'center',
    children: <Body here={here} center={center} />,
  });
}

function Body({ here, center }: { here: Here; center: Center }) {
  const { edition } = here;
  const days = agendaOf(edition, edition.asOf, toldUntil(edition));
  return (
    <>
      <Sessions here={here} center={center} days={days} />
      {center.status === 'active' ? <Hours here={here} center={center} /> : null}
      <Place here={here} center={center} />
      <CalendarSection here={here} center={center} />
      <People here={here} />
      <PlannedOutreach here={here} />
      <Share here={here} center={center} days={days} />
    </>
  );
}

function Hours({ here, center }: { here: Here; center: Center }) {
  const { text } = here;
  return (
    <>
      <section aria-labelledby="hours">
        <h2 id="hours">{say(text, 'regular_hours')}</h2>
        <HoursTable here={here} center={center} />
      </section>
      <section aria-labelledby="exceptions">
        <h2 id="exceptions">{say(text, 'exceptions')}</h2>
        <ExceptionList here={here} />
      </section>
    </>
  );
}

function Sessions({ here, center, days }: { here: Here; center: Center; days: readonly AgendaDay[] }) {
  const { edition, text } = here;
  const told = toldOf(days, (_, index) => index < OPEN_DAYS);
  return (
    <section class="hero" data-phone={phoneSpans(edition, center.id)}>
      <h1>
        <German text={text}>{center.name}</German>{' '}
        <small>
          <German text={text}>{center.district}</German>
        </small>
      </h1>
      <p class="where">
        <German text={text}>{edition.address(center)}</German>
      </p>
      <ClosedNote text={text} center={center} />
      <p class="label">{say(text, 'next_open_session')}</p>
      <NowWords text={text} />
      <Aged here={here} centers={[center]} />
      <Answer here={here} told={told} beside="calendar" />
      {told.lead ? null : <p class="none">{say(text, 'no_session_known')}</p>}
      <p class="calls">
        {center.phones.map((phone) => (
          <CallLink text={text} name={center.name} phone={phone} />
        ))}{' '}
        <span class="phone-now" hidden>
          {say(text, 'phone_open_now')}
        </span>
      </p>
      <SessionList here={here} days={told.near} beside="calendar" />
      <Later here={here} days={told.later} beside="calendar" />
      {center.status === 'active' ? (
        <p class="assure">
          {say(text, 'come_without_appointment')} {say(text, 'what_happens_here')}
        </p>
      ) : (
        <p class="ways">
          <a href={link(here, homePath(text.tag))}>{say(text, 'all_centres')}</a>
        </p>
      )}
    </section>
  );
}
