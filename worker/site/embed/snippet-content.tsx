/**
 * What a snippet carries itself: a center's name, regular hours, phone, address and page, in the reader's language, as plain HTML that
 * content systems keep. It stands where no script runs, before the answer and after a failure; nothing in it ages by the minute.
 */
import type { Center, Service } from '../../../data/model/directory.ts';
import { SERVICE_HEADINGS } from '../../../data/model/service-headings.ts';
import { dateInWords, daysInWords, say, type Text } from '../../../data/model/text.ts';
import { verifiedOn } from '../../../data/model/verification.ts';
import { dayOf } from '../../../data/model/zone.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { centerPath } from '../page/addresses.ts';
import { shownUntil } from '../page/page-context.ts';
import { shownSchedules } from '../people/shown-schedules.ts';

/** Others have conditions, which would not fit on a line. */
const SERVICES: readonly Service[] = ['open_consultation', 'phone'];

/** The centers one below the other; `centers` of the edition. At most 1,229 bytes each. */
export const snippetContent = (edition: PublishedEdition, text: Text, centers: readonly Center[]): string =>
  `<div lang="${text.meta.lang}" dir="${text.meta.dir}">${centers.map((one) => centerContent(edition, text, one)).join('')}</div>`;

/** Two paragraphs. */
function centerContent(edition: PublishedEdition, text: Text, center: Center): string {
  const date = dateInWords(text, dayOf(verifiedOn(center, 'open_hours')));
  return String(
    <>
      <p>
        <b lang="de">{center.name}</b>
        {SERVICES.map((service) => hoursLine(edition, text, center, service))}
        {center.phones.map(({ number, formatted = number }) => (
          <>
            <br />
            <a href={`tel:${number}`} dir="ltr">
              {formatted.replaceAll(' ', '\u00a0')}
            </a>
          </>
        ))}
        <br />
        <span lang="de">{edition.address(center)}</span>
      </p>
      <p>
        {say(text, 'may_be_outdated')} {say(text, 'data_as_of', { date })}{' '}
        <a href={edition.origin + centerPath(text.tag, center.id)}>{say(text, 'more_information')}</a>
      </p>
    </>,
  );
}

/** "Offene Sprechstunde: Montag 10:00–12:00 Uhr · Mittwoch …"; nothing for a center that is closed. */
function hoursLine(edition: PublishedEdition, text: Text, center: Center, service: Service) {
  const schedules = center.status === 'active' ? shownSchedules(edition, center, service, shownUntil(edition)) : [];
  if (schedules.length === 0) return null;
  const spans = schedules.map(
    (one) => `${daysInWords(text, one)} ${say(text, 'time_range', { from: one.opens_at, to: one.closes_at })}`,
  );
  return (
    <>
      <br />
      {say(text, SERVICE_HEADINGS[service])}: {spans.join(' · ')}
    </>
  );
}

/** More centers than this in every language are too much for a page: there the builder's form asks the server for each choice. */
const MOST_CARRIED = 50;

/** For the builder's browser part: every language and center. */
export function SnippetContents({ edition }: { edition: PublishedEdition }) {
  if (edition.count > MOST_CARRIED) return null;
  const byCenter = (text: Text) =>
    Object.fromEntries(edition.directory.centers.map((center) => [center.id, centerContent(edition, text, center)]));
  const json = JSON.stringify(Object.fromEntries(edition.texts.map((text) => [text.tag, byCenter(text)])));
  // No "<" may end the element.
  const html = { __html: json.replaceAll('<', '\\u003c') };
  return <script type="application/json" id="contents" dangerouslySetInnerHTML={html}></script>;
}
