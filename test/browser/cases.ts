/** A week file for every state that the widget knows, all at one instant, so that one page can show them together. */
import { local, weekFile } from '../widget/weeks.ts';

/** Wednesday, 18 November 2026, 11:00 in Duisburg; visits of Mitte are from 14:00 to 16:00 on that day. */
export const NOW = Date.parse('2026-11-18T11:00:00+01:00');
const DAY = '2026-11-18';

type Week = ReturnType<typeof weekFile>;

/** The week with other hours at Mitte on that day. */
function at(opens: string, closes: string, options: Parameters<typeof weekFile>[0] = {}): Week {
  const week = weekFile(options);
  const occurrences = week.occurrences.map((it) =>
    it.center === 'mitte' && it.service === 'open_consultation' && it.starts_at.startsWith(DAY)
      ? { ...it, starts_at: local(DAY, opens), ends_at: local(DAY, closes) }
      : it,
  );
  return { ...week, occurrences: occurrences.sort((a, b) => Date.parse(a.starts_at) - Date.parse(b.starts_at)) };
}

const fresh = { reviewBy: '2027-08-05' };

export const CASES: Readonly<Record<string, { readonly state: string; readonly week: Week }>> = {
  open: { state: 'open', week: at('10:00', '12:00', fresh) },
  closing: { state: 'closing', week: at('10:00', '11:10') },
  soon: { state: 'soon', week: at('11:40', '13:00') },
  next: { state: 'next', week: at('14:00', '16:00') },
  tentative: {
    state: 'tentative',
    week: weekFile({ closed: [{ from: DAY, to: DAY, status: 'tentative', reason: 'customary/rose_monday' }] }),
  },
  closure: { state: 'next', week: weekFile({ closed: [{ from: DAY, to: '2026-12-02', reason: 'closure/umbau' }] }) },
  holiday: {
    state: 'next',
    week: weekFile({ closed: [{ from: DAY, to: DAY, reason: 'public_holiday/christmas_day' }] }),
  },
  none: { state: 'none', week: { ...weekFile(), occurrences: [] } },
  failed: {
    state: 'failed',
    week: { ...weekFile(), from: '2026-11-09', until: '2026-11-17', phone_until: '2026-11-17' },
  },
  moved: { state: 'none', week: weekFile({ status: { mitte: 'temporarily_closed' } }) },
  elsewhere: {
    state: 'next',
    week: {
      ...weekFile(),
      occurrences: weekFile().occurrences.map((it) =>
        it.center === 'nord' && it.starts_at.startsWith(DAY)
          ? { ...it, starts_at: local(DAY, '10:30'), ends_at: local(DAY, '12:30') }
          : it,
      ),
    },
  },
};
