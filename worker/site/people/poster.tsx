/** A sheet for the door (A4): hours, numbers, address, exceptions, in the reader's language and German, with a QR code. */
import type { Center } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { say, type Text } from '../../../data/model/text.ts';
import { centerPath, posterPath } from '../page/addresses.ts';
import { renderDocument } from '../page/document.tsx';
import { PublisherLogo } from '../page/logo.tsx';
import { ExceptionList } from './exceptions.tsx';
import type { PageContext } from '../page/page-context.ts';
import { printedOn } from './printed-on.ts';
import { HoursTable } from './hours-table.tsx';
import { ClosedNotice, Validity } from './status-notes.tsx';
import { QrCode } from './qr-code.tsx';
import { sheetClasses } from './sheet-classes.ts';
import { unofficialNotice } from '../page/unofficial-notice.ts';
import { ComingChanges } from './coming-changes.tsx';
import { centerVerification, confirmationWords } from '../page/confirmation.ts';
import { PosterNumbers } from './poster-numbers.tsx';
import { offersWalkIn } from './walk-in.ts';
import { DoorText } from './address-section.tsx';

/** `edition` is narrowed to the center. */
export function renderPoster(edition: PublishedEdition, text: Text, center: Center): string {
  const context: PageContext = { edition, text, path: posterPath(text.tag, center.id) };
  const languages = text.meta.lang === 'de' ? [text] : [text, edition.text('de')];
  const page = edition.origin + centerPath(text.tag, center.id);
  return renderDocument({
    context: context,
    title: `${center.name} · ${say(text, 'poster')}`,
    description: say(text, 'labelled', { label: say(text, posterTitle(edition, center)), value: center.full_name }),
    translations: edition.texts.map((one) => ({ text: one, path: posterPath(one.tag, center.id) })),
    unlisted: true,
    kind: 'poster',
    verification: centerVerification(edition, center),
    children: (
      <article class={sheetClasses(edition, languages.length)} data-verification={centerVerification(edition, center)}>
        <header lang="de" dir="ltr">
          <PublisherLogo context={context} beside={center.full_name} />
          <h1>{center.full_name}</h1>
          <p class="where">
            {edition.address(center)} ({center.district})
          </p>
        </header>
        <Message context={context} center={center} />
        <div class="below">
          <PosterCode text={text} languages={languages} value={page} />
          <Details context={context} center={center} />
          {languages.slice(1).map((one) => (
            <GermanPart context={{ ...context, text: one }} center={center} />
          ))}
        </div>
        {languages.map((one) => (
          <p class="small" lang={one.meta.lang} dir={one.meta.dir}>
            {[printedOn(edition, one), ...confirmationWords(edition, one, center), unofficialNotice(edition, one)].join(
              ' ',
            )}
            {one.tag === 'de' || one.meta.reviewed ? null : ` ${say(one, 'translation_notice')}`}
          </p>
        ))}
      </article>
    ),
  });
}

interface PartProps {
  readonly context: PageContext;
  readonly center: Center;
}

/** What is read from three metres: the message, the hours, and whom to call beside the hours of the phone. */
function Message({ context, center }: PartProps) {
  const { text, edition } = context;
  return (
    <section class="afar" lang={text.meta.lang} dir={text.meta.dir}>
      <h2>{say(text, posterTitle(edition, center))}</h2>
      <ClosedNotice text={text} center={center} />
      <ComingChanges context={context} center={center} />
      <HoursTable context={context} center={center} />
      <PosterNumbers text={text} center={center} />
    </section>
  );
}

/** What is read from near: what will change, how to find the door, the exceptions. */
function Details({ context, center }: PartProps) {
  const { text } = context;
  return (
    <section class="details" lang={text.meta.lang} dir={text.meta.dir}>
      <DoorText text={text} center={center} />
      <Validity context={context} />
      {center.status === 'active' ? (
        <>
          <h3>{say(text, 'exceptions')}</h3>
          <ExceptionList context={context} visits />
        </>
      ) : null}
    </section>
  );
}

/** The same in German, small: for whoever stands beside the reader. */
function GermanPart({ context, center }: PartProps) {
  const { text, edition } = context;
  return (
    <section class="german" lang={text.meta.lang} dir={text.meta.dir}>
      <h2>{say(text, posterTitle(edition, center))}</h2>
      <ClosedNotice text={text} center={center} />
      <ComingChanges context={context} center={center} />
      <HoursTable context={context} center={center} />
      <Details context={context} center={center} />
    </section>
  );
}

/** "Without an appointment" stands only on the door of a center of which it is true. */
function posterTitle(edition: PublishedEdition, center: Center): 'poster_title' | 'consultation_session' {
  return offersWalkIn(edition, center) ? 'poster_title' : 'consultation_session';
}

/** One code, and so nothing to choose: the page has the next times, and each calendar's way. */
function PosterCode({ text, languages, value }: { text: Text; languages: readonly Text[]; value: string }) {
  return (
    <figure class="code">
      <QrCode value={value} label={say(text, 'scan_for_times')} />
      <figcaption>
        {languages.map((one) => (
          <span lang={one.meta.lang} dir={one.meta.dir}>
            {say(one, 'scan_for_times')}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
