/** The list of readers, and which of them this machine lacks. */
import { pythonReader, sabre } from './external.ts';
import { icalExpander } from './readers/ical-expander.ts';
import { icalJs } from './readers/ical-js.ts';
import { khal } from './readers/khal.ts';
import { nodeIcalReader } from './readers/node-ical.ts';
import type { Reader } from './row.ts';

/** In the order of their cost. */
export const READERS: readonly Reader[] = [
  icalJs,
  nodeIcalReader,
  icalExpander,
  pythonReader(
    'icalendar + recurring-ical-events',
    'icalendar-reader.py',
    'import icalendar, recurring_ical_events',
    'python3-icalendar python3-recurring-ical-events',
  ),
  pythonReader(
    'vobject + dateutil',
    'vobject-reader.py',
    'import vobject, dateutil',
    'python3-vobject python3-dateutil',
  ),
  sabre,
  pythonReader(
    'libical (Evolution Data Server)',
    'libical-reader.py',
    'import gi; gi.require_version("ECal", "2.0"); from gi.repository import ECal, ICalGLib',
    'gir1.2-ecal-2.0 python3-gi',
  ),
  khal,
];

/** What this machine lacks: "khal (install khal vdirsyncer)". */
export function missingReaders(): string[] {
  return READERS.flatMap(({ name, missing }) => {
    const packages = missing();
    return packages.length === 0 ? [] : [`${name} (install ${packages.join(' ')})`];
  });
}

/** The readers that tests ask. One loud line for those that are left out; where CI=true that is a failure instead. */
export function presentReaders(): readonly Reader[] {
  const missing = missingReaders();
  if (missing.length > 0) {
    const line = `*** CALENDAR READERS LEFT OUT: ${missing.join('; ')}. .ci/run installs them. ***`;
    if (process.env.CI === 'true') throw new Error(line);
    console.warn(`\n${line}\n`);
  }
  return READERS.filter((reader) => reader.missing().length === 0);
}
