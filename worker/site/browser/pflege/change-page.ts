/** One operation's page: the sentence on one side, what it would do on the other, and the way to hand it in. */
import type { Reason } from '../../../../data/operations/inbox/apply.ts';
import { proposeChange, type Proposal } from '../../../../data/operations/inbox/propose.ts';
import type { DirectoryOperation } from '../../../../data/operations/parts/operation.ts';
import { cardPreview } from './card-preview.ts';
import { element } from './element.ts';
import { renderHandOver } from './hand-over.ts';
import { newLetters } from './new-letters.ts';
import type { Office } from '../../office/pflege/office.ts';
import { renderOutcome, TICKED } from './outcome-view.ts';
import { sentenceForm, type Typed } from './sentence-form.ts';
import { tellPeople } from './tell-people.ts';

/** What is told at once: closures, which nobody finds out in time. */
const TOLD = ['close', 'close-temporarily'];

export function renderChangePage(office: Office, operation: DirectoryOperation, filled: Typed): HTMLElement[] {
  const form = sentenceForm(office, operation, filled);
  const result = element('div', { class: 'result', role: 'status' });
  const handing = element('div');
  const tell = TOLD.includes(operation.id) ? tellPeople(office) : undefined;
  const letters = newLetters();
  const cards = cardPreview(office);
  const asked = new Map<string, readonly Reason[]>();
  const ticked = new Set<string>();

  let [shown, proposal] = ['', propose()];

  function update(): void {
    const filledIn = JSON.stringify([form.typed(), [...ticked]]);
    // Leaving a field changes nothing: a link that is being pressed stays where it is.
    if (filledIn !== shown) {
      shown = filledIn;
      proposal = propose();
      render();
    }
    form.show(proposal);
  }

  function render(): void {
    const tick = (question: string, on: boolean) => {
      if (on) ticked.add(question);
      else ticked.delete(question);
      update();
      result.querySelector<HTMLElement>(`[data-question="${CSS.escape(question)}"]`)?.focus();
    };
    result.replaceChildren(...renderOutcome(office, operation, proposal, { asked, ticked, tick }));
    const { made } = proposal;
    const done = made && !('refused' in made.outcome) && made.outcome.words.length > 0 ? made.outcome : undefined;
    const title = office.say(operation.title);
    handing.replaceChildren(...(made && done ? [renderHandOver(office, { ...made, title }), whenSeen(office)] : []));
    for (const one of [tell, cards]) {
      if (!one) continue;
      one.root.hidden = done === undefined;
      if (done) one.show(done);
    }
  }

  /** First without answers, for what is asked; then with what was ticked of it. */
  function propose(): Proposal {
    const typed = form.typed();
    const run = (answers: Readonly<Record<string, string>>) =>
      proposeChange(office.input, { operation, typed, answers }, office.moment, letters);
    const first = run({});
    asked.clear();
    if (first.made && 'refused' in first.made.outcome)
      for (const one of first.made.outcome.refused)
        if (one.question !== undefined) asked.set(one.question, [...(asked.get(one.question) ?? []), one]);
    const given = [...asked.keys()].filter((question) => ticked.has(question));
    return given.length === 0 ? first : run(Object.fromEntries(given.map((question) => [question, TICKED])));
  }

  form.root.addEventListener('input', update);
  // A menu or a list of suggestions fills other fields in after it has changed; leaving a field shows what is wrong with it.
  form.root.addEventListener('change', update);
  update();
  return [
    element(
      'div',
      { class: 'desk' },
      element('div', {}, form.root),
      element('div', {}, element('h2', {}, office.words.result), result, handing),
    ),
    ...(tell ? [tell.root] : []),
    cards.root,
  ];
}

function whenSeen({ words }: Office): HTMLElement {
  return element('section', { class: 'seen' }, element('h2', {}, words.when), element('p', {}, words.when_text));
}
