/** "Was ist passiert?": every operation as a link, closed today first. */
import { OPERATIONS } from '../../../../data/operations/list.ts';
import { PFLEGE_GROUPS, WAYS_IN } from '../../office/pflege/ways-in.ts';
import { element, bulletList } from './element.ts';
import type { Office } from '../../office/pflege/office.ts';

export function renderChoice(office: Office): HTMLElement[] {
  const { words } = office;
  const groups = PFLEGE_GROUPS.map(({ subject, words: heading, also }) => {
    const own = OPERATIONS.filter((one) => one.subject === subject).map(({ id }) => id);
    const links = [...own, ...also].map((id) => element('a', { href: `#${id}` }, titleOf(office, id)));
    return element(
      'section',
      { class: 'group', 'aria-labelledby': `group-${subject}` },
      element('h3', { id: `group-${subject}` }, words[heading]),
      bulletList(links),
    );
  });
  return [
    element('h2', { tabindex: '-1' }, words.what),
    element(
      'a',
      { class: 'today', href: '#closed-today' },
      element('strong', {}, words.closed_today),
      element('span', {}, words.closed_today_more),
    ),
    element('div', { class: 'groups' }, ...groups),
  ];
}

function titleOf({ words, say }: Office, id: string): string {
  const way = WAYS_IN[id];
  if (way) return words[way.words];
  const operation = OPERATIONS.find((one) => one.id === id);
  return operation ? say(operation.title) : words.campaign;
}
