/** /v1/fragments/{id}/{lang}/: a piece of HTML for server-side includes. No script, no styles, class names that clash with nobody's. */
import type { Center } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { dateInWords, say, sentence, type Text } from '../../../data/model/text.ts';
import { dayOf } from '../../../data/model/zone.ts';
import { centerPath, fragmentPath } from '../page/addresses.ts';
import { ExceptionList } from '../people/exceptions.tsx';
import type { Here } from '../page/here.ts';
import { HoursTable } from '../people/hours.tsx';
import { ClosedNote } from '../people/now.tsx';
import { German, labelled, PhoneNumber } from '../page/wording.tsx';

/** `edition` is narrowed to the center. Links are absolute: the fragment stands on another site. */
export function renderFragment(edition: PublishedEdition, text: Text, center: Center): string {
  const here: Here = { edition, text, path: fragmentPath(text.tag, center.id) };
  const address = edition.origin + centerPath(text.tag, center.id);
  const html = String(
    <div class="next-consultation-fragment" lang={text.meta.lang} dir={text.meta.dir}>
      <p>
        <strong>
          <German text={text}>{center.full_name}</German>
        </strong>
        <br />
        <German text={text}>
          {edition.address(center)} ({center.district})
        </German>
        {center.phones.map((phone) => (
          <>
            <br />
            {labelled(
              text,
              say(text, 'phone'),
              <a href={`tel:${phone.number}`}>
                <PhoneNumber phone={phone} />
              </a>,
            )}
          </>
        ))}
      </p>
      <ClosedNote text={text} center={center} />
      <HoursTable here={here} center={center} />
      {center.status === 'active' ? (
        <>
          <p>
            <strong>{say(text, 'exceptions')}</strong>
          </p>
          <ExceptionList here={here} />
        </>
      ) : null}
      <p>
        {sentence(say(text, 'data_as_of', { date: dateInWords(text, dayOf(center.verified_on)) }))}{' '}
        {say(text, 'may_be_outdated')} {edition.directory.official ? null : say(text, 'unofficial_notice')}{' '}
        {text.meta.reviewed || text.tag === 'de' ? null : say(text, 'translation_notice')}{' '}
        <a href={address}>
          {labelled(text, say(text, 'more_information'), <German text={text}>{center.name}</German>)}
        </a>
      </p>
    </div>,
  );
  return `${prefixed(html)}\n`;
}

/** The parts are shared with pages, whose short class names would meet a host's style sheet. */
function prefixed(html: string): string {
  return html.replace(/ class="(?!next-consultation-)([a-z]+)"/g, ' class="next-consultation-$1"');
}
