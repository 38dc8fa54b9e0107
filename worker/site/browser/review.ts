/** The reviewers' page: what was ticked leaves it by the clipboard, as a file or in a mail. Nothing is stored, nothing is sent by itself. */
import { reportMail, reportText, type Review } from './review-report.ts';
import { textFileAddress } from './handing-out/text-file-address.ts';

function readReview(form: HTMLFormElement): Review {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '').trim();
  const words = (row: Element, selector: string) => row.querySelector(selector)?.textContent ?? '';
  return {
    of: form.dataset['review'] ?? '',
    readAll: data.has('read-all'),
    native: data.has('native'),
    remarks: text('remarks'),
    sentences: [...form.querySelectorAll<HTMLElement>('[data-id]')].map((row) => {
      const id = row.dataset['id'] ?? '';
      return {
        id,
        german: words(row, 'p:not(.own)'),
        own: words(row, '.own'),
        wrong: data.has(id),
        better: text(`${id}:better`),
      };
    }),
  };
}

function download(name: string, report: string): void {
  const link = document.createElement('a');
  link.href = textFileAddress(report, 'text/plain;charset=utf-8');
  link.download = name;
  link.click();
}

const form = document.querySelector<HTMLFormElement>('form[data-review]');
const ways = form?.querySelector<HTMLElement>('[data-send]');
if (form && ways) {
  ways.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  const said = form.querySelector<HTMLElement>('[data-sent]');
  const say = (words: string) => {
    if (said) said.textContent = words;
  };
  ways.addEventListener('click', ({ target }) => {
    const way = (target as Element).closest<HTMLElement>('[data-way]');
    const review = readReview(form);
    const report = reportText(review);
    if (way?.dataset['way'] === 'download') download(`pruefung-${review.of.split(' ')[0]}.txt`, report);
    if (way?.dataset['way'] === 'copy') {
      navigator.clipboard.writeText(report).then(
        () => say('Kopiert. Fügen Sie den Text in eine Nachricht ein.'),
        () => say('Kopieren geht hier nicht. Bitte laden Sie die Textdatei.'),
      );
    }
    if (way instanceof HTMLAnchorElement) way.href = reportMail(way.dataset['email'] ?? '', review.of, report);
  });
}
