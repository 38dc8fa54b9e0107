// One timer for all elements on the page: set to the next moment at which one of them reads differently, asleep in hidden tabs.

export interface Updatable {
  /** Brings itself up to date; returns the milliseconds until it has to again. */
  update(): number;
  /** The tab is seen again, or the network is back. */
  refresh(networkIsBack: boolean): void;
}

// A computer that slept wakes with its timers late: look at the clock every quarter of an hour at least.
const LONGEST = 15 * 60_000;
/** Never a busy loop, whatever an element returns. */
const SHORTEST = 20;

/** While the page is printed: on paper nothing is "now" or "today". */
export let printing = false;

const members = new Set<Updatable>();
/** Those that nobody has scrolled to: they start when the page is printed, too. */
const waiting = new Set<Updatable>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Until startUpdates. */
export function awaitUpdates(member: Updatable): void {
  listen();
  waiting.add(member);
}

export function startUpdates(member: Updatable): void {
  listen();
  waiting.delete(member);
  members.add(member);
  scheduleUpdate(0);
}

export function stopUpdates(member: Updatable): void {
  waiting.delete(member);
  members.delete(member);
}

function listen(): void {
  // Adding the same listener a second time is the same as once.
  document.addEventListener('visibilitychange', wake);
  addEventListener('online', wake);
  addEventListener('beforeprint', print);
  addEventListener('afterprint', print);
}

/** Sets the one timer; a call for a nearer moment wins by updating all, which finds the nearest again. */
export function scheduleUpdate(delay: number): void {
  clearTimeout(timer);
  if (members.size && !document.hidden) timer = setTimeout(updateAll, delay);
}

function updateAll(): void {
  let nearest = LONGEST;
  for (const member of members) nearest = Math.min(nearest, member.update());
  scheduleUpdate(Math.max(nearest, SHORTEST));
}

/** Renders at once: the page is copied to paper when its listeners have run. */
function print({ type }: Event): void {
  printing = type === 'beforeprint';
  for (const member of waiting) startUpdates(member);
  for (const member of members) member.refresh(false);
  updateAll();
}

function wake({ type }: Event): void {
  if (!document.hidden) for (const member of members) member.refresh(type === 'online');
  scheduleUpdate(0);
}
