/** /embed/{id}/{lang}/: a center's next sessions for a frame in somebody else's page. Readable without scripts. */
import type { Center } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { dateInWords, say, sentence, type Text } from '../../../data/model/text.ts';
import { dayOf } from '../../../data/model/zone.ts';
import { centerPath, FRAME_SCRIPT, framePath, NOW_SCRIPT } from '../page/addresses.ts';
import { agendaOf, phoneSpans, toldOf } from '../people/agenda.ts';
import { Answer } from '../people/answer.tsx';
import { page } from '../page/document.tsx';
import { type Here, link, toldUntil } from '../page/here.ts';
import { ClosedNote, NowWords } from '../people/now.tsx';
import { Later, SessionList } from '../people/sessions.tsx';
import { CallLink, German } from '../page/wording.tsx';

/** Days in the open: the first of them large. The others of the eight weeks are folded away. */
const OPEN_DAYS = 3;

/** `edition` is narrowed to the center. */
export function renderFrame(edition: PublishedEdition, text: Text, center: Center): string {
  const here: Here = { edition, text, path: framePath(text.tag, center.id) };
  return page({
    here,
    title: `${center.name} · ${say(text, 'open_session')}`,
    description: `${center.full_name}, ${edition.address(center)}`,
    translations: [],
    scripts: [NOW_SCRIPT, FRAME_SCRIPT],
    unlisted: true,
    bare: true,
    kind: 'embed',
    children: <Body here={here} center={center} />,
  });
}

function Body({ here, center }: { here: Here; center: Center }) {
  const { edition, text } = here;
  const days = agendaOf(edition, edition.asOf, toldUntil(edition));
  const told = toldOf(days, (_, index) => index < OPEN_DAYS);
  return (
    <section class="hero" data-phone={phoneSpans(edition, center.id)}>
      <h1>
        <German text={text}>{center.name}</German>{' '}
        <small>
          <German text={text}>{center.district}</German>
        </small>
      </h1>
      <ClosedNote text={text} center={center} />
      <p class="label">{say(text, 'next_open_session')}</p>
      <NowWords text={text} />
      <Answer here={here} told={told} beside="nothing" />
      {told.lead ? null : <p class="none">{say(text, 'no_session_known')}</p>}
      <p class="calls">
        {center.phones.slice(0, 1).map((phone) => (
          <CallLink text={text} name={center.name} phone={phone} />
        ))}{' '}
        <span class="phone-now" hidden>
          {say(text, 'phone_open_now')}
        </span>
      </p>
      <SessionList here={here} days={told.near} beside="nothing" />
      <Later here={here} days={told.later} beside="nothing" />
      <p class="small">
        <German text={text}>{edition.address(center)}</German>
      </p>
      <p class="small">
        {sentence(say(text, 'data_as_of', { date: dateInWords(text, dayOf(center.verified_on)) }))}{' '}
        {say(text, 'may_be_outdated')} {edition.directory.official ? null : say(text, 'unofficial_notice')}{' '}
        {text.meta.reviewed || text.tag === 'de' ? null : say(text, 'translation_notice')}
      </p>
      <p class="small">
        <a href={link(here, centerPath(text.tag, center.id))} target="_blank" rel="noopener">
          {say(text, 'more_information')} <span class="hidden">({say(text, 'opens_new_window')})</span>
        </a>
      </p>
    </section>
  );
}
