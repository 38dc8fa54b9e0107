/** The system's browsers and how they are launched, for tests and measurements that drive whole pages. */
import { existsSync } from 'node:fs';

/** The shell is the same engine without a desktop's browser around it: it takes a third less of the machine. */
const CHROMIUMS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'] as const;

/** Debian's own browsers, and the driver of WebKitGTK. */
export const PROGRAMS = {
  chromium: CHROMIUMS.find((path) => existsSync(path)) ?? CHROMIUMS[0],
  firefox: '/usr/bin/firefox-esr',
  webkitgtk: '/usr/bin/WebKitWebDriver',
};

/** As root a sandbox is refused; the rest keeps the browser from looking for a network. */
export const CHROMIUM = {
  executablePath: PROGRAMS.chromium,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** Debian's own Firefox speaks the standard protocol, not Playwright's. */
export const FIREFOX = { channel: 'moz-firefox', executablePath: PROGRAMS.firefox };
