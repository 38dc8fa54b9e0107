/** /v1/fragments/{id}/{lang}/: a piece of HTML for server-side includes. No script, no styles, prefixed class names. */
import type { Center } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { say, type Text } from '../../../data/model/text.ts';
import { centerPath, fragmentPath } from '../page/addresses.ts';
import { ExceptionList } from '../people/exceptions.tsx';
import type { PageContext } from '../page/page-context.ts';
import { DoorText } from '../people/address-section.tsx';
import { HoursTable } from '../people/hours-table.tsx';
import { ClosedNotice, Validity } from '../people/status-notes.tsx';
import { GermanText, labelledValue } from '../page/marked-up-text.tsx';
import { unofficialNotice } from '../page/unofficial-notice.ts';
import { ComingChanges } from '../people/coming-changes.tsx';
import { centerVerification, confirmationWords } from '../page/confirmation.ts';
import { NumberLine } from '../people/contact-list.tsx';

/** `edition` is narrowed to the center. Links are absolute: the fragment stands on another site. */
export function renderFragment(edition: PublishedEdition, text: Text, center: Center): string {
  const context: PageContext = { edition, text, path: fragmentPath(text.tag, center.id) };
  const address = edition.origin + centerPath(text.tag, center.id);
  const html = String(
    <div
      class="next-consultation-fragment"
      lang={text.meta.lang}
      dir={text.meta.dir}
      data-verification={centerVerification(edition, center)}
    >
      <p>
        <strong>
          <GermanText text={text}>{center.full_name}</GermanText>
        </strong>
        <br />
        <GermanText text={text}>
          {edition.address(center)} ({center.district})
        </GermanText>
        {[...center.phones, ...(center.other_numbers ?? [])].map((one) => (
          <>
            <br />
            <NumberLine text={text} one={one} />
          </>
        ))}
      </p>
      <DoorText text={text} center={center} />
      <ClosedNotice text={text} center={center} />
      <ComingChanges context={context} center={center} />
      <HoursTable context={context} center={center} />
      <Validity context={context} />
      {center.status === 'active' ? (
        <>
          <p>
            <strong>{say(text, 'exceptions')}</strong>
          </p>
          <ExceptionList context={context} />
        </>
      ) : null}
      <p>
        {confirmationWords(edition, text, center).join(' ')} {unofficialNotice(edition, text)}{' '}
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
