/** The office's commands, without a process of their own, in a scratch copy of data/: check, preview, hand-in, edition, overdue, suggest. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checksumLine } from '../../data/check/checksums.ts';
import { centerOn } from '../../data/model/dated-facts.ts';
import type { Directory } from '../../data/model/directory.ts';
import { sessionsBetween } from '../../data/model/schedule.ts';
import { dateOf, dayOf } from '../../data/model/zone.ts';
import { closureWith, NAMED_EDITION, scheduleWith, withCenter } from '../fixtures/directory.ts';
import { moved, removeScratches, ROOT, scratch } from './scratch.ts';

afterAll(removeScratches);

describe('every command', () => {
  it('explains itself, in German, without a project', async () => {
    const { run } = scratch();
    for (const verb of ['check', 'preview', 'hand-in', 'edition', 'overdue', 'suggest']) {
      const { code, out } = await run(verb, ['--help']);
      expect(code, out).toBe(0);
      expect(out).toContain(`npm run data -- ${verb}`);
    }
  });

  it('prints the repair when it is called wrongly, and changes nothing', async () => {
    const { run, text } = scratch();
    const before = text();
    const calls: Array<[string, string[], string]> = [
      ['chek', [], 'check'],
      ['check', ['--format', 'xml'], 'terminal'],
      ['preview', ['ost'], 'nord, mitte, west'],
      ['preview', ['--weeks', '0'], '1 bis 60'],
      ['hand-in', [], 'close, make-certain'],
      ['hand-in', ['close', 'mitte'], '--centers'],
      ['hand-in', ['close', '--from', '2027-03-01'], '--centers fehlt'],
      ['hand-in', ['close', '--centers=mitte', '--from=30.2.2027', '--reason=Umzug'], '--from: Den Tag „30.2.2027“'],
      ['hand-in', ['confirm-facts', '--centers=alle', '--facts=kaffee'], 'Sprechzeiten, Telefonzeiten, Anschrift'],
      ['hand-in', ['confirm-facts', '--centers=alle', '--answer', 'ohne Frage'], '--answer ohne Frage'],
      ['edition', ['--from', '1999-01-01'], '2021-08-05'],
      ['edition', ['--bogus'], '--yes'],
    ];
    for (const [verb, args, hint] of calls) {
      const { code, out } = await run(verb, args);
      expect(code, verb).toBe(2);
      expect(out).toContain(hint);
    }
    expect(text()).toBe(before);
  });
});

describe('check', () => {
  it('ends with 1 and marks the line for a pull request', async () => {
    const { run, write, text } = scratch();
    write(text().replace('"14:00"', '"17:00"'));
    const { code, out } = await run('check', ['--format', 'github']);
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=data\/directory\.json,line=\d+,title=closes-after-it-opens::/m);
  });
});

describe('preview', () => {
  it('shows Rose Monday as doubtful and Easter Monday as cancelled', async () => {
    const { out } = await scratch().run('preview', ['mitte', '--weeks', '10'], '2027-02-01');
    expect(out).toContain('? 10:00–12:00 (Rosenmontag)');
    expect(out).toContain('✗ 10:00–12:00 (Ostermontag)');
  });
});

describe('preview of a change', () => {
  it('shows the days that change before the weeks, and after the cut the weeks alone', async () => {
    const { run, read, write } = scratch();
    expect((await run('preview')).out).not.toContain('Diese Tage ändern sich');
    write(moved(read()));
    const { out } = await run('preview', ['--markdown']);
    expect(out).toMatch(/^### Diese Tage ändern sich\n/);
    expect(out).toContain('| 14:00–16:00 | 09:00–11:00 | 48 Tage, 2027: Mi 3.2., Mi 10.2.,');
    expect(out.indexOf('### Das sehen die Leute')).toBeGreaterThan(out.indexOf('Mi 29.12.'));
    expect((await run('preview', ['nord'])).out).not.toContain('Diese Tage ändern sich');
    expect((await run('edition', ['--yes'])).code).toBe(0);
    expect((await run('preview')).out).not.toContain('Diese Tage ändern sich');
  });
});

describe('hand-in', () => {
  const closing = [
    'close',
    '--centers=mitte, RSC West',
    '--from=7.5.2027',
    '--reason=Brückentag',
    '--reason-en=Bridge day',
  ];

  it('writes a small file, says what changes, and leaves directory.json alone', async () => {
    const { run, text, inbox } = scratch();
    const before = text();
    const { code, out } = await run('hand-in', [...closing, '--to=', '--services=', '--tentative=nein']);
    expect(code, out).toBe(0);
    expect(out).toContain(
      'RSC Mitte und RSC West: geschlossen am 7.5.2027 (Brückentag), betrifft 2 Telefonzeiten: Fr, 7.5.2027',
    );
    expect(out).toMatch(/RSC Mitte\n {2}☎ 09:00–10:00 → ✗ ☎ 09:00–10:00 \(Brückentag\)\n {4}1 Tag, 2027: Fr 7\.5\./);
    const [[name, change] = ['', {}]] = inbox();
    expect(name).toMatch(/^2026-11-23-close-mitte-west-[b-z]{6}\.json$/);
    expect(out).toContain(`Abgelegt: data/inbox/${name}`);
    expect(change).toEqual({
      operation: 'close',
      values: {
        centers: ['mitte', 'west'],
        from: '2027-05-07',
        tentative: false,
        reason: 'Brückentag',
        reason_en: 'Bridge day',
      },
      made_on: '2021-08-05',
      made_at: '2026-11-23T12:00:00+01:00',
    });
    expect(text()).toBe(before);
  });

  it('sees what is pending, and says nothing changes for what was handed in before', async () => {
    const { run, inbox } = scratch();
    expect((await run('hand-in', ['confirm-facts', '--centers=mitte'])).code).toBe(0);
    const { code, out } = await run('hand-in', ['confirm-facts', '--centers=mitte']);
    expect([code, out]).toEqual([0, 'Es ändert sich nichts; nichts abgelegt.\n']);
    expect(inbox()).toHaveLength(1);
  });

  it('refuses what the check refuses, and writes nothing', async () => {
    const { run, inbox } = scratch();
    const { code, out } = await run('hand-in', ['close', '--centers=mitte', '--from=heute', '--reason=<b>Umzug</b>']);
    expect(code).toBe(1);
    expect(out).toMatch(/^Nicht abgelegt:\n {2}- /);
    expect(inbox()).toEqual([]);
  });

  it('asks about a closure that hits nothing, and hands it in with the answer, as the form is sent again', async () => {
    const { run, read, inbox } = scratch();
    const sunday = ['close', '--centers=mitte', '--from=7.3.2027', '--reason=Tag der offenen Tür'];
    const { code, out } = await run('hand-in', sunday);
    expect(code).toBe(1);
    expect(out).toContain('In diese Schließung fällt keine einzige Zeit; bewusst so?');
    const question = 'closures-touch-something:zu-mitte-2027-03-07';
    expect(out).toContain(`--answer "${question}=…"`);
    expect((await run('hand-in', [...sunday, '--answer', `${question}=kurz`])).out).toContain('mindestens 10 Zeichen');
    expect(inbox()).toEqual([]);
    const answer = 'An diesem Sonntag wäre sonst das Fest.';
    expect((await run('hand-in', [...sunday, '--answer', `${question}=${answer}`])).code).toBe(0);
    expect(inbox()).toMatchObject([[expect.any(String), { answers: { [question]: answer } }]]);
    expect((await run('edition', ['--yes'])).code).toBe(0);
    expect(read().changes[0]?.answers).toEqual([
      { question: `closures-touch-something:${read().closures[0]!.id}`, answer },
    ]);
    expect((await run('check', ['--deploy'])).code).toBe(0);
  });

  it('works on the last good edition while directory.json is broken', async () => {
    const { run, write, inbox } = scratch();
    write('{ "kaputt"');
    const { code, out } = await run('hand-in', closing);
    expect(code, out).toBe(0);
    expect(out).toMatch(
      /^Achtung: data\/directory\.json ist gerade fehlerhaft; geprüft wird gegen die letzte gute Ausgabe\./,
    );
    expect(inbox()).toHaveLength(1);
  });

  it('explains each operation', async () => {
    const { out } = await scratch().run('hand-in', ['change-hours', '--help']);
    expect(out).toContain('--opens-at');
    expect(out).toContain('Wann haben Sie es erfahren? (leer: heute)');
  });
});

describe('an edition', () => {
  it('do not cut an edition as long as a question is open', async () => {
    const { run, read, write } = scratch();
    const directory = read();
    write({ ...directory, closures: [closureWith({ from: '2027-03-07', to: '2027-03-07' })] });
    expect((await run('check')).code).toBe(1);
    const { code, out } = await run('edition', ['--yes']);
    expect(code).toBe(1);
    expect(out).toContain('closures-touch-something:team-tag-2027');
    expect(read().changes).toEqual(directory.changes);
  });
});

describe('overdue and suggest', () => {
  it('name the facts that nobody has confirmed in time', async () => {
    const { run } = scratch();
    expect(
      (await run('hand-in', ['confirm-facts', '--centers=mitte', '--facts=Anschrift', '--on=20.11.2026'])).code,
    ).toBe(0);
    const { out } = await run('edition', ['--yes']);
    expect(out).toContain('RSC Mitte: bestätigt: Anschrift am 20.11.2026');
    expect((await run('overdue')).out).toContain('RSC Mitte (Sprechzeiten, Telefonzeiten): zuletzt bestätigt');
    await run('hand-in', ['confirm-facts', '--centers=alle']);
    await run('edition', ['--yes']);
    expect((await run('overdue')).out).toBe('');
  });

  it('suggest the bridge days of the coming year', async () => {
    const { out } = await scratch().run('suggest');
    for (const day of [
      'Freitag, 7.5.2027: Brückentag',
      'Freitag, 28.5.2027: Brückentag',
      'Montag, 8.2.2027: Rosenmontag',
    ]) {
      expect(out).toContain(day);
    }
    expect(out).toContain(
      'npm run data -- hand-in close --centers=alle --from=2027-05-07 --to=2027-05-07 --reason="Brückentag"',
    );
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

describe('what has a condition or a date', () => {
  it('is shown by the preview, and bridge days that are customary are suggested as such', async () => {
    const { run, read, write } = scratch();
    write(enriched(read()));
    const { out } = await run('preview', ['mitte']);
    expect(out).toContain('Dienstag (1. im Monat) 10:00–12:00: Nur mit Termin. Letzter Einlass: 11:30 Uhr.');
    expect(out).toContain('Termin online buchen: https://termine.duisburg.de/rsc-mitte.');
    expect(out).toContain('Neue Telefonnummer ab 1. Februar 2027: +492032830.');
    expect(out).toContain('Beratung 10:00–12:00');
    expect((await run('suggest')).out).toContain('Freitag, 7.5.2027: Brückentag');
  });

  it.each(['2026-11-30', '2027-06-01', '2027-07-20', '2027-10-01'])(
    'rolls back on %s, and what has been stays',
    async (today) => {
      const { run, read, write } = scratch();
      write(enriched(read()));
      expect((await run('edition', ['--yes'])).code).toBe(0);
      const newest = read();
      const { code, out } = await run('edition', ['--from', '2021-08-05', '--yes'], today);
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
      expect((await run('check', ['--deploy'], today)).code).toBe(0);
    },
  );

  it('says by its exit that nothing was rolled back', async () => {
    const { run, read, write, editions } = scratch();
    write(enriched(read()));
    expect((await run('edition', ['--yes'])).code).toBe(0);
    const before = editions();
    const { code, out } = await run('edition', ['--from', read().edition, '--yes']);
    expect([code, out]).toEqual([1, expect.stringContaining('Zurückgewiesen')]);
    expect(editions()).toEqual(before);
  });

  it('rolls back to an edition that could not say the names of the city', async () => {
    const { root, run, read, write } = scratch();
    const file = `${root}/data/editions/2021-08-05.json`;
    const first = readFileSync(join(ROOT, 'test/fixtures/first-edition.json'), 'utf8');
    writeFileSync(file, first);
    writeFileSync(
      `${root}/data/editions.sha256`,
      checksumLine('2021-08-05.json', createHash('sha256').update(first).digest('hex')),
    );
    write({ ...enriched(read()) });
    expect((await run('edition', ['--yes'])).code).toBe(0);
    const { code, out } = await run('edition', ['--from', '2021-08-05', '--yes'], '2026-12-10');
    expect(code, out).toBe(0);
    expect(read().municipality.names).toEqual(NAMED_EDITION.municipality.names);
  });
});

describe('edition', () => {
  it('prints the difference, stamps, archives, and does nothing the second time', async () => {
    const { run, read, write, editions } = scratch();
    write(moved(read()));
    const { code, out } = await run('edition', ['--yes']);
    expect(code, out).toBe(0);
    expect(out).toContain('RSC Mitte: Mittwoch 14–16 Uhr → 9–11 Uhr ab 3.2.2027');
    const cut = read();
    expect(cut.edition).toBe('2026-11-23');
    expect(cut.released_at).toBe('2026-11-23T12:00:00+01:00');
    expect(cut.changes[0]).toMatchObject({ edition: '2026-11-23', centers: ['mitte'], released_at: cut.released_at });
    expect(cut.changes[0]?.summary['en']).toContain('Wednesday 14:00–16:00 → 09:00–11:00 from 3 February 2027');
    expect(editions()).toEqual(['2021-08-05.json', '2026-11-23.json']);
    expect((await run('check', ['--deploy'])).code).toBe(0);
    expect((await run('edition', ['--yes'])).out).toContain('Nichts zu tun');
    expect(editions()).toHaveLength(2);
  });

  it('names a second one of the day ".2", released later than the first', async () => {
    const { run, read, write, editions } = scratch();
    write(moved(read()));
    await run('edition', ['--yes']);
    const first = read().released_at;
    await run('hand-in', ['close', '--centers=alle', '--from=7.5.2027', '--reason=Brückentag']);
    expect((await run('edition', ['--yes'])).code).toBe(0);
    expect(editions()).toEqual(['2021-08-05.json', '2026-11-23.2.json', '2026-11-23.json']);
    expect(Date.parse(read().released_at)).toBeGreaterThan(Date.parse(first));
    expect((await run('check', ['--deploy'])).code).toBe(0);
  });

  it('refuses broken data, and asks unless --yes is given', async () => {
    const { run, write, editions } = scratch();
    write({ ...moved(NAMED_EDITION), title: '' });
    expect((await run('edition', ['--yes'])).code).toBe(1);
    write(moved(NAMED_EDITION));
    expect((await run('edition')).code).toBe(2);
    expect(editions()).toHaveLength(1);
  });

  it('prints only the differences with --dry-run', async () => {
    const { run, read, write, editions, text } = scratch();
    write(moved(read()));
    const before = text();
    expect((await run('edition', ['--dry-run'])).out).toContain('9–11 Uhr');
    expect(text()).toBe(before);
    expect(editions()).toHaveLength(1);
  });

  it('finishes a cut that was interrupted after the archive was written', async () => {
    const { run, read, write, text } = scratch();
    const uncut = moved(read());
    write(uncut);
    await run('edition', ['--yes']);
    const before = text();
    write(uncut);
    expect((await run('check')).out).toContain('the-edition-is-archived');
    expect((await run('edition', ['--yes'])).out).toContain('halb geschnitten');
    expect(text()).toBe(before);
  });
});

describe('rolling back', () => {
  const sessions = (directory: Directory, from: string, until: string) =>
    sessionsBetween(directory, dayOf(from), dayOf(until))
      .filter((one) => one.status !== 'cancelled')
      .map((one) => `${one.center} ${one.day} ${one.opens}-${one.closes} ${one.status}`);

  it('before the new hours began: everybody sees the old ones, under a new edition', async () => {
    const { run, read, write, editions } = scratch();
    write({ ...moved(read()), closures: [closureWith()] });
    await run('edition', ['--yes']);
    const { code, out } = await run('edition', ['--from', '2021-08-05', '--yes'], '2026-12-01');
    expect(code, out).toBe(0);
    const back = read();
    expect(back.edition).toBe('2026-12-01');
    expect(back.changes.map((one) => one.edition)).toEqual(['2026-12-01', '2026-11-23', '2021-08-05']);
    expect(editions()).toHaveLength(3);
    expect(sessions(back, '2026-12-01', '2028-12-31')).toEqual(sessions(NAMED_EDITION, '2026-12-01', '2028-12-31'));
    expect(back.centers[1]?.schedules.map((one) => one.id)).toContain('mitte-open-we-2027');
    expect((await run('check', ['--deploy'], '2026-12-01')).code).toBe(0);
  });

  it('after the new hours began: what has been stays, the old hours follow under a new id', async () => {
    const { run, read, write } = scratch();
    write(moved(read()));
    await run('edition', ['--yes']);
    const newest = read();
    expect((await run('edition', ['--from', '2021-08-05', '--yes'], '2027-06-01')).code).toBe(0);
    const back = read();
    expect(sessions(back, '2027-01-01', '2027-05-31')).toEqual(sessions(newest, '2027-01-01', '2027-05-31'));
    expect(sessions(back, '2027-06-01', '2028-12-31')).toEqual(sessions(NAMED_EDITION, '2027-06-01', '2028-12-31'));
    expect((await run('check', ['--deploy'], '2027-06-01')).code).toBe(0);
  });

  it('on the very day on which the new hours began', async () => {
    const { run, read, write } = scratch();
    write(moved(read()));
    await run('edition', ['--yes']);
    const { code, out } = await run('edition', ['--from', '2021-08-05', '--yes'], '2027-02-03');
    expect(code, out).toBe(0);
    expect(sessions(read(), '2027-02-03', '2028-12-31')).toEqual(sessions(NAMED_EDITION, '2027-02-03', '2028-12-31'));
  });

  it('cuts changes that no edition holds before it rolls back, so that none is lost', async () => {
    const { run, read, write, editions } = scratch();
    write({ ...read(), description: `${read().description} Kurz gefasst.` });
    expect((await run('edition', ['--from', '2021-08-05', '--yes'])).code).toBe(0);
    expect(editions()).toEqual(['2021-08-05.json', '2026-11-23.2.json', '2026-11-23.json']);
    expect(read().description).toBe(NAMED_EDITION.description);
  });
});
