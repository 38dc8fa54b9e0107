/** The sheet of all centers is put together here: as many languages as fit, and its print. Without scripts it stays as it came. */

const form = document.querySelector<HTMLFormElement>('form.tongue-choice');

function showChosen(boxes: readonly HTMLInputElement[], most: number): void {
  const chosen = boxes.filter(({ checked }) => checked);
  for (const box of boxes) {
    box.disabled = !box.checked && chosen.length >= most;
    // The last one stays: an empty sheet helps nobody.
    if (box.checked && chosen.length === 1) box.disabled = true;
  }
  for (const one of document.querySelectorAll<HTMLElement>('[data-tongue]'))
    one.hidden = !chosen.some(({ value }) => value === one.dataset['tongue']);
}

if (form) {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name=language]')];
  const show = () => showChosen(boxes, Number(form.dataset['most']));
  form.hidden = false;
  form.addEventListener('change', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    print();
  });
  // A browser that comes back remembers the boxes.
  addEventListener('pageshow', show);
}
