/** Conditions of sessions as they are drawn: a line each, in the reader's language and direction, and never a promise. */
import { expect, it } from 'vitest';
import { local, weekFile } from '../widget/weeks.ts';
import { all, mount, one, onEmptyPages, rendered, textOf, type Widget } from './mount.ts';

onEmptyPages();

const NOTES = {
  n1: { words: { de: 'Nur mit Termin', ar: 'بموعد مسبق فقط' } },
  n2: { href: 'tel:+492031', words: { de: 'Termin vereinbaren: 0203 1', ar: 'لحجز موعد: 0203 1' } },
  n3: { words: { de: 'Bitte Ausweis mitbringen.' } },
  n4: { href: 'javascript:alert(1)', words: { de: 'Kein Link' } },
  n5: { words: { de: 'Letzter Einlass: 15:30 Uhr' } },
};

const consultation = (day: string, opens: string, closes: string, more = {}) => ({
  center: 'mitte',
  service: 'consultation',
  starts_at: local(day, opens),
  ends_at: local(day, closes),
  status: 'confirmed',
  notes: ['n1', 'n2', 'n3', 'n4', 'n9'],
  ...more,
});

/** Today, 11:00: an appointment now, and an open session from 14:00 on where it is open at all. */
function week(open = true, more = {}): unknown {
  const plain = weekFile();
  const occurrences = plain.occurrences
    .filter(({ center, service }) => open || center !== 'mitte' || service === 'phone')
    .map((one) =>
      one.center === 'mitte' && one.service === 'open_consultation'
        ? { ...one, ends_at: one.ends_at.replace('16:00', '15:30'), session_ends_at: one.ends_at, notes: ['n5'] }
        : one,
    );
  return {
    ...plain,
    notes: NOTES,
    occurrences,
    further_occurrences: [consultation('2026-11-18', '10:30', '11:30', more)],
  };
}

async function drawn(data: unknown, attributes = {}): Promise<Widget> {
  const element = mount({ week: data, attributes: { center: 'mitte', ...attributes } });
  await rendered(element);
  return element;
}

it('a session with a condition stands among the rows, and the answer is the next open one with its own', async () => {
  const element = await drawn(week(), { service: 'open_consultation' });
  expect(textOf(element)).toBe('heute, 14:00–16:00 Uhr');
  expect(textOf(element, '[part=answer] > [part=condition]')).toBe('Letzter Einlass: 15:30 Uhr');
  const [row] = all(element, '[part=row]');
  expect(row?.textContent.replace(/\s+/g, ' ').trim()).toBe(
    'heute, 10:30–11:30 Uhr Beratung Nur mit Termin Termin vereinbaren: 0203 1 Bitte Ausweis mitbringen. Kein Link',
  );
  const links = [...(row?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['tel:+492031']);
});

it('where nothing is open to all, no answer stands alone, in no layout, and nobody is told to come without an appointment', async () => {
  for (const layout of ['card', 'line', 'list', 'week']) {
    const element = await drawn(week(false), { layout });
    expect(textOf(element)).toBe('Zurzeit ist keine Sprechstunde bekannt.');
    expect(textOf(element, '[part=note]')).toContain('heute, 10:30–11:30 Uhr Beratung Nur mit Termin');
    expect(one(element, '[part=note]').checkVisibility()).toBe(true);
    expect(textOf(element, '[part=root]')).not.toContain('Sie können ohne Termin kommen');
    expect(element.matches(':state(closed)')).toBe(true);
  }
});

it('in Arabic a phrase stands in Arabic from right to left, and a German one is marked as German', async () => {
  const element = await drawn(week(false), { lang: 'ar' });
  const [first, second, third] = all(element, '[part=note] [part=condition]');
  expect(first?.textContent).toBe('بموعد مسبق فقط');
  expect(first?.querySelector('bdi')).toBeNull();
  expect(getComputedStyle(first ?? element).direction).toBe('rtl');
  expect(second?.querySelector('a')?.textContent).toBe('لحجز موعد: 0203 1');
  const german = third?.querySelector('bdi');
  expect([german?.lang, german?.textContent]).toEqual(['de', 'Bitte Ausweis mitbringen.']);
  expect(getComputedStyle(german ?? element).direction).toBe('ltr');
});

it('a place is named where it is another than the one below, and a cancelled session has no condition any more', async () => {
  const elsewhere = await drawn(week(true, { location: 'Rathaus, Burgplatz 19' }));
  expect(textOf(elsewhere, '[part=row]')).toContain('Rathaus, Burgplatz 19');
  const here = await drawn(week(true, { location: 'Brückenstraße 30, 47053 Duisburg' }));
  expect(textOf(here, '[part=row]')).not.toContain('Brückenstraße');
  const cancelled = await drawn(week(true, { status: 'cancelled', reason: 'closure/umbau' }));
  expect(textOf(cancelled, '[part=label]')).toBe('Nächste offene Sprechstunde');
  expect(textOf(cancelled, '[part=note]')).toBe('heute, 10:30–11:30 Uhr Beratung Fällt aus: Umbau');
});

it('what will be different is told until its day, and what a number is for stands apart from it', async () => {
  const plain = weekFile();
  const dated = [
    {
      valid_from: '2026-11-19',
      status: 'active',
      address: 'Neue Straße 5, 47051 Duisburg',
      phones: [{ number: '+492032', label: 'Empfang', labels: { de: 'Empfang', en: 'Reception' } }],
      notes: ['n1'],
    },
  ];
  const notes = { n1: { words: { de: 'Neue Adresse ab morgen' } } };
  const moving = { ...plain, notes, centers: plain.centers.map((it) => (it.id === 'mitte' ? { ...it, dated } : it)) };
  const before = await drawn(moving);
  expect(textOf(before, '[part=contact]')).toContain('Duisburg Neue Adresse ab morgen');
  // The next call is tomorrow's, by the number of tomorrow.
  const link = one(before, '[part~=call]');
  expect([link.getAttribute('href'), link.textContent.trim()]).toEqual(['tel:+492032', '+492032 Empfang']);
  const [number, label] = [...link.querySelectorAll('bdi')].map((it) => it.getBoundingClientRect());
  expect(label!.left - number!.right).toBeGreaterThan(3);
});
