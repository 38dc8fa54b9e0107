/** "So sehen es die Leute": the card of each center that changes, before and after, in German and in a language of choice. */
import { fillPattern } from '../../../../data/model/fill-pattern.ts';
import { dayInWords, parseText, say, type Text } from '../../../../data/model/text.ts';
import { centerCards, type CenterCards } from '../../../../data/operations/center-cards.ts';
import { OFFICE_TEXTS } from '../../../../data/operations/differences/session-cell.ts';
import type { AppliedChange } from '../../../../data/operations/inbox/apply.ts';
import type { Office } from '../../office/pflege/office.ts';
import { element } from './element.ts';

export interface CardPreview {
  readonly root: HTMLElement;
  show(outcome: AppliedChange): void;
}

export function cardPreview(office: Office): CardPreview {
  const { words } = office;
  const texts = new Map(Object.entries(office.project.texts).map(([tag, json]) => [tag, parseText(tag, json)]));
  const options = [...texts.values()]
    .filter(({ tag }) => tag !== 'de')
    .sort((a, b) => a.meta.order - b.meta.order)
    .map((text) => element('option', { value: text.tag }, say(text, 'language_name')));
  const menu = element('select', { id: 'card-language' }, ...options);
  menu.value = 'en';
  const shown = element('div');
  let last: AppliedChange | undefined;
  const root = element(
    'section',
    { class: 'looks', 'aria-labelledby': 'looks' },
    element('h2', { id: 'looks' }, words.looks),
    element('p', { class: 'field' }, element('label', { for: 'card-language' }, words.looks_also), menu),
    shown,
  );
  menu.addEventListener('change', () => last && show(last));
  return { root, show };

  function show(outcome: AppliedChange): void {
    last = outcome;
    const chosen = [texts.get('de'), texts.get(menu.value)].filter((text) => text !== undefined);
    const pairs = chosen.flatMap((text) =>
      centerCards(outcome.before, outcome.after, text, office.moment.today).map((one) => pair(office, text, one)),
    );
    shown.replaceChildren(...pairs);
    root.hidden = pairs.length === 0;
  }
}

function pair({ words, tag }: Office, text: Text, { center, from, before, after }: CenterCards): HTMLElement {
  const day = dayInWords(OFFICE_TEXTS[tag], from);
  return element(
    'div',
    { class: 'pair' },
    element('h3', {}, fillPattern(words.looks_from, { center, day, language: say(text, 'language_name') })),
    card(words.before, center, text, before),
    card(words.after, center, text, after),
  );
}

function card(title: string, center: string, { meta }: Text, lines: readonly string[]): HTMLElement {
  const paragraphs = lines.map((line) => element('p', {}, line));
  return element(
    'figure',
    { class: 'pane' },
    element('figcaption', {}, title),
    element(
      'div',
      { class: 'shown', lang: meta.lang, dir: meta.dir },
      element('p', {}, element('strong', {}, center)),
      ...(paragraphs.length > 0 ? paragraphs : [element('p', {}, '–')]),
    ),
  );
}
