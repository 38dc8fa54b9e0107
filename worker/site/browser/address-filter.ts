/** Filters the table of addresses: an address stays when it, its form or its subject holds every word between them. Without scripts there is no field. */

/** Words without accents and capitals: "Ö" finds "ö" and "o". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export function filterAddresses(): void {
  const form = document.querySelector<HTMLFormElement>('form.filter');
  const field = form?.querySelector('input');
  const status = form?.querySelector('[role=status]');
  if (!form || !field || !status) return;
  const addresses = [...document.querySelectorAll<HTMLElement>('#table li')].map(readAddress);
  const holders = [...document.querySelectorAll<HTMLElement>('#table tbody, #table tbody tr:not(.subject)')];

  const apply = (): void => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    for (const { item, text } of addresses) item.hidden = !words.every((word) => text.includes(word));
    for (const holder of holders) holder.hidden = !holder.querySelector('li:not([hidden])');
    const count = addresses.filter(({ item }) => !item.hidden).length;
    const { count: some = '', none = '' } = form.dataset;
    const values = { '{count}': String(count), '{all}': String(addresses.length) };
    status.textContent = count > 0 ? some.replace(/\{count\}|\{all\}/g, (place) => values[place as '{all}']) : none;
  };

  field.addEventListener('input', apply);
  field.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    field.value = '';
    apply();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-filter]')) {
    link.addEventListener('click', () => {
      field.value = link.dataset.filter ?? '';
      apply();
    });
  }
  form.hidden = false;
  // A browser may have kept the word over a reload.
  apply();
}

/** An address with all that is said of it: itself, its form, its subject. */
function readAddress(item: HTMLElement): { readonly item: HTMLElement; readonly text: string } {
  const form = item.closest('tr')?.querySelector('th')?.textContent;
  const subject = item.closest('tbody')?.querySelector('.subject')?.textContent;
  return { item, text: plain(`${item.textContent} ${form} ${subject}`) };
}
