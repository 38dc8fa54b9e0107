/** Filters the table of addresses: an address stays when it, its form or its subject holds every word between them. Without scripts there is no field. */
import { fillPattern } from '../../../data/model/fill-pattern.ts';

/** Words without accents and capitals: "Ö" finds "ö" and "o". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export function filterAddresses(): void {
  const search = document.querySelector<HTMLElement>('.filter');
  const field = search?.querySelector('input');
  const status = search?.querySelector('[role=status]');
  if (!search || !field || !status) return;
  const addresses = [...document.querySelectorAll<HTMLElement>('#table li')].map(readAddress);
  const holders = [...document.querySelectorAll<HTMLElement>('#table tbody, #table tbody tr:not(.subject)')];

  const apply = (): void => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    for (const { item, text } of addresses) item.hidden = !words.every((word) => text.includes(word));
    for (const holder of holders) holder.hidden = !holder.querySelector('li:not([hidden])');
    const count = addresses.filter(({ item }) => !item.hidden).length;
    const { count: some = '', none = '' } = search.dataset;
    const values = { count: String(count), all: String(addresses.length) };
    status.textContent = count > 0 ? fillPattern(some, values) : none;
  };

  field.addEventListener('input', apply);
  field.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    field.value = '';
    apply();
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-filter]')) {
    link.addEventListener('click', () => {
      field.value = link.dataset.filter ?? '';
      apply();
    });
  }
  search.hidden = false;
  // A browser may have kept the word over a reload.
  apply();
}

/** An address with all that is said of it: itself, its form, its subject. */
function readAddress(item: HTMLElement): { readonly item: HTMLElement; readonly text: string } {
  const form = item.closest('tr')?.querySelector('th')?.textContent;
  const subject = item.closest('tbody')?.querySelector('.subject')?.textContent;
  return { item, text: plain(`${item.textContent} ${form} ${subject}`) };
}
