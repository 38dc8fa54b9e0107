/** Filters the table of addresses: a row stays when it, or its subject, holds every word. Without scripts there is no field. */

/** Words without accents and capitals: "Ö" finds "ö" and "o". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export function filterAddresses(): void {
  const form = document.querySelector<HTMLFormElement>('form.filter');
  const field = form?.querySelector('input');
  const status = form?.querySelector('[role=status]');
  if (!form || !field || !status) return;
  const groups = [...document.querySelectorAll('#table tbody')].map(readGroup);
  const all = groups.flatMap(({ rows }) => rows).length;

  const apply = (): void => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { body, rows } of groups) {
      const found = rows.filter(({ row, text }) => {
        row.hidden = !words.every((word) => text.includes(word));
        return !row.hidden;
      });
      body.hidden = found.length === 0;
      count += found.length;
    }
    const { count: some = '', none = '' } = form.dataset;
    status.textContent = count > 0 ? some.replace('{count}', String(count)).replace('{all}', String(all)) : none;
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

function readGroup(element: Element) {
  const body = element as HTMLTableSectionElement;
  const [subject, ...rows] = body.rows;
  const about = subject?.textContent ?? '';
  return { body, rows: rows.map((row) => ({ row, text: plain(`${row.textContent} ${about}`) })) };
}
