/** Accessibility statement, privacy notice, imprint: fixed words, with publisher, contact and sources from the data file. */
import { unofficialNotice } from '../../page/unofficial-notice.ts';
import type { Child } from 'hono/jsx';
import type { PublishedEdition } from '../../../store/published-edition.ts';
import { dateInWords, say } from '../../../../data/model/text.ts';
import { dayOf } from '../../../../data/model/zone.ts';
import type { OfficeTag } from '../../page/addresses.ts';
import { renderOfficeDocument, officeContext, type RenderOfficePage } from '../../page/office-document.tsx';
import { authoritiesOf } from '../words/authorities.tsx';
import { gapSentences } from './gaps.ts';
import { EXAMINED } from '../words/examined.ts';
import { CONTACT_WORDS, LEGAL_WORDS, type LegalName } from '../words/legal.ts';

export const legalPage =
  (name: LegalName): RenderOfficePage =>
  ({ edition }, tag) =>
    renderLegal(edition, tag, name);

function renderLegal(edition: PublishedEdition, tag: OfficeTag, name: LegalName): string {
  const { title, parts } = LEGAL_WORDS[tag][name];
  const values = paragraphValues(edition, tag);
  return renderOfficeDocument({
    context: officeContext(edition, tag, name),
    name,
    title,
    description: describePage(edition, tag, title),
    children: parts.map(([heading, ...paragraphs]) => (
      <>
        {heading === '' ? null : <h2>{heading}</h2>}
        {paragraphs
          .map((paragraph) => fillParagraph(paragraph, values))
          .filter((pieces) => pieces.some((piece) => piece !== ''))
          .map((pieces) => (
            <p>{pieces}</p>
          ))}
      </>
    )),
  });
}

/** For search engines and messengers: whose page it is. */
function describePage(edition: PublishedEdition, tag: OfficeTag, title: string): string {
  const text = edition.text(tag);
  const whose = `${say(text, 'advice_for_immigrants')}, ${edition.directory.municipality.name}`;
  return say(text, 'labelled', { label: title, value: whose });
}

/** What stands for a {place} of a paragraph. */
export interface Places {
  readonly [name: string]: Child;
}

export function fillParagraph(paragraph: string, values: Places): Child[] {
  return paragraph.split(/\{([a-z]+)\}/).map((piece, index) => (index % 2 === 1 ? (values[piece] ?? '') : piece));
}

/** Complete sentences, because they differ without a contact. The check of the data reports a missing contact to the office. */
function contactSentences(
  { directory }: PublishedEdition,
  tag: OfficeTag,
): { readonly [name in 'contact' | 'report']: Child } {
  const { email, url } = directory.publisher.contact ?? {};
  const { contact, report, none } = CONTACT_WORDS[tag];
  if (email === undefined && url === undefined) return { contact: none, report: none };
  const address = email ? <a href={`mailto:${email}`}>{email}</a> : <a href={url}>{url}</a>;
  return { contact: fillParagraph(contact, { address }), report: fillParagraph(report, { address }) };
}

/** Whose service it is, whom to write to, licence, sources. */
export function paragraphValues(edition: PublishedEdition, tag: OfficeTag): Places {
  const { publisher, official, sources, license, attribution, holiday_region } = edition.directory;
  const authorities = authoritiesOf(holiday_region);
  return {
    origin: edition.origin,
    ...gapSentences(edition, tag),
    date: dateInWords(edition.text(tag), dayOf(EXAMINED.on)),
    duty: authorities.duty[tag],
    deadline: authorities.deadline[tag],
    enforcement: authorities.enforcement[tag],
    authority: authorities.privacy[tag],
    publisher: publisher.url ? <a href={publisher.url}>{publisher.name}</a> : <bdi lang="de">{publisher.name}</bdi>,
    ...contactSentences(edition, tag),
    route: say(edition.text(tag), 'directions'),
    unofficial: official ? '' : `${unofficialNotice(edition, edition.text(tag))} `,
    sources: (
      <span lang="de">
        {sources.map(({ title, url: address }, index) => (
          <>
            {index === 0 ? '' : '; '}
            {address ? <a href={address}>{title}</a> : title}
          </>
        ))}
      </span>
    ),
    license: <a href={license}>{license}</a>,
    attribution: <span lang="de">{attribution}</span>,
  };
}
