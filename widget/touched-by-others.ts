// Whether somebody else has changed what was drawn. A page translator replaces words where they stand; what Lit then draws anew would
// stand between translated words of before, and the two may say different hours.

interface Touches {
  /** Whether there were any since the last `watch`. */
  since(): boolean;
  /** From now on; what was changed until now was our own doing. */
  watch(root: ShadowRoot): void;
}

export function watchTouches(): Touches {
  let touched = false;
  const observer = new MutationObserver(() => (touched = true));
  return {
    since: () => touched || observer.takeRecords().length > 0,
    watch(root) {
      observer.observe(root, { childList: true, characterData: true, subtree: true });
      observer.takeRecords();
      touched = false;
    },
  };
}
