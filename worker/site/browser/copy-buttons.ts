/** Shows the copy buttons (they are hidden without scripts) and copies what they name. */

export function offerCopies(): void {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy], button[data-copy-from]')) {
    button.hidden = false;
    const label = button.textContent;
    button.addEventListener('click', () => {
      const { copy, copyFrom, done } = button.dataset;
      const text = copy ?? document.getElementById(copyFrom ?? '')?.innerText ?? '';
      void navigator.clipboard.writeText(text.trim()).then(() => {
        button.textContent = done ?? label;
        setTimeout(() => {
          button.textContent = label;
        }, 3000);
      });
    });
  }
}
