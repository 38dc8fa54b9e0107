import { describe, expect, it } from 'vitest';
import type { Closure, Directory } from '../../data/model/directory.ts';
import { formatMessages, messagesOf } from '../../data/operations/messages.ts';
import { centerPath } from '../../worker/site/page/addresses.ts';
import { FIRST_EDITION } from '../fixtures/directory.ts';
import { TEXTS as texts } from '../unit/texts.ts';

const origin = 'https://sprechzeiten.test';
/** A Monday. */
const today = '2026-11-23';

const closure: Closure = {
  id: 'umzug',
  centers: ['mitte'],
  from: '2026-11-23',
  to: '2026-11-25',
  effect: 'cancelled',
  reason: { de: 'Umzug', en: 'Moving house' },
  announced_on: today,
};
const after: Directory = { ...FIRST_EDITION, closures: [closure] };
const messages = (directory: Directory, day = today) =>
  messagesOf(FIRST_EDITION, directory, { texts, today: day, pageOf: (tag, id) => origin + centerPath(tag, id) });
const inLanguage = (name: string, directory = after, day = today) =>
  messages(directory, day).find(({ language }) => language === name)?.text;

describe('a message to pass on', () => {
  it('says for each day that is different what holds now, then the number and the page', () => {
    expect(inLanguage('Deutsch')).toMatchInlineSnapshot(`
      "Regionales Support-Center Mitte
      Montag, 23. November
      Telefonische Erreichbarkeit: 09:00–10:00 Uhr. Fällt aus: Umzug
      Offene Sprechstunde: 10:00–12:00 Uhr. Fällt aus: Umzug
      Dienstag, 24. November
      Telefonische Erreichbarkeit: 09:00–10:00 Uhr. Fällt aus: Umzug
      Mittwoch, 25. November
      Telefonische Erreichbarkeit: 09:00–10:00 Uhr. Fällt aus: Umzug
      Offene Sprechstunde: 14:00–16:00 Uhr. Fällt aus: Umzug
      Telefon: ⁦+49 203 60802707⁩
      https://sprechzeiten.test/de/centers/mitte/"
    `);
    expect(inLanguage('English')).toContain('Moving house');
    expect(inLanguage('English')).toMatch(/\/en\/centers\/mitte\/$/);
  });

  it('exists in each of the languages, for the centers that change and no other', () => {
    const all = messages(after);
    expect(all.map(({ language }) => language)).toHaveLength(texts.length);
    expect(new Set(all.map(({ center }) => center))).toEqual(new Set(['RSC Mitte']));
    expect(messages(FIRST_EDITION)).toEqual([]);
  });

  it('leaves out days that are past, and names no more than six', () => {
    expect(inLanguage('Deutsch', after, '2026-11-25')).not.toContain('23. November');
    const long = { ...after, closures: [{ ...closure, to: '2026-12-31' }] };
    expect(inLanguage('Deutsch', long)?.match(/^\p{L}+, \d+\. \p{L}+$/gmu)).toHaveLength(6);
    expect(inLanguage('Deutsch', long)).toContain('\n…\n');
  });

  it('says what is no longer certain, and what is no longer held at all', () => {
    const tentative: Directory = { ...after, closures: [{ ...closure, effect: 'tentative' }] };
    expect(inLanguage('Deutsch', tentative)).toContain('Möglicherweise geschlossen: Umzug');
    const ended = {
      ...FIRST_EDITION,
      centers: FIRST_EDITION.centers.map((one) =>
        one.id === 'mitte'
          ? { ...one, schedules: one.schedules.map((own) => ({ ...own, valid_to: '2026-11-22' })) }
          : one,
      ),
    };
    expect(inLanguage('Deutsch', ended)).toContain('Fällt aus');
  });

  it('stands in the summary as a block to copy, and nothing stands there on a quiet day', () => {
    expect(formatMessages([])).toBe('');
    expect(formatMessages(messages(after))).toContain('### RSC Mitte, Deutsch\n\n```text\n');
  });
});
