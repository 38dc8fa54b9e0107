/** Subscribing to a center's calendar: a button for each app that has a link; the others copy the address. */
import type { Center } from '../../../data/model/directory.ts';
import { say } from '../../../data/model/text.ts';
import { calendarPath } from '../page/addresses.ts';
import { CALENDAR_CLIENTS, SUBSCRIPTION_NOTES } from './calendar-clients.ts';
import { type PageContext, linkTo } from '../page/page-context.ts';
import { labelledValue } from '../page/marked-up-text.tsx';

export function CalendarSection({ context, center }: { context: PageContext; center: Center }) {
  const { edition, text } = context;
  const path = calendarPath(text.tag, center.id);
  const address = edition.origin + path;
  const apps = CALENDAR_CLIENTS.filter(({ label }) => label !== 'subscribe_other');
  return (
    <section aria-labelledby="calendar">
      <h2 id="calendar">{say(text, 'subscribe_calendar')}</h2>
      <p class="ways">
        {apps.map(({ label, href }) => (
          <a href={href(address)} rel="noreferrer">
            {say(text, label)}
          </a>
        ))}
      </p>
      <p class="feed">
        {labelledValue(
          text,
          say(text, 'subscribe_other'),
          <a href={linkTo(context, path)} id="feed" dir="ltr">
            {withLineBreaks(address)}
          </a>,
        )}{' '}
        <button type="button" data-copy-from="feed" data-done={say(text, 'copied')} hidden>
          {say(text, 'copy_link')}
        </button>
      </p>
      <p class="quiet">{say(text, 'calendars_update_slowly')}</p>
      <SubscribingSteps context={context} />
    </section>
  );
}

/** Phones are narrower than an address, which breaks best where its parts end. */
function withLineBreaks(address: string) {
  return address.split(/(?<=[^/]\/)(?=[^/])/).map((part, index) => (
    <>
      {index > 0 ? <wbr /> : null}
      {part}
    </>
  ));
}

/** App by app, where the page's language has the words: German and English. */
function SubscribingSteps({ context }: { context: PageContext }) {
  const { text } = context;
  const { lang } = text.meta;
  if (lang !== 'de' && lang !== 'en') return null;
  return (
    <details>
      <summary>{say(text, 'how_to_subscribe')}</summary>
      {SUBSCRIPTION_NOTES.map((words) => (
        <p>{words[lang]}</p>
      ))}
      {CALENDAR_CLIENTS.map(({ name, steps, limits }) => (
        <p>
          <strong>{name}:</strong> {[...steps, ...limits].map((words) => words[lang]).join(' ')}
        </p>
      ))}
    </details>
  );
}
