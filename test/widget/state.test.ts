// What is shown at an instant: states, their edges, closures, tentative days, stale data, other centers.
import { describe, expect, it } from 'vitest';
import { viewStateOf, type CenterState, type ViewState } from '../../widget/state.ts';
import { readWeekFile, type WeekFile } from '../../widget/week-file.ts';
import { weekFile, type Options } from './weeks.ts';

const read = (options: Options = {}): WeekFile => {
  const week = readWeekFile(weekFile(options));
  if (!week) throw new Error('the builder made no week file');
  return week;
};

const at = (instant: string, options: Options = {}, centers = ['mitte'], clockTrusted = true): ViewState =>
  viewStateOf(read(options), Date.parse(instant), { centers, service: 'both', clockTrusted });

const ALL = { centers: [], service: 'both', clockTrusted: true } as const;

const lead = (view: ViewState): CenterState => {
  if (!view.lead) throw new Error('no center');
  return view.lead;
};

describe('the state of a visit', () => {
  // Monday, 16 November 2026, 10:00–12:00 in Duisburg.
  it.each([
    ['08:59', 'next', undefined],
    ['09:00', 'soon', 60],
    ['09:59', 'soon', 1],
    ['10:00', 'open', undefined],
    ['11:44', 'open', undefined],
    ['11:45', 'closing', 15],
    ['11:59', 'closing', 1],
    ['12:00', 'next', undefined],
  ])('at %s is %s', (clock, kind, minutes) => {
    const { state } = lead(at(`2026-11-16T${clock}:00+01:00`));
    expect(state.kind).toBe(kind);
    expect('minutes' in state ? state.minutes : undefined).toBe(minutes);
  });

  it('counts a begun minute as a whole one', () => {
    expect(lead(at('2026-11-16T09:20:01+01:00')).state).toMatchObject({ kind: 'soon', minutes: 40 });
  });

  it('says please call, not none, after the last day of the file', () => {
    expect(lead(at('2027-01-10T23:59:59+01:00')).state.kind).toBe('none');
    expect(lead(at('2027-01-11T00:00:00+01:00')).state.kind).toBe('failed');
  });

  it('says please call before the first day of the file', () => {
    const before = lead(at('2026-11-15T22:59:59Z'));
    expect(before.state.kind).toBe('failed');
    // A wrong clock, or a file of another week: dates that follow would read like an answer.
    expect(before.upcoming).toEqual([]);
    expect(lead(at('2026-11-15T23:00:00Z')).state.kind).toBe('next');
  });

  it('knows nothing of the phone after the two weeks that the file covers', () => {
    expect(lead(at('2026-11-30T09:30:00+01:00')).phone.kind).toBe('failed');
    expect(lead(at('2026-11-30T09:30:00+01:00')).state.kind).toBe('soon');
  });

  it('withholds now, soon and today while the clock is not to be trusted', () => {
    const view = at('2026-11-16T11:50:00+01:00', {}, ['mitte'], false);
    expect(lead(view).state.kind).toBe('next');
    expect(view.today).toBe('');
  });
});

describe('closures', () => {
  const holidays = {
    from: '2026-12-21',
    closed: [
      { from: '2026-12-21', to: '2026-12-23', reason: 'closure/umbau' },
      { from: '2026-12-28', to: '2026-12-28', reason: 'closure/fortbildung' },
    ],
  };

  it('are one run with every reason once, followed by the next valid session', () => {
    const { upcoming, state } = lead(at('2026-12-21T08:00:00+01:00', holidays));
    expect(upcoming[0]).toMatchObject({
      cancelled: true,
      first: { starts_at: '2026-12-21T10:00:00+01:00' },
      last: { starts_at: '2026-12-28T10:00:00+01:00' },
      reasons: ['closure/umbau', 'closure/fortbildung'],
    });
    expect(state).toMatchObject({ kind: 'next', session: { starts_at: '2026-12-30T14:00:00+01:00' } });
  });

  it('never read as open while a cancelled session would run', () => {
    expect(lead(at('2026-12-21T10:30:00+01:00', holidays)).state.kind).toBe('next');
  });

  it('leave a tentative session tentative, even while it would run', () => {
    const rose = {
      from: '2027-02-08',
      closed: [{ from: '2027-02-08', to: '2027-02-08', status: 'tentative' as const, reason: 'customary/rose_monday' }],
    };
    expect(lead(at('2027-02-08T11:00:00+01:00', rose)).state).toMatchObject({
      kind: 'tentative',
      session: { reason: 'customary/rose_monday' },
    });
  });
});

describe('other centers', () => {
  it('are named when they are open and this one is closed', () => {
    const view = at('2026-11-16T13:30:00+01:00');
    expect(lead(view).other).toMatchObject({ center: { id: 'west' }, state: { kind: 'open' } });
  });

  it('are not named when they stand in the same widget', () => {
    expect(lead(at('2026-11-16T13:30:00+01:00', {}, ['mitte', 'west'])).other).toBeUndefined();
  });

  it('are not named while this one is open', () => {
    expect(lead(at('2026-11-16T11:00:00+01:00')).other).toBeUndefined();
  });

  it('take the place of a center that is temporarily closed, open or not', () => {
    const { state, other, active, upcoming } = lead(
      at('2026-11-16T08:00:00+01:00', { status: { mitte: 'temporarily_closed' } }),
    );
    expect({ kind: state.kind, active, upcoming }).toEqual({ kind: 'none', active: false, upcoming: [] });
    expect(other).toMatchObject({ center: { id: 'nord' }, state: { kind: 'next' } });
  });
});

describe('a view', () => {
  it('leads with the center that can be visited first', () => {
    expect(lead(at('2026-11-19T08:00:00+01:00', {}, [])).center.id).toBe('west');
  });

  it('is stale from the day after review_by on', () => {
    expect(lead(at('2026-11-16T08:00:00+01:00', { reviewBy: '2026-11-16' })).stale).toBe(false);
    expect(lead(at('2026-11-17T08:00:00+01:00', { reviewBy: '2026-11-16' })).stale).toBe(true);
  });

  it.each([
    ['2026-11-17T12:00:00+01:00', '2026-11-18T00:00:00+01:00', 'midnight'],
    ['2026-11-18T07:30:00+01:00', '2026-11-18T08:00:00+01:00', 'an hour before the phone'],
    ['2026-11-18T13:00:20+01:00', '2026-11-18T13:01:00+01:00', 'the next minute'],
    ['2026-10-25T01:00:00+02:00', '2026-10-26T00:00:00+01:00', 'midnight after the clocks went back'],
    ['2027-03-28T01:00:00+01:00', '2027-03-29T00:00:00+02:00', 'midnight after the clocks went forward'],
  ])('at %s changes at %s (%s)', (now, next) => {
    const from = now < '2026-11' ? '2026-10-19' : now > '2027' ? '2027-03-22' : '2026-11-16';
    expect(new Date(at(now, { from }).changesAt).toISOString()).toBe(new Date(next).toISOString());
  });

  it('never changes its words between now and changesAt', () => {
    const week = read();
    const key = (now: number): string =>
      JSON.stringify(
        viewStateOf(week, now, ALL).centers.map(({ state, phone, other }) => [state, phone, other?.state]),
      );
    let now = Date.parse('2026-11-16T00:00:00+01:00');
    const end = now + 2 * 86_400_000;
    while (now < end) {
      const { changesAt } = viewStateOf(week, now, ALL);
      expect(changesAt).toBeGreaterThan(now);
      expect(key(changesAt - 1000)).toBe(key(Math.max(now, changesAt - 30_000)));
      now = changesAt;
    }
  });
});

describe('reading an answer', () => {
  it.each([
    null,
    3,
    'x',
    [],
    {},
    { from: '2026-11-16' },
    { ...weekFile(), occurrences: undefined },
    { ...weekFile(), utc_offsets: [] },
  ])('refuses %j', (json) => expect(readWeekFile(json)).toBeUndefined());

  it('ignores fields, services and sessions that it does not know', () => {
    const newer = {
      ...weekFile(),
      future: { deep: true },
      occurrences: [{ center: 'mitte', service: 'video', starts_at: 'soon' }, null, ...weekFile().occurrences],
    };
    const week = readWeekFile(JSON.parse(JSON.stringify(newer)));
    expect(week?.occurrences).toEqual(read().occurrences);
  });

  it('lives without any optional field', () => {
    const { from, until, utc_offsets, occurrences } = weekFile();
    const bare = readWeekFile({ from, until, utc_offsets, occurrences, centers: [{ id: 'mitte', name: 'RSC Mitte' }] });
    if (!bare) throw new Error('refused');
    expect(lead(viewStateOf(bare, Date.parse('2026-11-16T11:00:00+01:00'), ALL)).state.kind).toBe('open');
  });
});
