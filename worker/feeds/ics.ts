/** Calendars to subscribe to: iCalendar (RFC 5545, RFC 7986), open consultations and phone hours apart. */
import type { Feed } from './feed.ts';
import { entriesOf } from './ics/entries.ts';
import { subscription, suffixOf } from './ics/envelope.ts';
import { owner, vevent } from './ics/event.ts';
import { FORMAT_REVISED, type Kind, OPEN, PHONE } from './ics/kind.ts';
import { stampOf } from './ics/stamp.ts';

export const ics = calendarFeed(OPEN);
export const phoneIcs = calendarFeed(PHONE);

function calendarFeed(kind: Kind): Feed {
  return {
    extension: kind.extension,
    media_type: 'text/calendar; charset=utf-8',
    title: kind.title,
    in_languages: true,
    format_revised: FORMAT_REVISED,
    all_in_one_limit: 200,
    without_edition: true,
    max_age: 3600,
    headers: ({ directory, scope }, text) => ({
      'Content-Disposition': `inline; filename="${directory.id}-${scope ?? 'all'}.${suffixOf(kind, text)}"`,
    }),
    render: (edition, text) => {
      const calendar = owner();
      const events = entriesOf(edition, kind).map((entry) =>
        vevent(entry, stampOf(edition, entry), edition, text, calendar),
      );
      return subscription(edition, kind, text, events);
    },
  };
}
