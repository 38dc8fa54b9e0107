/** Which center was confirmed when, what is due, and a text that asks for it. */
import { fillPattern } from '../../../../data/model/fill-pattern.ts';
import type { Center } from '../../../../data/model/directory.ts';
import { dateWords } from '../../../../data/operations/differences/phrases.ts';
import { dueFacts, factQuestions } from '../../../../data/operations/fact-questions.ts';
import { factName } from './fact-name.ts';
import type { Office } from '../../office/pflege/office.ts';
import { mailAddress } from '../handing-out/mail-address.ts';
import { element, bulletList } from './element.ts';
import { copyButton } from './hand-over.ts';

export function renderCampaign(office: Office): HTMLElement[] {
  const cards = office.directory.centers.map((one) => centerCard(office, one));
  return [element('p', { class: 'lede' }, office.words.campaign_more), element('div', { class: 'groups' }, ...cards)];
}

function centerCard(office: Office, center: Center): HTMLElement {
  const { words, directory, moment, tag, say } = office;
  const facts = dueFacts(center, directory, moment.today).map(({ fact, confirmed, due, overdue }) => {
    const date = say(dateWords(confirmed));
    const until = fillPattern(overdue ? words.overdue_since : words.due_on, { date: say(dateWords(due)) });
    return element(
      'span',
      {},
      fillPattern(words.confirmed, { fact: factName(fact, tag), date }),
      element('small', { class: overdue ? 'late' : '' }, until),
    );
  });
  const source = directory.sources.find(({ id }) => id === center.source)?.title;
  const request = requestFor(office, center);
  return element(
    'section',
    { class: 'group campaign' },
    element('h3', {}, center.name),
    bulletList(facts),
    source === undefined ? undefined : element('p', { class: 'quiet' }, fillPattern(words.source, { source })),
    element(
      'p',
      { class: 'ways' },
      element('a', { class: 'button', href: `#confirm?center=${center.id}` }, words.confirm_now),
      element('a', { class: 'button', href: request.mail }, words.confirm_send),
      copyButton({ ...words, copy: words.confirm_copy }, { text: request.text }),
    ),
  );
}

/** The address of the sheet stands in the text: whoever works at the center opens it on a phone. */
function requestFor({ words, moment, say }: Office, center: Center): { readonly text: string; readonly mail: string } {
  const { name } = center;
  const address = `${location.origin}${location.pathname}#confirm?center=${center.id}`;
  const list = factQuestions(center, moment.today)
    .map((one) => `- ${say(one.words)}`)
    .join('\n');
  const text = fillPattern(words.confirm_mail, { name, list, address });
  const subject = fillPattern(words.confirm_subject, { name });
  return { text, mail: mailAddress('', subject, text) };
}
