// Nothing is thrown on a partner's page, and nothing half done stays.

/** Returns a function that does some work; the first that throws ends it all, and `giveUp` clears the place. */
export function createGuard(giveUp: (error: unknown) => void): (work: () => void) => void {
  let ended = false;
  return (work) => {
    if (ended) return;
    try {
      work();
    } catch (error) {
      ended = true;
      giveUp(error);
    }
  };
}
