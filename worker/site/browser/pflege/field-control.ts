/** The control of one field: typed, chosen from a list, or ticked; below it how it was read, or what is wrong with it. */
import type { Words } from '../../../../data/model/directory.ts';
import type { Field, Reading } from '../../../../data/operations/fields/field.ts';
import { element, setAttributes } from './element.ts';
import { inputOf } from './field-input.ts';
import type { Office } from '../../office/pflege/office.ts';

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

export function controlOf(office: Office, name: string, field: Field, labelled: boolean): FieldControl {
  const label = office.say(field.label);
  const input = inputOf(office, name, field, label);
  const note = element('small', { id: `note-${name}`, class: 'note' });
  const visible = labelled ? element('label', { for: `field-${name}` }, label) : undefined;
  const box = element('span', { class: 'slot' }, visible, input.root, note);
  if (field.preset !== undefined) input.fill(field.preset);
  let touched = false;
  box.addEventListener('change', () => (touched = true));
  return {
    name,
    box,
    typed: input.typed,
    fill: input.fill,
    offer: (reading) => input.offer?.(field.options?.(reading) ?? []),
    note(value, wrong) {
      const blamed = wrong && (touched || input.focused !== document.activeElement);
      const told = value === undefined || field.told === undefined ? '' : office.say(field.told(value));
      // An empty blank says what belongs there.
      const hint = labelled || input.typed() !== '' ? '' : label;
      note.textContent = blamed ? office.say(wrong) : told || hint;
      note.className = `note ${blamed ? 'wrong' : told ? '' : 'hint'}`;
      setAttributes(input.focused, {
        'aria-invalid': blamed ? 'true' : undefined,
        'aria-describedby': note.textContent === '' ? undefined : note.id,
      });
    },
  };
}
