/** The preview's first part: exactly the days that change, with what was held and what will be. */
import { describe, expect, it } from 'vitest';
import { formatMarkdownChanges, formatTerminalChanges } from '../../data/commands/preview-changes.ts';
import { buildChanges } from '../../data/operations/differences/changed-rows.ts';
import type { Directory } from '../../data/model/directory.ts';
import { closureWith, directoryWith, extraWith, withCenter, withSchedule } from '../fixtures/directory.ts';
import { moved } from './scratch.ts';

const TODAY = '2026-11-23';
const base = directoryWith();
const changes = (before: Directory, after: Directory, wanted: readonly string[] = []) =>
  buildChanges({ before, after }, TODAY, wanted);

describe('the days that change', () => {
  it('stand with before and after, one row for the same change, the phone with its mark', () => {
    const after = directoryWith({ closures: [closureWith({ centers: ['mitte'] })] });
    expect(changes(base, after)).toEqual([
      {
        title: 'RSC Mitte',
        rows: [
          {
            before: '10:00–12:00',
            after: '✗ 10:00–12:00 (Fortbildung des Teams)',
            days: '1 Tag, 2027: Mo 1.3.',
          },
          {
            before: '14:00–16:00',
            after: '✗ 14:00–16:00 (Fortbildung des Teams)',
            days: '1 Tag, 2027: Mi 3.3.',
          },
          {
            before: '☎ 09:00–10:00',
            after: '✗ ☎ 09:00–10:00 (Fortbildung des Teams)',
            days: '5 Tage, 2027: Mo 1.3.–Fr 5.3.',
          },
        ],
      },
    ]);
  });

  it('are listed each, however far they lie, and none twice', () => {
    const [center] = changes(base, moved(base));
    expect(center?.rows).toHaveLength(1);
    expect(center?.rows[0]).toMatchObject({ before: '14:00–16:00', after: '09:00–11:00' });
    expect(center?.rows[0]?.days).toMatch(/^48 Tage, 2027: Mi 3\.2\., Mi 10\.2\., .*, Mi 29\.12\.$/);
    expect(center?.rows[0]?.days.split(', Mi ')).toHaveLength(48);
  });

  it('that are past stand last, and say so', () => {
    const [center] = changes(base, withSchedule(base, 'mitte-open-we', { valid_to: '2026-11-10' }));
    expect(center?.rows.at(-1)).toEqual({
      before: '14:00–16:00',
      after: '–',
      days: 'rückwirkend 2 Tage, 2026: Mi 11.11., Mi 18.11.',
    });
  });

  it('show what else differs: another place, a last admission, another id', () => {
    const extra = { center: 'mitte', service: 'outreach', location: 'Rathaus' } as const;
    const place = changes(
      directoryWith({ extra_sessions: [extraWith(extra)] }),
      directoryWith({ extra_sessions: [extraWith({ ...extra, location: 'Bibliothek' })] }),
    );
    expect(place[0]?.rows[0]).toMatchObject({
      before: 'außen 10:00–13:00, Rathaus',
      after: 'außen 10:00–13:00, Bibliothek',
    });
    const admission = changes(base, withSchedule(base, 'mitte-open-mo', { last_admission: '11:30' }));
    expect(admission[0]?.rows[0]?.after).toBe('10:00–12:00, letzter Einlass 11:30');
    const id = changes(base, withSchedule(base, 'mitte-open-mo', { id: 'anders' }));
    expect(id[0]?.rows[0]?.after).toBe('10:00–12:00 (unter neuer Kennung)');
  });

  it('are none where only words changed, and only those of the centers that are asked for', () => {
    expect(changes(base, withCenter(base, 'mitte', { verified_on: TODAY }))).toEqual([]);
    const after = directoryWith({ closures: [closureWith()] });
    expect(changes(base, after).map(({ title }) => title)).toEqual(['RSC Nord', 'RSC Mitte', 'RSC West']);
    expect(changes(base, after, ['west']).map(({ title }) => title)).toEqual(['RSC West']);
  });

  it('are a table for GitHub and lines for a terminal', () => {
    const closure = closureWith({ centers: ['mitte'], services: ['open_consultation'], to: '2027-03-01' });
    const [center] = changes(base, directoryWith({ closures: [{ ...closure, reason: { de: 'Umzug | Umbau' } }] }));
    expect(center && formatMarkdownChanges(center)).toBe(
      [
        '#### RSC Mitte',
        '',
        '| Bisher | Neu | An diesen Tagen |',
        '| --- | --- | --- |',
        '| 10:00–12:00 | ✗ 10:00–12:00 (Umzug \\| Umbau) | 1 Tag, 2027: Mo 1.3. |',
      ].join('\n'),
    );
    expect(center && formatTerminalChanges(center)).toBe(
      'RSC Mitte\n  10:00–12:00 → ✗ 10:00–12:00 (Umzug | Umbau)\n    1 Tag, 2027: Mo 1.3.',
    );
  });
});
