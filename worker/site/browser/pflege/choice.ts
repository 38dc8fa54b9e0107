/** "Was ist passiert?": every operation as a link, closed today first. */
import { OPERATIONS } from '../../../../data/operations/list.ts';
import { PFLEGE_GROUPS, WAYS_IN } from '../../office/words/pflege.ts';
import { element, listOf } from './element.ts';
import type { Office } from '../../office/pflege/office.ts';

export function renderChoice(office: Office): HTMLElement[] {
  const { words } = office;
  const groups = PFLEGE_GROUPS.map(([name, ids]) => {
    const links = ids.map((id) => element('a', { href: `#${id}` }, titleOf(office, id)));
    return element(
      'section',
      { class: 'group', 'aria-labelledby': `group-${name}` },
      element('h3', { id: `group-${name}` }, words[name]),
      listOf(links),
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
