/** An operation's sentence with its controls in place, and below it what else can be said. */
import type { Words } from '../../../../data/model/directory.ts';
import type { Field } from '../../../../data/operations/fields/field.ts';
import type { Proposal } from '../../../../data/operations/inbox/propose.ts';
import type { DirectoryOperation } from '../../../../data/operations/parts/operation.ts';
import { element } from './element.ts';
import { controlOf, type FieldControl } from './field-control.ts';
import type { Office } from '../../office/pflege/office.ts';

export interface SentenceForm {
  readonly root: HTMLElement;
  typed(): Record<string, string>;
  /** What was read, and what is wrong, beside each field. */
  show(proposal: Proposal): void;
}

export type Typed = Readonly<Record<string, string>>;

/** Begins with `filled`, by the names of the fields. */
export function sentenceForm(office: Office, operation: DirectoryOperation, filled: Typed): SentenceForm {
  const { fields, sentence } = operation;
  const controls = new Map<string, FieldControl>();
  const place = (name: string, labelled: boolean): HTMLElement => {
    const control = controlOf(office, name, fields[name] as Field, labelled);
    controls.set(name, control);
    return control.box;
  };
  const said = element('p', { class: 'sentence' }, ...phrasesOf(office.say(sentence)).map((one) => phrase(one, place)));
  const others = Object.keys(fields).filter((name) => !controls.has(name));
  const more = element(
    'details',
    { class: 'more', open: others.some((name) => name in filled) },
    element('summary', {}, office.words.more),
    element('div', { class: 'fields' }, ...others.map((name) => place(name, true))),
  );
  const ordered = Object.keys(fields).flatMap((name) => controls.get(name) ?? []);
  const { directory, moment } = office;
  const offer = (values: Proposal['values']) =>
    ordered.forEach((one) => one.offer({ directory, today: moment.today, values }));
  offer({});
  for (const one of ordered) if (filled[one.name]) one.fill(filled[one.name] ?? '');
  const root = element('form', { class: 'filling', novalidate: true }, said, others.length > 0 ? more : undefined);
  root.addEventListener('submit', (event) => event.preventDefault());
  root.addEventListener('input', ({ target }) => translateSuggestion(operation, controls, target));
  return {
    root,
    typed: () => Object.fromEntries(ordered.map((one) => [one.name, one.typed()])),
    show(proposal) {
      offer(proposal.values);
      const wrong = wrongFields(proposal);
      for (const one of ordered) one.note(proposal.values[one.name], wrong.get(one.name));
    },
  };
}

/** A row of the form: the words before a blank, its name, and words that stand behind it. */
interface Phrase {
  readonly before: string;
  readonly name: string;
  readonly behind: string;
}

/** "Bei {center}, ab {from} nicht mehr." -> "Bei" {center}; "ab" {from} "nicht mehr": rows need no marks between them. */
function phrasesOf(sentence: string): Phrase[] {
  const [first = '', ...parts] = sentence.split(/\{([a-z_0-9]+)\}/);
  let before = first.trim();
  const phrases: Phrase[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [name = '', words = ''] = parts.slice(at);
    // The last words of all stand behind their blank, and those that a mark ends.
    const isLast = at + 2 >= parts.length;
    const behind = isLast ? words : (/^(?:[^.,;:]*[.,;]|:)(?=\s)/.exec(words)?.[0] ?? '');
    phrases.push({ before, name, behind: behind.replace(/[.,;:]$/, '').trim() });
    before = words.slice(behind.length).trim();
  }
  return phrases;
}

function phrase(
  { before, name, behind }: Phrase,
  place: (name: string, labelled: boolean) => HTMLElement,
): HTMLElement {
  const rest = behind === '' ? undefined : element('span', { class: 'words' }, behind);
  const blank = element('span', { class: 'blank' }, place(name, false), rest);
  return element('span', { class: 'phrase' }, element('span', { class: 'words' }, before), ' ', blank, ' ');
}

/** What could not be read, and what the operation itself refuses of a field. */
function wrongFields({ refused, made }: Proposal): Map<string, Words> {
  const wrong = new Map<string, Words>([...refused].map(([name, { words }]) => [name, words]));
  if (made && 'refused' in made.outcome)
    for (const { field, de, en } of made.outcome.refused) if (field !== undefined) wrong.set(field, { de, en });
  return wrong;
}

/** A reason that stands in the list has its English beside it, until it is written otherwise. */
function translateSuggestion(
  { fields }: DirectoryOperation,
  controls: ReadonlyMap<string, FieldControl>,
  changed: EventTarget | null,
): void {
  for (const [name, { suggestions = [] }] of Object.entries(fields)) {
    const [own, english] = [controls.get(name), controls.get(`${name}_en`)];
    if (!own || !english || !own.box.contains(changed as Node)) continue;
    const known = suggestions.find((one) => one.de === own.typed());
    const translated = suggestions.some((one) => one['en'] === english.typed());
    if (known || translated) english.fill(known?.['en'] ?? '');
  }
}
