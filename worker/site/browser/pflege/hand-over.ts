/** Hands the finished file over: to the forge's own page for a new file, as a download, by mail, or to paste. */
import { fillPattern } from '../../../../data/model/fill-pattern.ts';
import { type FinishedFile, type NewFilePage, newFilePage, pathOf } from '../../office/pflege/new-file-page.ts';
import { mailAddress } from '../handing-out/mail-address.ts';
import { textFileAddress } from '../handing-out/text-file-address.ts';
import { button, element } from './element.ts';
import type { Office } from '../../office/pflege/office.ts';

export function renderHandOver(office: Office, file: FinishedFile): HTMLElement {
  const { words, project } = office;
  const page = newFilePage(project.new_file_page, file);
  return element(
    'section',
    { class: 'hand-over', 'aria-labelledby': 'hand-in' },
    element('h2', { id: 'hand-in' }, words.hand_in),
    ...(page ? proposeLink(office, page, file) : [element('p', {}, words.no_repository)]),
    element(
      'p',
      { class: 'ways' },
      downloadLink(words.download, file),
      mailLink(office, file),
      copyButton(words, file),
    ),
    element(
      'details',
      {},
      element('summary', {}, words.file),
      element('p', {}, element('code', {}, pathOf(file.name))),
      element('pre', {}, file.text),
    ),
  );
}

function proposeLink({ words }: Office, { address, host, paste }: NewFilePage, { text }: FinishedFile): Node[] {
  const link = element(
    'a',
    { class: 'button propose', href: address, target: '_blank', rel: 'noopener' },
    words.propose,
  );
  if (paste) link.addEventListener('click', () => void navigator.clipboard?.writeText(text));
  const how = fillPattern(paste ? words.paste_more : words.propose_more, { host });
  return [element('p', {}, link), element('p', { class: 'quiet' }, how)];
}

function downloadLink(words: string, { name, text }: FinishedFile): HTMLElement {
  const link = element('a', { class: 'button', download: `${name}.json`, href: '#' }, words);
  // Made when it is wanted: every keystroke makes another file.
  link.addEventListener('click', () => {
    link.href = textFileAddress(text, 'application/json');
  });
  return link;
}

function mailLink({ words, directory }: Office, { name, text, title }: FinishedFile): HTMLElement {
  const subject = fillPattern(words.mail_subject, { title });
  const body = `${fillPattern(words.mail_text, { path: pathOf(name) })}\n\n${text}`;
  const to = directory.publisher.contact?.email ?? '';
  return element('a', { class: 'button', href: mailAddress(to, subject, body) }, words.mail);
}

/** Says when it could not: without a safe connection there is no clipboard. */
export function copyButton(words: Office['words'], { text }: Pick<FinishedFile, 'text'>): HTMLButtonElement {
  const made = button(words.copy, () => {
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copied.then(
      () => (made.textContent = words.copied),
      () => (made.textContent = words.copy_failed),
    );
  });
  return made;
}
