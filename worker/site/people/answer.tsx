/**
 * What somebody needs of a center, in one block: when, where, whom to call and when they answer, what it takes, what is not
 * known. All of it is true whenever it is read; browser/live-status.ts adds what holds now.
 */
import type { Child } from 'hono/jsx';
import { namesOfLanguages } from '../../../data/model/conditions.ts';
import type { Center } from '../../../data/model/directory.ts';
import { list, say } from '../../../data/model/text.ts';
import { centerVerification } from '../page/confirmation.ts';
import { GermanText } from '../page/marked-up-text.tsx';
import type { PageContext } from '../page/page-context.ts';
import { type AgendaDay, phoneIntervals } from './agenda.ts';
import { Calls } from './calls.tsx';
import { ComingChanges } from './coming-changes.tsx';
import { ComingSessions } from './coming-sessions.tsx';
import { HoursTable } from './hours-table.tsx';
import { directionsUrl } from './map-links.ts';
import { OverdueNotice } from './overdue-notice.tsx';
import { ClosedNotice } from './status-notes.tsx';
import { allOfferWalkIn, offersWalkIn } from './walk-in.ts';

interface AnswerProps {
  readonly context: PageContext;
  readonly center: Center;
  readonly days: readonly AgendaDay[];
  /** Its name, as the page's or the block's heading. */
  readonly heading: Child;
  /** A heading above the regular hours, where the page has sections. */
  readonly hoursHeading?: Child;
  /** So many numbers, the first ones. */
  readonly numbers?: number;
}

export function CenterAnswer({ context, center, days, heading, hoursHeading, numbers }: AnswerProps) {
  const { edition, text } = context;
  return (
    <article
      class="answer"
      aria-label={center.name}
      data-phone={phoneIntervals(edition, center.id)}
      data-verification={centerVerification(edition, center)}
    >
      {heading}
      <ClosedNotice text={text} center={center} />
      <ComingChanges context={context} center={center} />
      <ComingSessions context={context} sessions={days.flatMap(({ sessions }) => sessions)} center={center} />
      {center.status === 'active' ? (
        <div class="visits">
          {hoursHeading}
          <HoursTable context={context} center={center} services={['open_consultation', 'outreach', 'consultation']} />
        </div>
      ) : null}
      {offersWalkIn(edition, center) && !allOfferWalkIn(edition) ? (
        <p class="assure">{say(text, 'come_without_appointment')}</p>
      ) : null}
      <Where context={context} center={center} />
      <div class="phones">
        <Calls text={text} center={center} most={numbers} />
        <HoursTable context={context} center={center} services={['phone']} />
        <p class="phone-now"></p>
      </div>
      <NotKnown context={context} center={center} />
      <OverdueNotice context={context} center={center} />
    </article>
  );
}

/** Not a div: reader views leave out one that is a link and little else. */
function Where({ context: { edition, text }, center }: Pick<AnswerProps, 'context' | 'center'>) {
  const { address_1, postal_code, city } = center.address;
  return (
    <section class="where">
      <address>
        <GermanText text={text}>
          {address_1}, {postal_code}&nbsp;{city}
        </GermanText>
      </address>
      <a class="route button" href={directionsUrl(center)} data-address={edition.address(center)} rel="noreferrer">
        {say(text, 'directions')}
        <span class="hidden">
          {' '}
          <GermanText text={text}>{center.name}</GermanText>
        </span>
      </a>
    </section>
  );
}

/** "Nicht bekannt: Kosten, Sprachen und nötige Papiere": only what the directory does not say. It has no field for costs and papers. */
function NotKnown({ context: { text }, center }: Pick<AnswerProps, 'context' | 'center'>) {
  const { languages } = center;
  const unknown = ['cost', ...(languages ? [] : ['languages']), 'papers'];
  const what = list(
    text,
    unknown.map((one) => say(text, `not_known.${one}`)),
  );
  return (
    <>
      {languages ? <p>{say(text, 'session_languages', { languages: namesOfLanguages(text, languages) })}</p> : null}
      <p class="not-known">{say(text, 'not_known', { what })}</p>
    </>
  );
}
