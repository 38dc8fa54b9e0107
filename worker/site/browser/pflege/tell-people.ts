/** What people are told of a change before calendars know it: a sheet for the door and a message, in the languages that are ticked. */
import { parseText, say, type Text } from '../../../../data/model/text.ts';
import type { AppliedChange } from '../../../../data/operations/inbox/apply.ts';
import { type Message, messagesOf } from '../../../../data/operations/messages.ts';
import { button, element } from './element.ts';
import { copyButton } from './hand-over.ts';
import type { Office } from '../../office/pflege/office.ts';

export interface TellPeople {
  readonly root: HTMLElement;
  show(outcome: AppliedChange): void;
}

export function tellPeople(office: Office): TellPeople {
  const { words } = office;
  const texts = Object.entries(office.project.texts)
    .map(([tag, json]) => parseText(tag, json))
    .sort((a, b) => a.meta.order - b.meta.order);
  const chosen = new Set(['de', 'en']);
  const shown = element('div');
  const root = element(
    'section',
    { class: 'tell', 'aria-labelledby': 'tell' },
    element('h2', { id: 'tell' }, words.tell),
    element('p', { class: 'when' }, words.when_today),
    element('p', {}, words.tell_more),
  );
  let last: AppliedChange | undefined;
  const tick = (tag: string, on: boolean) => {
    if (on) chosen.add(tag);
    else chosen.delete(tag);
    if (last) show(last);
  };
  root.append(languageBoxes(office, texts, chosen, tick), shown);
  return { root, show };

  function show(outcome: AppliedChange): void {
    last = outcome;
    const { moment, pageOf } = office;
    const wanted = texts.filter(({ tag }) => chosen.has(tag));
    const messages = messagesOf(outcome.before, outcome.after, { texts: wanted, today: moment.today, pageOf });
    shown.replaceChildren(
      element(
        'p',
        {},
        button(words.print, () => print(), { class: 'print' }),
      ),
      element('div', { class: 'door' }, ...sheets(messages)),
      element('h3', {}, words.messages),
      ...messages.map((one) => messageBox(words, one)),
    );
  }
}

function languageBoxes(
  { words }: Office,
  texts: readonly Text[],
  chosen: ReadonlySet<string>,
  tick: (tag: string, on: boolean) => void,
): HTMLElement {
  const boxes = texts.map((text) => {
    const input = element('input', { type: 'checkbox', value: text.tag });
    input.checked = chosen.has(text.tag);
    input.addEventListener('change', () => tick(text.tag, input.checked));
    const name = element('span', { lang: text.meta.lang }, say(text, 'language_name'));
    return element('label', { class: 'chip' }, input, name);
  });
  return element('p', { class: 'chips', role: 'group', 'aria-label': words.tell_more }, ...boxes);
}

/** A sheet for each center: its name once, then each language. */
function sheets(messages: readonly Message[]): HTMLElement[] {
  return [...Map.groupBy(messages, ({ center }) => center)].map(([, own]) => {
    const [title = ''] = own[0]?.text.split('\n') ?? [];
    const blocks = own.map(({ lang, dir, text }) => {
      // The page's address is for those who can tap on it.
      const lines = text.split('\n').slice(1, -1);
      return element('div', { lang, dir }, ...lines.map((line) => element('p', {}, line)));
    });
    return element('section', { class: 'door-sheet' }, element('h3', { lang: 'de' }, title), ...blocks);
  });
}

function messageBox(words: Office['words'], { center, lang, dir, language, text }: Message): HTMLElement {
  const heading = element('figcaption', {}, `${center}, ${language}`, copyButton(words, { text }));
  return element('figure', { class: 'pane' }, heading, element('pre', { lang, dir }, text));
}
