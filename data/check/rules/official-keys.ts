/** The rule about the official keys of a municipality: AGS (Destatis), ARS (its longer form) and NUTS (Regulation (EC) 1059/2003). */
import type { Directory } from '../../model/directory.ts';
import { FEDERAL_STATES } from './federal-states.ts';
import type { Rule } from './rule.ts';

export const OFFICIAL_KEY_RULES: readonly Rule[] = [
  {
    name: 'official-keys-agree',
    sentence: 'AGS, ARS, NUTS code and holiday region name the same federal state and municipality.',
    *check({ directory: { municipality, holiday_region } }) {
      const { ags, ars, nuts } = municipality;
      const wrong = wrongKey(municipality, holiday_region);
      if (!wrong) return;
      yield {
        at: `/municipality/${wrong}`,
        message: {
          de: `Die Schlüssel passen nicht zusammen: AGS ${ags}, ARS ${ars}, NUTS ${nuts}, Feiertage ${holiday_region}`,
          en: `the keys do not agree: AGS ${ags}, ARS ${ars}, NUTS ${nuts}, holidays ${holiday_region}`,
        },
        repair: {
          de: 'Bitte prüfen: der ARS beginnt mit den ersten fünf Ziffern des AGS und endet mit dessen letzten drei',
          en: 'the ARS begins with the first five digits of the AGS and ends with its last three',
        },
      };
    },
  },
];

/** The first key that contradicts another one or the region; regions outside Germany have no keys to compare. */
function wrongKey({ ags, ars, nuts }: Directory['municipality'], region: string): 'ags' | 'ars' | 'nuts' | undefined {
  const state = FEDERAL_STATES[region];
  if (ars.slice(0, 5) + ars.slice(9) !== ags) return 'ars';
  if (!state) return undefined;
  if (!ags.startsWith(state[1])) return 'ags';
  return nuts.startsWith(state[2]) ? undefined : 'nuts';
}
