// What an element finds around it: the reader's device, and the page's background.
import type { Device } from './view-model.ts';

/** `now`: milliseconds since the epoch, corrected. */
export const readDevice = (element: Element, now: number, clockTrusted: boolean): Device => ({
  now,
  clockTrusted,
  utcOffset: -new Date(now).getTimezoneOffset(),
  userAgent: navigator.userAgent,
  dark: onDarkPage(element),
});

/**
 * Whether the page behind is dark and no color scheme says so: then the widget is dark too. Of several backgrounds the nearest counts,
 * across shadow hosts; what is no plain color says nothing.
 */
function onDarkPage(element: Element | undefined): boolean {
  if (!element) return false;
  const { colorScheme, backgroundColor } = getComputedStyle(element);
  if (colorScheme !== 'normal') return false;
  const plain = /^rgb\((\d+), (\d+)/.exec(backgroundColor);
  return plain
    ? Number(plain[1]) + Number(plain[2]) < 256
    : onDarkPage(element.parentElement ?? (element.getRootNode() as ShadowRoot).host);
}
