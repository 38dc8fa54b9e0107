/** Subscribing to a center's calendar: a button for each app that has a link; the others copy the address. */
import type { Center } from '../../../data/model/directory.ts';
import { list, say, type Text } from '../../../data/model/text.ts';
import { isolateNumber } from '../../../data/model/isolates.ts';
import { calendarPath, centerPath } from '../page/addresses.ts';
import { CALENDAR_CLIENTS, type CalendarClient } from './calendar-clients.ts';
import { CLIENT_WORDS, SUBSCRIPTION_NOTES } from './subscription-words.ts';
import { type PageContext, linkTo } from '../page/page-context.ts';
import { labelledValue } from '../page/marked-up-text.tsx';

export function CalendarSection({ context, center }: { context: PageContext; center: Center }) {
  const { edition, text } = context;
  const path = calendarPath(text.tag, center.id);
  const address = edition.origin + path;
  const page = `${edition.origin}${centerPath(text.tag, center.id)}#calendar`;
  return (
    <section aria-labelledby="calendar">
      <h2 id="calendar">{say(text, 'subscribe_calendar')}</h2>
      <p class="ways">
        {CALENDAR_CLIENTS.map((client) =>
          client.href ? (
            <>
              <a href={client.href(address, page)} rel="noreferrer">
                {nameOf(client, text)}
              </a>{' '}
            </>
          ) : null,
        )}
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
      <p class="quiet">
        {say(text, 'refresh_hours', {
          list: list(
            text,
            CALENDAR_CLIENTS.map((client) => hoursOf(client, text)),
          ),
        })}
      </p>
      <p class="quiet">
        {say(text, 'calendars_update_slowly')} {say(text, 'today_on_page')}
      </p>
      <SubscribingSteps context={context} />
    </section>
  );
}

function nameOf({ name, label }: CalendarClient, text: Text): string {
  return label === undefined ? name : say(text, label);
}

/** "Google Kalender: 8–24"; the span would run backwards between right-to-left words. */
function hoursOf(client: CalendarClient, text: Text): string {
  const { hours } = client;
  const value = text.meta.dir === 'rtl' ? isolateNumber(hours) : hours;
  return say(text, 'labelled', { label: nameOf(client, text), value });
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
      {CALENDAR_CLIENTS.map((client) => (
        <p>
          <strong>
            {nameOf(client, text)}
            {client.devices && ` (${client.devices})`}:
          </strong>{' '}
          {[...CLIENT_WORDS[client.id].steps, ...CLIENT_WORDS[client.id].limits].map((words) => words[lang]).join(' ')}
        </p>
      ))}
    </details>
  );
}
