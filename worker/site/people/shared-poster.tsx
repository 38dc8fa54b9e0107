/** A sheet for walls that readers of several languages pass: all centers, in as many languages as fit. */
import { type Center, WEEKDAYS } from '../../../data/model/directory.ts';
import { weekdayRules } from '../../../data/model/recurrence.ts';
import { daysInWords, say, type Text, weekdayName } from '../../../data/model/text.ts';
import { hasOwnTag } from '../../../data/model/text-meta.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { POSTER_SCRIPT, sharedPosterPath, stripsPath } from '../page/addresses.ts';
import { renderDocument } from '../page/document.tsx';
import { PhoneNumber } from '../page/marked-up-text.tsx';
import { linkTo, type PageContext, shownUntil } from '../page/page-context.ts';
import { headOf, messageOf, SheetFoot, tongue } from './shared-sheet-parts.tsx';
import { shownSchedules } from './shown-schedules.ts';

/** More do not fit on a sheet at 20 pt. */
const MOST_LANGUAGES = 6;
/** The sheet as it comes: the reader's language, German, and then the site's order. Plain German is German to who passes. */
const firstLanguages = (texts: readonly Text[], own: Text): readonly string[] =>
  [own, ...texts.filter((one) => hasOwnTag(one) && one.tag !== own.tag)].slice(0, MOST_LANGUAGES).map((one) => one.tag);

export function renderSharedPoster(edition: PublishedEdition, text: Text): string {
  const context: PageContext = { edition, text, path: sharedPosterPath(text.tag) };
  const chosen = firstLanguages(edition.texts, text);
  const open = edition.directory.centers.filter(({ status }) => status === 'active');
  const weekdays = WEEKDAYS.map((_, weekday) => weekday).filter((weekday) =>
    open.some((center) => visitsOn(edition, center, weekday).length > 0),
  );
  return renderDocument({
    ...headOf(context, sharedPosterPath),
    scripts: [POSTER_SCRIPT],
    children: (
      <>
        <form class="tongue-choice" data-most={String(MOST_LANGUAGES)} hidden>
          <fieldset>
            <legend>{say(text, 'language_menu')}</legend>
            {edition.texts.map((one) => (
              <label lang={one.meta.lang} dir={one.meta.dir}>
                <input type="checkbox" name="language" value={one.tag} checked={chosen.includes(one.tag)} />{' '}
                {say(one, 'language_name')}
              </label>
            ))}
          </fieldset>
          <p class="ways">
            <button type="submit">{say(text, 'print')}</button>
            <a href={linkTo(context, stripsPath(text.tag))}>{say(text, messageOf(edition))}</a>
          </p>
        </form>
        <article class="sheet shared">
          <div class="messages">
            {edition.texts.map((one) => (
              <p {...tongue(one, chosen)}>{say(one, messageOf(edition))}</p>
            ))}
          </div>
          <table>
            <caption class="hidden">{say(text, 'regular_hours')}</caption>
            <thead>
              <tr>
                {weekdays.map((weekday) => (
                  <th scope="col">
                    {edition.texts.map((one) => (
                      <span {...tongue(one, chosen)}>{weekdayName(one, weekday)}</span>
                    ))}
                  </th>
                ))}
              </tr>
            </thead>
            {open.map((center) => (
              <CenterRows edition={edition} center={center} weekdays={weekdays} />
            ))}
          </table>
          <SheetFoot context={context} chosen={chosen} />
        </article>
      </>
    ),
  });
}

/** Hours of visits on a weekday, as figures that need no language. */
function visitsOn(edition: PublishedEdition, center: Center, weekday: number): string[] {
  return shownSchedules(edition, center, 'open_consultation', shownUntil(edition))
    .filter((one) => weekdayRules(one).some((rule) => rule.weekday === weekday))
    .map(({ opens_at, closes_at }) => `${opens_at}–${closes_at}`);
}

function CenterRows({
  edition,
  center,
  weekdays,
}: {
  edition: PublishedEdition;
  center: Center;
  weekdays: readonly number[];
}) {
  const german = edition.text('de');
  return (
    <tbody>
      <tr>
        <th colspan={weekdays.length} scope="rowgroup" lang="de" dir="ltr">
          <span class="name">
            {center.name} · {edition.address(center)}
          </span>
          {center.phones.map((phone) => (
            <span class="phone">
              ☎ <PhoneNumber phone={phone} />
            </span>
          ))}
          {shownSchedules(edition, center, 'phone', shownUntil(edition)).map((one) => (
            <span class="phone">
              {daysInWords(german, one)} {say(german, 'time_range', { from: one.opens_at, to: one.closes_at })}
            </span>
          ))}
        </th>
      </tr>
      <tr>
        {weekdays.map((weekday) => (
          <td dir="ltr">{visitsOn(edition, center, weekday).join(' ')}</td>
        ))}
      </tr>
    </tbody>
  );
}
