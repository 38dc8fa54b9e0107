/** The control of one field: typed, chosen from a list, or ticked; below it how it was read, or what is wrong with it. */
import { fillPattern } from '../../../../data/model/fill-pattern.ts';
import type { Words } from '../../../../data/model/directory.ts';
import type { Field, Option, Reading } from '../../../../data/operations/fields/field.ts';
import { element, setAttributes } from './element.ts';
import type { Office } from './office.ts';

export interface FieldControl {
  readonly name: string;
  /** The control with its note. */
  readonly box: HTMLElement;
  /** As the field reads it; "" = nothing. */
  typed(): string;
  fill(text: string): void;
  /** What it offers, where that depends on values before it. */
  offer(reading: Reading): void;
  /** How it was read, or why it was not. `wrong` wins; a value that was never touched is not blamed. */
  note(value: unknown, wrong: Words | undefined): void;
}

interface Widget {
  readonly root: HTMLElement;
  /** Carries the state for screen readers. */
  readonly focused: HTMLElement;
  typed(): string;
  fill(text: string): void;
  offer?(options: readonly Option[]): void;
}

export function controlOf(office: Office, name: string, field: Field, labelled: boolean): FieldControl {
  const label = office.say(field.label);
  const widget = widgetOf(office, name, field, label);
  const note = element('small', { id: `note-${name}`, class: 'note' });
  const visible = labelled ? element('label', { for: `field-${name}` }, label) : undefined;
  const box = element('span', { class: 'slot' }, visible, widget.root, note);
  if (field.preset !== undefined) widget.fill(field.preset);
  let touched = false;
  box.addEventListener('change', () => (touched = true));
  return {
    name,
    box,
    typed: widget.typed,
    fill: widget.fill,
    offer: (reading) => widget.offer?.(field.options?.(reading) ?? []),
    note(value, wrong) {
      const blamed = wrong && (touched || widget.focused !== document.activeElement);
      const told = value === undefined || field.told === undefined ? '' : office.say(field.told(value));
      note.textContent = blamed ? office.say(wrong) : told;
      note.classList.toggle('wrong', Boolean(blamed));
      setAttributes(widget.focused, {
        'aria-invalid': blamed ? 'true' : undefined,
        'aria-describedby': note.textContent === '' ? undefined : note.id,
      });
    },
  };
}

function widgetOf(office: Office, name: string, field: Field, label: string): Widget {
  const id = `field-${name}`;
  if (field.schema['type'] === 'boolean') return yesBox(id, office.words.yes, label);
  if (!field.options) return textBox(id, field, label, office);
  const isList = field.schema['type'] === 'array' || Array.isArray(field.schema['anyOf']);
  const many = isList && name !== 'change';
  return many ? tickBoxes(id, label, office) : menu(id, label, office, 'optional' in field);
}

function textBox(id: string, { example = '', suggestions = [] }: Field, label: string, office: Office): Widget {
  const listed = suggestions.length > 0 ? `${id}-list` : undefined;
  const input = element('input', {
    id,
    type: 'text',
    'aria-label': label,
    placeholder: example,
    autocomplete: 'off',
    list: listed,
  });
  const fit = () => (input.size = Math.max(example.length + 1, Math.min(input.value.length + 1, 36), 6));
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

function yesBox(id: string, yes: string, label: string): Widget {
  const input = element('input', { id, type: 'checkbox', 'aria-label': label });
  const root = element('label', { class: 'chip' }, input, yes);
  const fill = (text: string) => void (input.checked = text === 'ja');
  return { root, focused: input, typed: () => (input.checked ? 'ja' : ''), fill };
}

function menu(id: string, label: string, { words, say }: Office, optional: boolean): Widget {
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
      const none = element('option', { value: '' }, optional ? '–' : fillPattern(words.pick, {}));
      select.replaceChildren(none, ...options.map((one) => element('option', { value: one.value }, say(one.label))));
      select.value = options.some((one) => one.value === chosen) ? chosen : '';
    },
  };
}

function tickBoxes(id: string, label: string, { say }: Office): Widget {
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
