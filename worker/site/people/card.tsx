/** A center on the start page: its next session, hours, numbers, address and the ways to more. */
import type { Center } from '../../../data/model/directory.ts';
import { say } from '../../../data/model/text.ts';
import { centerPath } from '../page/addresses.ts';
import { type AgendaDay, phoneSpans } from './agenda.ts';
import { type Here, link } from '../page/here.ts';
import { HoursTable } from './hours.tsx';
import { NextSession } from './next.tsx';
import { ClosedNote } from './now.tsx';
import { routeAddress } from './directions.ts';
import { CallLink, German } from '../page/wording.tsx';

interface CardProps {
  readonly here: Here;
  readonly center: Center;
  readonly days: readonly AgendaDay[];
}

export function CenterCard({ here, center, days }: CardProps) {
  const { edition, text } = here;
  return (
    <article class="card" data-phone={phoneSpans(edition, center.id)}>
      <h3>
        <a href={link(here, centerPath(text.tag, center.id))}>
          <German text={text}>{center.name}</German>
        </a>{' '}
        <small>
          <German text={text}>{center.district}</German>
        </small>
      </h3>
      <ClosedNote text={text} center={center} />
      <NextSession here={here} sessions={days.flatMap(({ sessions }) => sessions)} center={center} />
      <HoursTable here={here} center={center} />
      <p class="phone-now" hidden>
        {say(text, 'phone_open_now')}
      </p>
      <p class="calls">
        {center.phones.map((phone) => (
          <CallLink text={text} name={center.name} phone={phone} />
        ))}
      </p>
      <address>
        <German text={text}>
          {edition.address(center)} ({center.district})
        </German>
      </address>
      <p class="ways">
        <a class="route" href={routeAddress(center)} data-address={edition.address(center)} rel="noreferrer">
          {say(text, 'directions')}
          <span class="hidden">
            {' '}
            <German text={text}>{center.name}</German>
          </span>
        </a>
        <a href={link(here, centerPath(text.tag, center.id))}>
          {say(text, 'more_information')}
          <span class="hidden">
            {' '}
            <German text={text}>{center.name}</German>
          </span>
        </a>
      </p>
    </article>
  );
}
