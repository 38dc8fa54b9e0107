/**
 * Calendar apps: the link with which each subscribes, and how many hours pass until it shows a change. A subscription follows
 * changes; an imported file never does.
 */

export interface CalendarClient {
  readonly id: 'apple' | 'google' | 'outlook' | 'thunderbird' | 'nextcloud' | 'android';
  readonly name: string;
  /** What it runs on, where the name does not say so. */
  readonly devices?: string;
  /** Text id of the link's label; clients without one are called by their name. */
  readonly label?: 'subscribe_apple' | 'subscribe_google' | 'subscribe_outlook';
  /**
   * Opens the client with the calendar at an absolute address; undefined where there is no such link: the address is to be copied.
   * `page` is where a reader without the client finds other ways.
   */
  readonly href?: (address: string, page: string) => string;
  /** Hours until a change shows, as its makers say or as it was seen. */
  readonly hours: string;
}

/** The same address with the scheme that Apple's Calendar listens to. */
function webcalLink(address: string): string {
  return address.replace(/^https?:/, 'webcal:');
}

/** Google takes the webcal address, encoded, as an id. */
function googleLink(address: string): string {
  return `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcalLink(address))}`;
}

function outlookLink(address: string): string {
  return `https://outlook.live.com/calendar/0/addfromweb?url=${encodeURIComponent(address)}`;
}

/**
 * Android knows no calendar by address. An intent opens ICSx⁵ where it is installed, and the page where it is not; a bare webcal
 * link would end in an error.
 */
function androidLink(address: string, page: string): string {
  const scheme = address.startsWith('https:') ? 'webcals' : 'webcal';
  const fallback = `S.browser_fallback_url=${encodeURIComponent(page)}`;
  return `intent:${address.replace(/^https?:/, '')}#Intent;scheme=${scheme};package=at.bitfire.icsdroid;${fallback};end`;
}

/** In the order in which the page shows them. */
export const CALENDAR_CLIENTS: readonly CalendarClient[] = [
  {
    id: 'apple',
    name: 'Apple',
    devices: 'iPhone, iPad, Mac',
    label: 'subscribe_apple',
    href: webcalLink,
    hours: '1–24',
  },
  { id: 'google', name: 'Google', label: 'subscribe_google', href: googleLink, hours: '8–24' },
  { id: 'outlook', name: 'Outlook', label: 'subscribe_outlook', href: outlookLink, hours: '3–24' },
  { id: 'android', name: 'Android (ICSx⁵)', href: androidLink, hours: '1–24' },
  { id: 'thunderbird', name: 'Thunderbird', hours: '1–6' },
  { id: 'nextcloud', name: 'Nextcloud', hours: '6–12' },
];
