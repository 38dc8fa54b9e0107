/** Shows the buttons that ask an address of this site (they are hidden without scripts), and puts its answer in the example's place. */
import { fillPattern } from '../../../data/model/fill-pattern.ts';
import { answerPart } from '../page/answer-part.ts';

export function offerAnswers(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-ask]')) {
    const pane = button.closest('figure');
    const [shown, status] = [pane?.querySelector('pre code'), pane?.querySelector('[role=status]')];
    if (!shown || !status) continue;
    button.hidden = false;
    button.addEventListener('click', () => void show(button.dataset, shown, status));
  }
}

/** Where nothing answers, the example stays, and the words below it say so. */
async function show(asked: DOMStringMap, shown: Element, status: Element): Promise<void> {
  const { ask = '', body, place = '', asking = '', live = '', silent = '' } = asked;
  status.textContent = asking;
  try {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(ask, body === undefined ? { cache: 'no-cache' } : { method: 'POST', headers, body });
    const text = await response.text();
    shown.textContent = answerPart(text, place);
    const values: { readonly [name: string]: string } = {
      status: String(response.status),
      type: response.headers.get('Content-Type')?.split(';')[0] ?? '',
      size: (new TextEncoder().encode(text).length / 1000).toLocaleString(document.documentElement.lang, {
        maximumFractionDigits: 1,
      }),
    };
    status.textContent = fillPattern(live, values);
  } catch {
    status.textContent = silent;
  }
}
