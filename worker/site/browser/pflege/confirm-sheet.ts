/** A center's facts as questions: what is right becomes a confirmation, what is wrong leads to the sentence that mends it. */
import { fillPattern } from '../../../../data/model/fill-pattern.ts';
import { type Center, VERIFIED_FACTS, type VerifiedFact } from '../../../../data/model/directory.ts';
import { factQuestions, type FactQuestion } from '../../../../data/operations/fact-questions.ts';
import { proposeChange } from '../../../../data/operations/inbox/propose.ts';
import { factsConfirmed } from '../../../../data/operations/confirm-facts.ts';
import { factName } from './fact-name.ts';
import { newLetters } from './new-letters.ts';
import type { Office } from '../../office/pflege/office.ts';
import { button, element } from './element.ts';
import { renderHandOver } from './hand-over.ts';
import { renderOutcome } from './outcome-view.ts';

const ANSWERS = ['right', 'wrong', 'unknown'] as const;
type FactAnswer = (typeof ANSWERS)[number];

export function renderConfirmSheet(office: Office, center: Center): HTMLElement[] {
  const { words, tag } = office;
  const questions = factQuestions(center, office.moment.today);
  const given = new Map<string, FactAnswer>();
  const result = element('div', { class: 'result' });
  const rows = new Map(questions.map((one) => [one.id, questionRow(office, one, answer)]));
  const groups = VERIFIED_FACTS.map((fact) => {
    const own = questions.filter((one) => one.fact === fact).flatMap(({ id }) => rows.get(id) ?? []);
    return element('section', { class: 'asked' }, element('h3', {}, factName(fact, tag)), ...own);
  });
  const all = button(
    words.all_right,
    () => {
      for (const { id } of questions) {
        given.set(id, 'right');
        const box = rows.get(id)?.querySelector<HTMLInputElement>('input[value=right]');
        if (box) box.checked = true;
      }
      update();
    },
    { class: 'all-right' },
  );

  function answer(id: string, value: FactAnswer): void {
    given.set(id, value);
    update();
  }

  function update(): void {
    const facts = VERIFIED_FACTS.filter((fact) =>
      questions.every((one) => one.fact !== fact || given.get(one.id) === 'right'),
    );
    const open = VERIFIED_FACTS.filter((fact) => !facts.includes(fact)).map((fact) => factName(fact, tag));
    const repairs = questions.filter(({ id }) => given.get(id) === 'wrong').map((one) => repairLink(office, one));
    const wait =
      open.length > 0 ? element('p', {}, fillPattern(words.nothing_confirmed, { list: open.join(', ') })) : '';
    result.replaceChildren(...repairs, ...(facts.length > 0 ? confirmation(office, center, facts) : []), wait);
  }

  update();
  return [
    element('p', { class: 'lede' }, words.confirm_more),
    element(
      'p',
      { class: 'ways' },
      all,
      button(words.print_sheet, () => print()),
    ),
    element('div', { class: 'desk' }, element('div', { class: 'sheet-of-facts' }, ...groups), result),
  ];
}

function questionRow(
  { words, say }: Office,
  { id, words: fact }: FactQuestion,
  answer: (id: string, value: FactAnswer) => void,
): HTMLElement {
  const choices = ANSWERS.map((value) => {
    const input = element('input', { type: 'radio', name: id, value });
    input.addEventListener('change', () => answer(id, value));
    return element('label', { class: 'chip' }, input, words[value]);
  });
  const legend = element('legend', {}, say(fact));
  return element('fieldset', { class: 'fact' }, legend, element('span', { class: 'chips' }, ...choices));
}

function repairLink({ words, say }: Office, { words: fact, repair }: FactQuestion): HTMLElement {
  const known = String(new URLSearchParams(repair.typed));
  const link = element('a', { href: `#${repair.operation}?${known}` }, fillPattern(words.repair, { fact: say(fact) }));
  return element('p', { class: 'status wrong' }, link);
}

/** All facts together need no list of them. */
function confirmation(office: Office, { id }: Center, facts: readonly VerifiedFact[]): Node[] {
  const all = facts.length === VERIFIED_FACTS.length;
  const typed = { centers: id, on: 'heute', ...(!all && { facts: facts.join(', ') }) };
  const form = { operation: factsConfirmed, typed, answers: {} };
  const proposal = proposeChange(office.input, form, office.moment, newLetters());
  const { made } = proposal;
  const questions = { asked: new Map(), ticked: new Set<string>(), tick: () => undefined };
  const shown = renderOutcome(office, factsConfirmed, proposal, questions);
  const changes = made && !('refused' in made.outcome) && made.outcome.words.length > 0;
  const title = office.say(factsConfirmed.title);
  return [...shown, ...(changes ? [renderHandOver(office, { ...made, title })] : [])];
}
