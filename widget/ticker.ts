// One timer for all elements on the page: set to the next moment at which one of them reads differently, asleep in hidden tabs.

export interface Ticking {
  /** Brings itself up to date; returns the milliseconds until it has to again. */
  tick(): number;
  /** The tab is seen again, or the network is back. */
  refresh(networkIsBack: boolean): void;
}

// A computer that slept wakes with its timers late: look at the clock every quarter of an hour at least.
const LONGEST = 15 * 60_000;

/** While the page is printed: on paper nothing is "now" or "today". */
export let printing = false;

const members = new Set<Ticking>();
let timer: ReturnType<typeof setTimeout> | undefined;

export function join(member: Ticking): void {
  // A second time is the same as once.
  document.addEventListener('visibilitychange', wake);
  addEventListener('online', wake);
  addEventListener('beforeprint', print);
  addEventListener('afterprint', print);
  members.add(member);
  schedule(0);
}

export function leave(member: Ticking): void {
  members.delete(member);
}

/** Sets the one timer; a call for a nearer moment wins by ticking, which finds the nearest again. */
export function schedule(delay: number): void {
  clearTimeout(timer);
  if (members.size && !document.hidden) timer = setTimeout(tick, delay);
}

function tick(): void {
  let nearest = LONGEST;
  for (const member of members) nearest = Math.min(nearest, member.tick());
  schedule(Math.max(nearest, 20));
}

/** Draws at once: the page is copied to paper when its listeners have run. */
function print({ type }: Event): void {
  printing = type === 'beforeprint';
  for (const member of members) member.refresh(false);
  tick();
}

function wake({ type }: Event): void {
  if (!document.hidden) for (const member of members) member.refresh(type === 'online');
  schedule(0);
}
