/** What sheets for readers of several languages share: the message, the languages that are shown, and the foot with the code. */
import { say, type Text } from '../../../data/model/text.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { homePath } from '../page/addresses.ts';
import { PublisherLogo } from '../page/logo.tsx';
import type { PageContext } from '../page/page-context.ts';
import { unofficialNotice } from '../page/unofficial-notice.ts';
import { printedOn } from './printed-on.ts';
import { QrCode } from './qr-code.tsx';
import { allOfferWalkIn } from './walk-in.ts';

export const messageOf = (edition: PublishedEdition) =>
  allOfferWalkIn(edition) ? 'poster_title' : 'consultation_session';

/** A language's words; those that are not chosen wait for browser/poster.ts. */
export const tongue = ({ tag, meta }: Text, chosen: readonly string[]) => ({
  lang: meta.lang,
  dir: meta.dir,
  'data-tongue': tag,
  ...(chosen.includes(tag) ? {} : { hidden: true }),
});

export function headOf(context: PageContext, path: (tag: string) => string) {
  const { edition, text } = context;
  const title = `${say(text, messageOf(edition))} · ${edition.directory.municipality.name}`;
  return {
    context,
    title: `${title} · ${say(text, 'poster')}`,
    description: title,
    translations: edition.texts.map((one) => ({ text: one, path: path(one.tag) })),
    unlisted: true,
    kind: 'poster',
  };
}

export function SheetFoot({ context, chosen }: { context: PageContext; chosen: readonly string[] }) {
  const { edition, text } = context;
  const german = edition.text('de');
  return (
    <div class="end">
      <QrCode value={edition.origin + homePath(text.tag)} label={say(text, 'scan_for_times')} />
      <div>
        {edition.texts
          .filter(({ tag }) => chosen.length > 1 || tag === text.tag)
          .map((one) => (
            <p {...tongue(one, chosen)}>{say(one, 'scan_for_times')}</p>
          ))}
        <p class="small" lang="de" dir="ltr">
          {printedOn(edition, german)} {say(german, 'may_be_outdated')} {unofficialNotice(edition, german)}
        </p>
      </div>
      <PublisherLogo context={context} beside="" />
    </div>
  );
}
