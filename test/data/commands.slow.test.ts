/** The office's tools as people run them, in a scratch copy of data/: check, preview, edition, closure, verify. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { centerOn } from '../../data/model/dated-facts.ts';
import type { Directory } from '../../data/model/directory.ts';
import { sessionsBetween } from '../../data/model/schedule.ts';
import { dateOf, dayOf } from '../../data/model/zone.ts';
import { closureWith, NAMED_EDITION, scheduleWith, withCenter } from '../fixtures/directory.ts';
import { moved, print, removeScratches, ROOT, scratch } from './scratch.ts';

afterAll(removeScratches);

describe('every command', { timeout: 180_000 }, () => {
  it('explains itself, in German, without a project', () => {
    const { run } = scratch();
    for (const verb of ['check', 'preview', 'edition', 'closure', 'verify']) {
      const { code, out } = run(verb, ['--help']);
      expect(code, out).toBe(0);
      expect(out).toContain(`npm run data -- ${verb}`);
    }
  });

  it('prints the repair when it is called wrongly, and changes nothing', () => {
    const { run, text } = scratch();
    const before = text();
    const calls: Array<[string, string[], string]> = [
      ['chek', [], 'check'],
      ['check', ['--format', 'xml'], 'terminal'],
      ['preview', ['ost'], 'nord, mitte, west'],
      ['preview', ['--weeks', '0'], '1 bis 60'],
      ['verify', [], 'nord, mitte, west'],
      ['verify', ['mitte', '--on', '2027-01-01'], '2026-11-23'],
      ['closure', ['--from', '2027-03-01'], '--centers'],
      ['edition', ['--from', '1999-01-01'], '2021-08-05'],
      ['edition', ['--bogus'], '--yes'],
    ];
    for (const [verb, args, hint] of calls) {
      const { code, out } = run(verb, args);
      expect(code, verb).toBe(2);
      expect(out).toContain(hint);
    }
    expect(text()).toBe(before);
  });
});

describe('check', { timeout: 180_000 }, () => {
  it('ends with 1 and marks the line for a pull request', () => {
    const { run, write, text } = scratch();
    write(text().replace('"14:00"', '"17:00"'));
    const { code, out } = run('check', ['--format', 'github']);
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=data\/directory\.json,line=\d+,title=closes-after-it-opens::/m);
  });
});

describe('preview', { timeout: 180_000 }, () => {
  it('shows Rose Monday as doubtful and Easter Monday as cancelled', () => {
    const { out } = scratch().run('preview', ['mitte', '--weeks', '10'], '2027-02-01');
    expect(out).toContain('? 10:00–12:00 (Rosenmontag)');
    expect(out).toContain('✗ 10:00–12:00 (Ostermontag)');
  });
});

describe('preview of a change', { timeout: 180_000 }, () => {
  it('shows the days that change before the weeks, and after the cut the weeks alone', () => {
    const { run, read, write } = scratch();
    expect(run('preview').out).not.toContain('Diese Tage ändern sich');
    write(moved(read()));
    const { out } = run('preview', ['--markdown']);
    expect(out).toMatch(/^### Diese Tage ändern sich\n/);
    expect(out).toContain('| 14:00–16:00 | 09:00–11:00 | 48 Tage, 2027: Mi 3.2., Mi 10.2.,');
    expect(out.indexOf('### Das sehen die Leute')).toBeGreaterThan(out.indexOf('Mi 29.12.'));
    expect(run('preview', ['nord']).out).not.toContain('Diese Tage ändern sich');
    expect(run('edition', ['--yes']).code).toBe(0);
    expect(run('preview').out).not.toContain('Diese Tage ändern sich');
  });
});

describe('verify and closure', { timeout: 180_000 }, () => {
  it('write what they print, in the formatting of the file', () => {
    const { run, read, text } = scratch();
    expect(run('verify', ['mitte']).code).toBe(0);
    expect(
      run('closure', [
        '--centers',
        'mitte,west',
        '--from',
        '7.5.2027',
        '--reason',
        'Brückentag',
        '--reason-en',
        'Bridge day',
      ]).code,
    ).toBe(0);
    expect(read().centers.map((one) => one.verified_on)).toEqual(['2021-08-05', '2026-11-23', '2021-08-05']);
    expect(read().closures).toEqual([
      {
        id: 'zu-mitte-west-2027-05-07',
        centers: ['mitte', 'west'],
        from: '2027-05-07',
        to: '2027-05-07',
        effect: 'cancelled',
        reason: { de: 'Brückentag', en: 'Bridge day' },
        announced_on: '2026-11-23',
      },
    ]);
    expect(text()).toBe(print(read()));
  });

  it('refuse a closure that the check refuses, and write nothing', () => {
    const { run, text } = scratch();
    const before = text();
    const { code, out } = run('closure', ['--centers', 'mitte', '--from', '2027-02-30', '--reason', '<b>Umzug</b>']);
    expect(code).toBe(1);
    expect(out).toContain('text-is-plain');
    expect(out).toContain('/closures/0/from');
    expect(text()).toBe(before);
  });

  it('ask about a closure that hits nothing, and write it with the answer', () => {
    const { run, read, text } = scratch();
    const before = text();
    const sunday = ['--centers', 'mitte', '--from', '2027-03-07', '--reason', 'Tag der offenen Tür'];
    const { code, out } = run('closure', sunday);
    expect(code).toBe(1);
    expect(out).toContain('In diese Schließung fällt keine einzige Zeit; bewusst so?');
    expect(out).toContain('--answer "closures-touch-something:zu-mitte-2027-03-07=…"');
    expect(text()).toBe(before);
    const answer = 'An diesem Sonntag wäre sonst das Fest.';
    const question = 'closures-touch-something:zu-mitte-2027-03-07';
    expect(run('closure', [...sunday, '--answer', `${question}=kurz`]).code).toBe(1);
    expect(run('closure', [...sunday, '--answer', 'ohne Frage']).code).toBe(2);
    expect(run('closure', [...sunday, '--answer', `${question}=${answer}`]).code).toBe(0);
    expect(read().answers).toEqual([{ question, answer }]);
    expect(run('edition', ['--yes']).code).toBe(0);
    expect(read().answers).toBeUndefined();
    expect(read().changes[0]?.answers).toEqual([{ question, answer }]);
    expect(run('check', ['--deploy']).code).toBe(0);
  });

  it('do not cut an edition as long as a question is open', () => {
    const { run, read, write } = scratch();
    const directory = read();
    write({ ...directory, closures: [closureWith({ from: '2027-03-07', to: '2027-03-07' })] });
    expect(run('check').code).toBe(1);
    const { code, out } = run('edition', ['--yes']);
    expect(code).toBe(1);
    expect(out).toContain('closures-touch-something:team-tag-2027');
    expect(read().changes).toEqual(directory.changes);
  });

  it('suggest the bridge days of the coming year', () => {
    const { out } = scratch().run('closure', ['--suggest']);
    for (const day of [
      'Freitag, 7.5.2027: Brückentag',
      'Freitag, 28.5.2027: Brückentag',
      'Montag, 8.2.2027: Rosenmontag',
    ]) {
      expect(out).toContain(day);
    }
  });
});

describe('verify --fact', { timeout: 180_000 }, () => {
  it('confirms one fact and keeps the rest as old as it is', () => {
    const { run, read, text } = scratch();
    const { code, out } = run('verify', ['mitte', '--fact', 'address', '--on', '20.11.2026']);
    expect(code, out).toBe(0);
    expect(out).toContain('RSC Mitte: bestätigt: Anschrift am 20.11.2026');
    expect(read().centers[1]).toMatchObject({ verified_on: '2021-08-05', verified: { address: '2026-11-20' } });
    expect(text()).toBe(print(read()));
    expect(run('verify', ['--overdue']).out).toContain('RSC Mitte (Sprechzeiten, Telefonzeiten): zuletzt bestätigt');
    run('verify', ['mitte']);
    expect(read().centers[1]).not.toHaveProperty('verified');
  });

  it('names the facts when it is called with another', () => {
    const { code, out } = scratch().run('verify', ['mitte', '--fact', 'telefon']);
    expect(code).toBe(2);
    expect(out).toContain('open_hours, phone_hours, address');
  });
});

/** Mitte with a consultation by appointment, a move in February and other hours in the summer. */
function enriched(directory: Directory): Directory {
  const mitte = directory.centers[1]!;
  const consultation = {
    ...scheduleWith({ id: 'mitte-termin', service: 'consultation', byday: ['1TU'], valid_from: '2026-12-01' }),
    access: 'appointment' as const,
    booking: { phone: '+4920360802707', url: 'https://termine.duisburg.de/rsc-mitte' },
    last_admission: '11:30',
  };
  const summer = scheduleWith({ id: 'mitte-sommer', byday: ['TH'], valid_from: '2027-07-05', valid_to: '2027-08-13' });
  return {
    ...withCenter(directory, 'mitte', {
      verified_on: '2026-11-23',
      schedules: [...mitte.schedules, consultation, summer],
      dated_facts: [{ valid_from: '2027-02-01', phones: [{ number: '+492032830' }] }],
    }),
    closures: [
      closureWith({
        id: 'sommer',
        centers: ['mitte'],
        services: ['open_consultation'],
        from: '2027-07-05',
        to: '2027-08-13',
        replaced_by: ['mitte-sommer'],
      }),
    ],
    recurring_closures: [
      ...directory.recurring_closures,
      { id: 'bridge_day', rule: 'bridge_days', effect: 'tentative', valid_from: '2026-12-01' },
    ],
  };
}

describe('what has a condition or a date', { timeout: 180_000 }, () => {
  it('is shown by the preview, and bridge days that are customary are suggested as such', () => {
    const { run, read, write } = scratch();
    write(enriched(read()));
    const { out } = run('preview', ['mitte']);
    expect(out).toContain('Dienstag (1. im Monat) 10:00–12:00: Nur mit Termin. Letzter Einlass: 11:30 Uhr.');
    expect(out).toContain('Termin online buchen: https://termine.duisburg.de/rsc-mitte.');
    expect(out).toContain('Neue Telefonnummer ab 1. Februar 2027: +492032830.');
    expect(out).toContain('Beratung 10:00–12:00');
    expect(run('closure', ['--suggest']).out).toContain('Freitag, 7.5.2027: Brückentag');
  });

  it.each(['2026-11-30', '2027-06-01', '2027-07-20', '2027-10-01'])(
    'rolls back on %s, and what has been stays',
    (today) => {
      const { run, read, write } = scratch();
      write(enriched(read()));
      expect(run('edition', ['--yes']).code).toBe(0);
      const newest = read();
      const { code, out } = run('edition', ['--from', '2021-08-05', '--yes'], today);
      expect(code, out).toBe(0);
      const back = read();
      const told = (directory: Directory, from: string, until: string) =>
        sessionsBetween(directory, dayOf(from), dayOf(until))
          .filter((one) => one.status !== 'cancelled')
          .map((one) => `${one.center} ${one.service} ${one.day} ${one.opens}-${one.closes} ${one.status}`);
      const yesterday = dateOf(dayOf(today) - 1);
      expect(told(back, '2026-11-24', yesterday)).toEqual(told(newest, '2026-11-24', yesterday));
      expect(told(back, today, '2028-12-31')).toEqual(told(NAMED_EDITION, today, '2028-12-31'));
      const numbers = (directory: Directory, date: string) => centerOn(directory.centers[1]!, dayOf(date)).phones;
      expect(numbers(back, yesterday)).toEqual(numbers(newest, yesterday));
      expect(numbers(back, today)).toEqual(numbers(NAMED_EDITION, today));
      expect(run('check', ['--deploy'], today).code).toBe(0);
    },
  );

  it('rolls back to an edition that could not say the names of the city', () => {
    const { root, run, read, write } = scratch();
    const file = `${root}/data/editions/2021-08-05.json`;
    cpSync(join(ROOT, 'data/editions/2021-08-05.json'), file);
    cpSync(join(ROOT, 'data/editions.sha256'), `${root}/data/editions.sha256`);
    const first = readFileSync(join(ROOT, 'data/editions.sha256'), 'utf8')
      .split(/(?<=\n)/)
      .filter((line) => line.includes('2021-08-05'));
    writeFileSync(`${root}/data/editions.sha256`, first.join(''));
    write({ ...enriched(read()) });
    expect(run('edition', ['--yes']).code).toBe(0);
    const { code, out } = run('edition', ['--from', '2021-08-05', '--yes'], '2026-12-10');
    expect(code, out).toBe(0);
    expect(read().municipality.names).toEqual(NAMED_EDITION.municipality.names);
  });
});

describe('edition', { timeout: 180_000 }, () => {
  it('prints the difference, stamps, archives, and does nothing the second time', () => {
    const { run, read, write, editions } = scratch();
    write(moved(read()));
    const { code, out } = run('edition', ['--yes']);
    expect(code, out).toBe(0);
    expect(out).toContain('RSC Mitte: Mittwoch 14–16 Uhr → 9–11 Uhr ab 3.2.2027');
    const cut = read();
    expect(cut.edition).toBe('2026-11-23');
    expect(cut.released_at).toBe('2026-11-23T12:00:00+01:00');
    expect(cut.changes[0]).toMatchObject({ edition: '2026-11-23', centers: ['mitte'], released_at: cut.released_at });
    expect(cut.changes[0]?.summary['en']).toContain('Wednesday 14:00–16:00 → 09:00–11:00 from 3 February 2027');
    expect(editions()).toEqual(['2021-08-05.json', '2026-11-23.json']);
    expect(run('check', ['--deploy']).code).toBe(0);
    expect(run('edition', ['--yes']).out).toContain('Nichts zu tun');
    expect(editions()).toHaveLength(2);
  });

  it('names a second one of the day ".2", released later than the first', () => {
    const { run, read, write, editions } = scratch();
    write(moved(read()));
    run('edition', ['--yes']);
    const first = read().released_at;
    run('closure', ['--centers', 'all', '--from', '2027-05-07', '--reason', 'Brückentag']);
    expect(run('edition', ['--yes']).code).toBe(0);
    expect(editions()).toEqual(['2021-08-05.json', '2026-11-23.2.json', '2026-11-23.json']);
    expect(Date.parse(read().released_at)).toBeGreaterThan(Date.parse(first));
    expect(run('check', ['--deploy']).code).toBe(0);
  });

  it('refuses broken data, and asks unless --yes is given', () => {
    const { run, write, editions } = scratch();
    write({ ...moved(NAMED_EDITION), title: '' });
    expect(run('edition', ['--yes']).code).toBe(1);
    write(moved(NAMED_EDITION));
    expect(run('edition').code).toBe(2);
    expect(editions()).toHaveLength(1);
  });

  it('prints only the differences with --dry-run', () => {
    const { run, read, write, editions, text } = scratch();
    write(moved(read()));
    const before = text();
    expect(run('edition', ['--dry-run']).out).toContain('9–11 Uhr');
    expect(text()).toBe(before);
    expect(editions()).toHaveLength(1);
  });

  it('finishes a cut that was interrupted after the archive was written', () => {
    const { run, read, write, text } = scratch();
    const uncut = moved(read());
    write(uncut);
    run('edition', ['--yes']);
    const before = text();
    write(uncut);
    expect(run('check').out).toContain('the-edition-is-archived');
    expect(run('edition', ['--yes']).out).toContain('halb geschnitten');
    expect(text()).toBe(before);
  });
});

describe('rolling back', { timeout: 180_000 }, () => {
  const sessions = (directory: Directory, from: string, until: string) =>
    sessionsBetween(directory, dayOf(from), dayOf(until))
      .filter((one) => one.status !== 'cancelled')
      .map((one) => `${one.center} ${one.day} ${one.opens}-${one.closes} ${one.status}`);

  it('before the new hours began: everybody sees the old ones, under a new edition', () => {
    const { run, read, write, editions } = scratch();
    write({ ...moved(read()), closures: [closureWith()] });
    run('edition', ['--yes']);
    const { code, out } = run('edition', ['--from', '2021-08-05', '--yes'], '2026-12-01');
    expect(code, out).toBe(0);
    const back = read();
    expect(back.edition).toBe('2026-12-01');
    expect(back.changes.map((one) => one.edition)).toEqual(['2026-12-01', '2026-11-23', '2021-08-05']);
    expect(editions()).toHaveLength(3);
    expect(sessions(back, '2026-12-01', '2028-12-31')).toEqual(sessions(NAMED_EDITION, '2026-12-01', '2028-12-31'));
    expect(back.centers[1]?.schedules.map((one) => one.id)).toContain('mitte-open-we-2027');
    expect(run('check', ['--deploy'], '2026-12-01').code).toBe(0);
  });

  it('after the new hours began: what has been stays, the old hours follow under a new id', () => {
    const { run, read, write } = scratch();
    write(moved(read()));
    run('edition', ['--yes']);
    const newest = read();
    expect(run('edition', ['--from', '2021-08-05', '--yes'], '2027-06-01').code).toBe(0);
    const back = read();
    expect(sessions(back, '2027-01-01', '2027-05-31')).toEqual(sessions(newest, '2027-01-01', '2027-05-31'));
    expect(sessions(back, '2027-06-01', '2028-12-31')).toEqual(sessions(NAMED_EDITION, '2027-06-01', '2028-12-31'));
    expect(run('check', ['--deploy'], '2027-06-01').code).toBe(0);
  });

  it('on the very day on which the new hours began', () => {
    const { run, read, write } = scratch();
    write(moved(read()));
    run('edition', ['--yes']);
    const { code, out } = run('edition', ['--from', '2021-08-05', '--yes'], '2027-02-03');
    expect(code, out).toBe(0);
    expect(sessions(read(), '2027-02-03', '2028-12-31')).toEqual(sessions(NAMED_EDITION, '2027-02-03', '2028-12-31'));
  });

  it('refuses to lose changes that no edition holds', () => {
    const { run, read, write } = scratch();
    write(moved(read()));
    run('edition', ['--yes']);
    write({ ...read(), title: 'Ein anderer Titel' });
    expect(run('edition', ['--from', '2021-08-05', '--yes']).code).toBe(2);
  });
});
