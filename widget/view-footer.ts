// The foot, quiet and once: how old the facts are, the time zone, where to report an error, the language menu, the page's own slot.
import { html, nothing } from 'lit/html.js';
import { doubtText } from './answer-text.ts';
import { partBox, partLink, timeElement, type Renderable } from './markup.ts';
import type { Interaction, ViewModel } from './view-model.ts';

export function footerBox(model: ViewModel & Interaction): Renderable {
  const { words, week } = model;
  return partBox('footer', [
    partBox('date', dataDate(model)),
    staleNote(model),
    partBox('zone', model.otherTimeZone ? words.say('local_time') : ''),
    partLink('report', week.report_url, words.say('report_error')),
    languageMenu(model),
    html`<slot name="footer"></slot>`,
  ]);
}

/** Of several centers the one that was checked longest ago. */
function dataDate({ words, centers }: ViewModel): Renderable {
  const [oldest] = centers.map(({ verifiedOn }) => verifiedOn).sort();
  return oldest
    ? words.parts<Renderable>('data_as_of', { date: timeElement(oldest, words.date('date_with_year', oldest)) })
    : '';
}

/** "Please call first", calmly: most of the time nobody has checked the data lately. */
function staleNote({ words, centers }: ViewModel): Renderable {
  const old = centers.filter(({ stale, state }) => (state.kind === 'failed' ? centers.length > 1 : stale));
  const callable = old.every((center) => center.callable);
  return partBox('stale', old.length ? doubtText(words, 'may_be_outdated', callable) : '');
}

function languageMenu({ words, languages, onLanguage }: ViewModel & Interaction): Renderable {
  if (!languages.length) return nothing;
  const options = languages.map(
    ([tag, name]) => html`<option value=${tag} lang=${tag} .selected=${tag === words.tag}>${name}</option>`,
  );
  return html`<label>
    ${words.say('language_menu')}
    <select part="language" @change=${onLanguage}>
      ${options}
    </select>
  </label>`;
}
