/** The foot of every page: how old the facts are, whose page this is not, and the way to the office's pages. */
import { dateInWords, say, sentence } from '../../../data/model/text.ts';
import { dayOf } from '../../../data/model/zone.ts';
import { OFFICE_PAGES, officeLink, officePath, officeTag } from './addresses.ts';
import { type PageContext, linkTo } from './page-context.ts';
import { GermanText } from './marked-up-text.tsx';
import { oldestNotConfirmed, overdueWords } from './confirmation.ts';
import { unofficialNotice } from './unofficial-notice.ts';

/** `original`: words that were first written in this language, with nothing to warn of. */
export function PageFooter({ context, original }: { context: PageContext; original: boolean | undefined }) {
  const { edition, text } = context;
  const { directory } = edition;
  const tag = officeTag(text.tag);
  const verifiedOn =
    directory.centers.map(({ verified_on }) => verified_on).sort()[0] ?? directory.edition.slice(0, 10);
  const age = footerAge(context, verifiedOn);
  const { email, url } = directory.publisher.contact ?? {};
  const report = url ?? (email && `mailto:${email}`);
  return (
    <footer class="foot">
      <p>
        <strong>{age}</strong>
      </p>
      <p>
        {unofficialNotice(edition, text)} {say(text, 'local_time')}
        {original || text.meta.reviewed || text.tag === 'de' ? null : ` ${say(text, 'translation_notice')}`}
      </p>
      <ul>
        {report ? (
          <li>
            <a href={report}>{say(text, 'report_error')}</a>
          </li>
        ) : null}
        {OFFICE_PAGES.map((name) => (
          <li>
            <a href={linkTo(context, officePath(tag, name))} {...(tag === text.meta.lang ? {} : { hreflang: tag })}>
              {say(text, officeLink(name))}
            </a>
          </li>
        ))}
      </ul>
      <p class="credit">
        <GermanText text={text}>{directory.attribution}</GermanText>
      </p>
    </footer>
  );
}

/** How old the facts are; of a center that nobody has confirmed in time, in those words. Other pages say that where they name hours. */
function footerAge({ edition, text }: PageContext, verifiedOn: string): string {
  const [center] = edition.scope === undefined ? [] : edition.directory.centers;
  if (center && oldestNotConfirmed(edition) !== undefined) return overdueWords(edition, text, center).join(' ');
  return sentence(say(text, 'data_as_of', { date: dateInWords(text, dayOf(verifiedOn)) }));
}
