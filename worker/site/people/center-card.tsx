/** A center on the start page: its next session, hours, numbers, address and the ways to more. */
import type { Center } from '../../../data/model/directory.ts';
import { say } from '../../../data/model/text.ts';
import { centerPath } from '../page/addresses.ts';
import { type AgendaDay, phoneIntervals } from './agenda.ts';
import { type PageContext, linkTo } from '../page/page-context.ts';
import { HoursTable } from './hours-table.tsx';
import { NextSession } from './next-session.tsx';
import { ClosedNotice, PhoneNow } from './status-notes.tsx';
import { directionsUrl } from './map-links.ts';
import { Calls } from './calls.tsx';
import { ComingChanges } from './coming-changes.tsx';
import { centerVerification } from '../page/confirmation.ts';
import { OverdueNotice } from './overdue-notice.tsx';
import { allOfferWalkIn, offersWalkIn } from './walk-in.ts';
import { GermanText } from '../page/marked-up-text.tsx';

interface CardProps {
  readonly context: PageContext;
  readonly center: Center;
  readonly days: readonly AgendaDay[];
}

export function CenterCard({ context, center, days }: CardProps) {
  const { edition, text } = context;
  return (
    <article
      class="card"
      data-phone={phoneIntervals(edition, center.id)}
      data-verification={centerVerification(edition, center)}
    >
      <h3>
        <a href={linkTo(context, centerPath(text.tag, center.id))}>
          <GermanText text={text}>{center.name}</GermanText>
        </a>{' '}
        <small>
          <GermanText text={text}>{center.district}</GermanText>
        </small>
      </h3>
      <ClosedNotice text={text} center={center} />
      <ComingChanges context={context} center={center} />
      <NextSession context={context} sessions={days.flatMap(({ sessions }) => sessions)} center={center} />
      <HoursTable context={context} center={center} />
      {offersWalkIn(edition, center) && !allOfferWalkIn(edition) ? (
        <p class="assure">{say(text, 'come_without_appointment')}</p>
      ) : null}
      <OverdueNotice context={context} center={center} />
      <p>
        <PhoneNow text={text} />
      </p>
      <Calls text={text} center={center} />
      <address>
        <GermanText text={text}>
          {edition.address(center)} ({center.district})
        </GermanText>
      </address>
      <p class="ways">
        <a class="route" href={directionsUrl(center)} data-address={edition.address(center)} rel="noreferrer">
          {say(text, 'directions')}
          <span class="hidden">
            {' '}
            <GermanText text={text}>{center.name}</GermanText>
          </span>
        </a>{' '}
        <a href={linkTo(context, centerPath(text.tag, center.id))}>
          {say(text, 'more_information')}
          <span class="hidden">
            {' '}
            <GermanText text={text}>{center.name}</GermanText>
          </span>
        </a>
      </p>
    </article>
  );
}
