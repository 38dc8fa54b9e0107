/** Ways to say a value: a line to type in, a menu, boxes to tick. */
import type { Field, Option } from '../../../../data/operations/fields/field.ts';
import { element } from './element.ts';
import type { Office } from '../../office/pflege/office.ts';

export interface FieldInput {
  readonly root: HTMLElement;
  /** Carries the state for screen readers. */
  readonly focused: HTMLElement;
  typed(): string;
  fill(text: string): void;
  offer?(options: readonly Option[]): void;
}

export function inputOf(office: Office, name: string, field: Field, label: string): FieldInput {
  const id = `field-${name}`;
  if (field.schema['type'] === 'boolean') return yesBox(id, office.words.yes, label);
  if (!field.options) return textBox(id, field, label, office);
  return isList(field.schema) ? tickBoxes(id, label, office) : menu(id, label, office, 'optional' in field);
}

/** Whether a value is several of what is offered: a list, or a list and "all". */
function isList({ type, anyOf }: Field['schema']): boolean {
  return type === 'array' || (Array.isArray(anyOf) && anyOf.some((one: Field['schema']) => isList(one)));
}

function textBox(id: string, { example = '', suggestions = [] }: Field, label: string, office: Office): FieldInput {
  const listed = suggestions.length > 0 ? `${id}-list` : undefined;
  const input = element('input', {
    id,
    type: 'text',
    'aria-label': label,
    placeholder: example,
    autocomplete: 'off',
    list: listed,
  });
  const fit = () => (input.size = Math.max(example.length || 14, Math.min(input.value.length, 36), 5));
  input.addEventListener('input', fit);
  const root = element('span', { class: 'typed' }, input);
  if (listed) {
    const offered = suggestions.map((one) => element('option', { value: one.de }, office.say(one)));
    root.append(element('datalist', { id: listed }, ...offered));
  }
  fit();
  const fill = (text: string) => {
    input.value = text;
    fit();
  };
  return { root, focused: input, typed: () => input.value.trim(), fill };
}

function yesBox(id: string, yes: string, label: string): FieldInput {
  const input = element('input', { id, type: 'checkbox', 'aria-label': label });
  const root = element('label', { class: 'chip' }, input, yes);
  const fill = (text: string) => void (input.checked = text === 'ja');
  return { root, focused: input, typed: () => (input.checked ? 'ja' : ''), fill };
}

function menu(id: string, label: string, { words, say }: Office, optional: boolean): FieldInput {
  const select = element('select', { id, 'aria-label': label });
  let shown = '';
  return {
    root: select,
    focused: select,
    typed: () => select.value,
    fill: (text) => {
      if (![...select.options].some((one) => one.value === text)) select.append(element('option', { value: text }));
      select.value = text;
    },
    offer(options) {
      const key = JSON.stringify(options);
      if (key === shown) return;
      shown = key;
      const chosen = select.value;
      const none = element('option', { value: '' }, optional ? '–' : words.pick);
      select.replaceChildren(none, ...options.map((one) => element('option', { value: one.value }, say(one.label))));
      select.value = options.some((one) => one.value === chosen) ? chosen : '';
    },
  };
}

function tickBoxes(id: string, label: string, { say }: Office): FieldInput {
  const root = element('span', { id, class: 'chips', role: 'group', 'aria-label': label });
  const boxes = () => [...root.querySelectorAll('input')];
  root.addEventListener('change', ({ target }) => {
    const alone = (one: HTMLInputElement) => one.dataset['alone'] !== undefined;
    const changed = target as HTMLInputElement;
    if (!changed.checked) return;
    for (const one of boxes()) if (one !== changed && (alone(changed) || alone(one))) one.checked = false;
  });
  const typed = () =>
    boxes()
      .filter((one) => one.checked)
      .map((one) => one.value)
      .join(', ');
  const fill = (text: string) => {
    const wanted = text.split(', ');
    for (const one of boxes()) one.checked = wanted.includes(one.value);
  };
  return {
    root,
    focused: root,
    typed,
    fill,
    offer(options) {
      if (root.childElementCount > 0) return;
      root.append(
        ...options.map(({ value, label: words, alone }) => {
          const input = element('input', { type: 'checkbox', value, 'data-alone': alone });
          return element('label', { class: 'chip' }, input, say(words));
        }),
      );
    },
  };
}
