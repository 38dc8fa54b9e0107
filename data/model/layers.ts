/** What holidays, closures and recurring closures do to a session: which layer decides each minute, and the parts that remain. */
import type { Closure } from './directory.ts';
import type { Calendar, Layer } from './holiday-calendar.ts';
import type { Session } from './session.ts';
import { type Day, dayOf, minutesOf } from './zone.ts';

/** Precedence: public holiday, then closures (cancelled before tentative), then the recurring closure. */
export function layersOf(day: Day, closures: readonly Closure[], calendar: Calendar): Layer[] {
  const holiday = calendar.holiday(day);
  if (holiday) return [{ opens: 0, closes: 1440, status: 'cancelled', reason: `public_holiday/${holiday}` }];
  const customary = calendar.customary(day);
  return customary ? [...closureLayers(day, closures), customary] : closureLayers(day, closures);
}

export function closureLayers(day: Day, closures: readonly Closure[]): Layer[] {
  const layers: Layer[] = [];
  for (const closure of closures) {
    if (day < dayOf(closure.from) || day > dayOf(closure.to)) continue;
    layers.push({
      opens: closure.opens_at === undefined ? 0 : minutesOf(closure.opens_at),
      closes: closure.closes_at === undefined ? 1440 : minutesOf(closure.closes_at),
      status: closure.effect,
      reason: `closure/${closure.id}`,
    });
  }
  return layers.sort((a, b) => Number(a.status === 'tentative') - Number(b.status === 'tentative'));
}

/** Cuts a session where layers begin and end; neighboring parts of one status and reason join again. */
export function splitSession(session: Session, layers: readonly Layer[]): Session[] {
  if (layers.length === 0) return [session];
  const edges = new Set([session.opens, session.closes]);
  for (const { opens, closes } of layers) {
    for (const edge of [opens, closes]) if (edge > session.opens && edge < session.closes) edges.add(edge);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const parts: Session[] = [];
  for (let index = 0; index + 1 < cuts.length; index++) {
    const opens = cuts[index] ?? 0;
    const closes = cuts[index + 1] ?? 0;
    const layer = layers.find((one) => one.opens <= opens && one.closes >= closes);
    const last = parts.at(-1);
    if (last && last.reason === layer?.reason) parts[parts.length - 1] = { ...last, closes };
    else parts.push({ ...session, opens, closes, ...(layer && { status: layer.status, reason: layer.reason }) });
  }
  return parts.length > 1 ? parts.map((part) => ({ ...part, irregular: true })) : parts;
}
