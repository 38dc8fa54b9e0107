/** What webmasters, portals, keepers of calendars and other cities ask before they take part: answers, each with what proves it. */
import { TRUSTED_DAYS } from '../../../../data/model/trusted-days.ts';
import { renderOfficeDocument, officeContext, type RenderOfficePage } from '../../page/office-document.tsx';
import { paragraphValues } from '../legal/legal.tsx';
import { AnsweredClaim } from '../take-part/answered-claim.tsx';
import { ASKERS } from '../take-part/askers.ts';
import { TAKE_PART_WORDS } from '../words/take-part.ts';

const renderTakePart: RenderOfficePage = ({ edition }, tag) => {
  const words = TAKE_PART_WORDS[tag];
  const context = officeContext(edition, tag, 'take-part');
  const { iri_base, review_after_days } = edition.directory;
  const places = {
    ...paragraphValues(edition, tag),
    iri: iri_base,
    days: String(review_after_days),
    trusted: String(TRUSTED_DAYS),
  };
  return renderOfficeDocument({
    context,
    name: 'take-part',
    title: words.title,
    description: words.intro,
    children: (
      <>
        <p>{words.intro}</p>
        <nav aria-label={words.on_this_page}>
          <ul class="jump">
            {ASKERS.map(({ id, short }) => (
              <li>
                <a href={`#${id}`}>{short[tag]}</a>
              </li>
            ))}
          </ul>
        </nav>
        {ASKERS.map(({ id, title, claims }) => (
          <section class="claims" aria-labelledby={id}>
            <h2 id={id}>{title[tag]}</h2>
            <dl>
              {claims.map((claim) => (
                <AnsweredClaim context={context} tag={tag} claim={claim} places={places} />
              ))}
            </dl>
          </section>
        ))}
      </>
    ),
  });
};

export default renderTakePart;
