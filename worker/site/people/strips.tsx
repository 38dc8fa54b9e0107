/** A sheet with the message in every language, and strips to tear off. */
import { say, type Text } from '../../../data/model/text.ts';
import { hasOwnTag } from '../../../data/model/text-meta.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { stripsPath } from '../page/addresses.ts';
import { renderDocument } from '../page/document.tsx';
import { PhoneNumber } from '../page/marked-up-text.tsx';
import type { PageContext } from '../page/page-context.ts';
import { headOf, messageOf, SheetFoot } from './shared-sheet-parts.tsx';

/** The message in every language, and strips of paper with number and address to take along. */
export function renderStrips(edition: PublishedEdition, text: Text): string {
  const context: PageContext = { edition, text, path: stripsPath(text.tag) };
  const open = edition.directory.centers.filter(({ status }) => status === 'active');
  const strips = Array.from({ length: STRIPS }, (_, index) => open[index % Math.max(open.length, 1)]);
  return renderDocument({
    ...headOf(context, stripsPath),
    children: (
      <article class="sheet strips">
        <div class="messages">
          {edition.texts.filter(hasOwnTag).map((one) => (
            <p lang={one.meta.lang} dir={one.meta.dir}>
              {say(one, messageOf(edition))}
            </p>
          ))}
        </div>
        <SheetFoot context={context} chosen={[text.tag]} />
        <ul class="tear" lang="de" dir="ltr">
          {strips.map((center) =>
            center ? (
              <li>
                <div>
                  <b>{center.name}</b>
                  <span>{edition.address(center)}</span>
                  {center.phones.slice(0, 1).map((phone) => (
                    <b>
                      <PhoneNumber phone={phone} />
                    </b>
                  ))}
                  <span>{new URL(edition.origin).host}</span>
                </div>
              </li>
            ) : null,
          )}
        </ul>
      </article>
    ),
  });
}

/** Nine strips of 20 mm each are as wide as the sheet less its margins. */
const STRIPS = 9;
