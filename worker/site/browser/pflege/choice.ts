/** "Was ist passiert?": every operation as a link, closed today first. */
import { OPERATIONS } from '../../../../data/operations/list.ts';
import { PFLEGE_GROUPS } from '../../office/words/pflege.ts';
import { element, listOf } from './element.ts';
import type { Office } from '../../office/pflege/office.ts';

export function renderChoice({ words, say }: Office): HTMLElement[] {
  const groups = PFLEGE_GROUPS.map(([name, ids]) => {
    const links = [
      ...(name === 'facts' ? [{ id: 'campaign', words: words.campaign }] : []),
      ...ids.flatMap((id) => OPERATIONS.filter((one) => one.id === id).map(({ title }) => ({ id, words: say(title) }))),
    ];
    return element(
      'section',
      { class: 'group', 'aria-labelledby': `group-${name}` },
      element('h3', { id: `group-${name}` }, words[name]),
      listOf(links.map((one) => element('a', { href: `#${one.id}` }, one.words))),
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
