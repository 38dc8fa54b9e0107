/** Everybody who asks, in the order of the page. */
import type { Asker } from './asker.ts';
import { CALENDARS } from './calendar.ts';
import { CITIES } from './city.ts';
import { EVERYBODY } from './everybody.ts';
import { PORTALS } from './portal.ts';
import { WEBMASTERS } from './webmaster.ts';

export const ASKERS: readonly Asker[] = [EVERYBODY, WEBMASTERS, PORTALS, CALENDARS, CITIES];
