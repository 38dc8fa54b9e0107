// Custom states, :state(open) and so on, for partners' style sheets. Without them nothing else is missing.

const STATES: Readonly<Record<string, string>> = { open: 'open', closing: 'open', soon: 'soon', failed: 'error' };

/** Undefined where the browser has none: Firefox up to 125, Safari up to 17.3. */
export function customStatesOf(element: HTMLElement): CustomStateSet | undefined {
  try {
    return element.attachInternals().states;
  } catch {
    return;
  }
}

/** `kind` is the state that is shown. */
export function showCustomStates(states: CustomStateSet | undefined, kind: string, stale: boolean): void {
  try {
    states?.clear();
    states?.add(STATES[kind] ?? 'closed');
    if (stale) states?.add('stale');
  } catch {
    // Chromium up to 124 takes only names that begin with two dashes.
  }
}
