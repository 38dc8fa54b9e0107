/** /embed/{id}/{lang}/: a center's next sessions, for a frame in another site's page. Readable without scripts. */
import { UpcomingSessions } from '../people/upcoming-sessions.tsx';
import type { Center } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { say, type Text } from '../../../data/model/text.ts';
import { centerPath, FRAME_SCRIPT, framePath } from '../page/addresses.ts';
import { listAgendaDays, splitAgenda } from '../people/agenda.ts';
import { renderDocument } from '../page/document.tsx';
import { type PageContext, linkTo, shownUntil } from '../page/page-context.ts';
import { CenterAnswer } from '../people/answer.tsx';
import { CallFirst } from '../people/status-notes.tsx';
import { CenterTitle } from '../people/center-name.tsx';
import { unofficialNotice } from '../page/unofficial-notice.ts';
import { centerVerification, confirmedWords } from '../page/confirmation.ts';
import { sessionsTitle } from '../people/walk-in.ts';

/** Days in the open, the one that the answer names among them. The others of the eight weeks are folded away. */
const OPEN_DAYS = 2;

/** `edition` is narrowed to the center. */
export function renderFrame(edition: PublishedEdition, text: Text, center: Center): string {
  const context: PageContext = { edition, text, path: framePath(text.tag, center.id) };
  return renderDocument({
    context: context,
    title: `${center.name} · ${say(text, sessionsTitle(edition, center))}`,
    description: `${center.full_name}, ${edition.address(center)}`,
    translations: [],
    live: true,
    scripts: [FRAME_SCRIPT],
    unlisted: true,
    bare: true,
    kind: 'embed',
    verification: centerVerification(edition, center),
    children: <FrameBody context={context} center={center} />,
  });
}

function FrameBody({ context, center }: { context: PageContext; center: Center }) {
  const { edition, text } = context;
  const days = listAgendaDays(edition, edition.asOf, shownUntil(edition));
  const agenda = splitAgenda(days, (_, index) => index < OPEN_DAYS);
  return (
    <section class="hero">
      <CallFirst context={context} />
      <CenterAnswer
        context={context}
        center={center}
        days={days}
        numbers={1}
        heading={
          <h1>
            <CenterTitle context={context} center={center} />
          </h1>
        }
      />
      <UpcomingSessions context={context} agenda={agenda} addition="nothing" center={center} />
      <p class="small">
        {confirmedWords(edition, text, center).join(' ')} {unofficialNotice(edition, text)}{' '}
        {text.meta.reviewed || text.tag === 'de' ? null : say(text, 'translation_notice')}
      </p>
      <p class="small">
        <a href={linkTo(context, centerPath(text.tag, center.id))} target="_blank" rel="noopener">
          {say(text, 'more_information')} <span class="hidden">({say(text, 'opens_new_window')})</span>
        </a>
      </p>
    </section>
  );
}
