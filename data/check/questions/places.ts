/** Asks about places of sessions: an address of the municipality, not the center's own door, and outreach that runs. */
import type { Rule } from '../rules/rule.ts';
import { findCenter } from '../rules/walk.ts';
import { eachOffer } from '../rules/walk-sessions.ts';
import { slipsBetween } from './distance.ts';
import { question } from './question.ts';

export const PLACE_QUESTIONS: readonly Rule[] = [
  {
    name: 'places-are-found',
    sentence:
      'The place of a session has a postal code and a city of the municipality, and is not the door of its center.',
    *check({ directory }) {
      const { name } = directory.municipality;
      for (const [{ location }, at, id] of eachOffer(directory)) {
        const own = findCenter(directory, id)?.address;
        if (location === undefined || !own) continue;
        const why = location.includes(own.address_1)
          ? 'das ist die Anschrift des Centers selbst'
          : !location.toLowerCase().includes(name.toLowerCase())
            ? `„${location}“ liegt nicht in ${name} oder nennt keine Stadt`
            : !/(?<!\d)\d{5}(?!\d)/u.test(location) && own.country === 'DE'
              ? `„${location}“ nennt keine Postleitzahl`
              : undefined;
        if (why === undefined) continue;
        yield question(`${at}/location`, why, `the location "${location}" is not an address elsewhere in ${name}`, {
          de: `Eine Anschrift heißt "Straße Nr., PLZ ${name}"`,
          en: `write "street no., postal code ${name}"`,
        });
      }
    },
  },
  {
    name: 'planned-outreach-has-no-hours',
    sentence: 'Where outreach of an area has hours, the area is not only planned.',
    *check({ directory }) {
      for (const [offer, at] of eachOffer(directory)) {
        if (offer.service !== 'outreach') continue;
        const words = offer.id.split('-').filter((one) => one.length > 3);
        const area = directory.outreach.find(
          (one) =>
            one.status === 'planned' && words.some((word) => word === one.id || slipsBetween(word, one.id) === 1),
        );
        if (!area) continue;
        yield question(
          at,
          `die Außensprechstunde „${area.area}“ ist noch als geplant eingetragen`,
          `outreach "${area.area}" is still planned`,
          {
            de: 'Läuft sie, bitte bei "outreach" eintragen: "status": "running"',
            en: 'if it runs, write "status": "running" in "outreach"',
          },
        );
      }
    },
  },
];
