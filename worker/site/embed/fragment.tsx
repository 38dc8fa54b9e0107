/** /v1/fragments/{id}/{lang}/: a piece of HTML for server-side includes. No script, no styles, prefixed class names. */
import type { Center } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { dateInWords, say, sentence, type Text } from '../../../data/model/text.ts';
import { dayOf } from '../../../data/model/zone.ts';
import { centerPath, fragmentPath } from '../page/addresses.ts';
import { ExceptionList } from '../people/exceptions.tsx';
import type { PageContext } from '../page/page-context.ts';
import { HoursTable } from '../people/hours-table.tsx';
import { ClosedNotice } from '../people/status-notes.tsx';
import { GermanText, labelledValue, PhoneNumber } from '../page/marked-up-text.tsx';

/** `edition` is narrowed to the center. Links are absolute: the fragment stands on another site. */
export function renderFragment(edition: PublishedEdition, text: Text, center: Center): string {
  const context: PageContext = { edition, text, path: fragmentPath(text.tag, center.id) };
  const address = edition.origin + centerPath(text.tag, center.id);
  const html = String(
    <div class="next-consultation-fragment" lang={text.meta.lang} dir={text.meta.dir}>
      <p>
        <strong>
          <GermanText text={text}>{center.full_name}</GermanText>
        </strong>
        <br />
        <GermanText text={text}>
          {edition.address(center)} ({center.district})
        </GermanText>
        {center.phones.map((phone) => (
          <>
            <br />
            {labelledValue(
              text,
              say(text, 'phone'),
              <a href={`tel:${phone.number}`}>
                <PhoneNumber phone={phone} />
              </a>,
            )}
          </>
        ))}
      </p>
      <ClosedNotice text={text} center={center} />
      <HoursTable context={context} center={center} />
      {center.status === 'active' ? (
        <>
          <p>
            <strong>{say(text, 'exceptions')}</strong>
          </p>
          <ExceptionList context={context} />
        </>
      ) : null}
      <p>
        {sentence(say(text, 'data_as_of', { date: dateInWords(text, dayOf(center.verified_on)) }))}{' '}
        {say(text, 'may_be_outdated')} {edition.directory.official ? null : say(text, 'unofficial_notice')}{' '}
        {text.meta.reviewed || text.tag === 'de' ? null : say(text, 'translation_notice')}{' '}
        <a href={address}>
          {labelledValue(text, say(text, 'more_information'), <GermanText text={text}>{center.name}</GermanText>)}
        </a>
      </p>
    </div>,
  );
  return `${prefixClasses(html)}\n`;
}

/** The parts are shared with pages, whose short class names would meet a host's style sheet. */
function prefixClasses(html: string): string {
  return html.replace(/ class="(?!next-consultation-)([a-z]+)"/g, ' class="next-consultation-$1"');
}
