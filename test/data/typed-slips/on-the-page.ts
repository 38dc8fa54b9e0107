/** The forms of an edit, filled in one after the other on what the page works with: the first that does not pass ends it. */
import type { Directory } from '../../../data/model/directory.ts';
import { proposeChange } from '../../../data/operations/inbox/propose.ts';
import { OPERATIONS } from '../../../data/operations/list.ts';
import { directoryIn, momentOf, nextLetters, projectOf } from '../operations/handed.ts';
import type { Form } from './forms.ts';

export interface Filled {
  /** What the page said of the last form: what is missing, cannot be read, is refused, is asked; all empty where all passed. */
  readonly missing: readonly string[];
  readonly unread: readonly string[];
  readonly refused: readonly string[];
  readonly asked: readonly string[];
  /** The form that did not pass. */
  readonly at?: Form;
  /** Behind all forms that passed. */
  readonly directory: Directory;
}

const NOTHING = { missing: [], unread: [], refused: [], asked: [] };

/** On a project whose only edition is `base`; the changes are not cut in between. */
export function fillIn(base: Directory, forms: readonly Form[], today: string): Filled {
  const project = projectOf(base);
  let { text } = project;
  for (const form of forms) {
    const operation = OPERATIONS.find(({ id }) => id === form.operation)!;
    const filled = { operation, typed: form.typed, answers: {} };
    const { made, refused, missing } = proposeChange(
      { ...project, text, today },
      filled,
      momentOf(today),
      nextLetters(),
    );
    const stopped = { ...NOTHING, at: form, directory: directoryIn({ ...project, text }) };
    if (!made) return { ...stopped, missing, unread: [...refused.values()].map(({ words }) => words.de) };
    const { outcome } = made;
    if ('refused' in outcome) {
      const [asked, wrong] = [true, false].map((is) =>
        outcome.refused.filter((one) => (one.question !== undefined) === is),
      );
      return { ...stopped, refused: wrong!.map(({ de }) => de), asked: asked!.map(({ de }) => de) };
    }
    if (outcome.words.length === 0) return { ...stopped, refused: ['Damit ändert sich nichts.'] };
    text = outcome.text;
  }
  return { ...NOTHING, directory: directoryIn({ ...project, text }) };
}
