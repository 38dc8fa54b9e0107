/** Asks about positions: far from the old one and near a sister, or at the old door although the address is new. */
import { addressLine } from '../../model/directory.ts';
import { equalData } from '../json/equal.ts';
import { kilometers } from '../rules/kilometers.ts';
import type { Rule } from '../rules/rule.ts';
import { eachFacts } from './new-facts.ts';
import { question } from './question.ts';
import { streetOf } from './streets.ts';

const [FAR_KM, AT_THE_DOOR_KM] = [3, 0.02];

export const POSITION_QUESTIONS: readonly Rule[] = [
  {
    name: 'positions-stay-known',
    sentence: 'Where the address stays, so does the position.',
    *check({ directory, previous }) {
      for (const { at, facts, before, dated } of eachFacts(directory, previous)) {
        if (dated || facts.position || !before?.position || !facts.address) continue;
        if (addressLine(facts.address) !== addressLine(before.address)) continue;
        yield question(at, 'die Position fehlt jetzt', 'the position is gone');
      }
    },
  },
  {
    name: 'positions-belong-to-their-center',
    sentence: 'A center does not move far away to the very neighborhood of another one.',
    *check({ directory, previous }) {
      for (const { at, center, facts, before } of eachFacts(directory, previous)) {
        const [now, then] = [facts.position, before?.position];
        if (!now || !then) continue;
        const moved = kilometers(now, then);
        const near = directory.centers.find(
          ({ id, position }) => id !== center.id && position && kilometers(position, now) < moved / 4,
        );
        if (moved < FAR_KM || !near) continue;
        yield question(
          `${at}/position`,
          `${Math.round(moved)} km von der alten Position, nahe bei ${near.name}`,
          `${Math.round(moved)} km from the old position, near ${near.name}`,
        );
      }
    },
  },
  {
    name: 'positions-move-with-their-address',
    sentence: 'A new street brings a new position.',
    *check({ directory, previous }) {
      for (const { at, facts, before } of eachFacts(directory, previous)) {
        if (!facts.address || !facts.position || !before?.position) continue;
        if (streetOf(facts.address) === streetOf(before.address)) continue;
        if (kilometers(facts.position, before.position) > AT_THE_DOOR_KM) continue;
        yield question(
          `${at}/address`,
          'die Straße ist neu, die Position die alte',
          'the street is new, the position is the old one',
        );
      }
    },
  },
  {
    name: 'positions-stay-with-their-address',
    sentence: 'Where the address stays, a position is corrected by less than two kilometers.',
    *check({ directory, previous }) {
      for (const { at, facts, before } of eachFacts(directory, previous)) {
        if (!facts.position || !before?.position) continue;
        if (facts.address && !equalData(facts.address, before.address)) continue;
        const moved = kilometers(facts.position, before.position);
        if (moved < Math.max(2, before.position.accuracy_m / 500)) continue;
        yield question(
          `${at}/position`,
          `${Math.round(moved)} km von der alten Position, die Anschrift ist dieselbe`,
          `${Math.round(moved)} km from the old position at the same address`,
        );
      }
    },
  },
  {
    name: 'positions-are-as-exact-as-they-say',
    sentence:
      'A position has as many decimals as its accuracy needs, and the middle of an area is not exact to a few meters.',
    *check({ directory, previous }) {
      for (const { at, facts } of eachFacts(directory, previous)) {
        if (!facts.position) continue;
        const { latitude, longitude, accuracy_m, method } = facts.position;
        const decimals = Math.max(...[latitude, longitude].map((one) => (String(one).split('.')[1] ?? '').length));
        const tooFew = decimals < (accuracy_m < 100 ? 4 : accuracy_m < 1000 ? 3 : 2);
        if (!tooFew && !(accuracy_m < 50 && /postleitzahl|mittelpunkt|stadtteil/iu.test(method))) continue;
        yield question(
          `${at}/position`,
          `auf ${accuracy_m} m genau? („${method}“, ${latitude}, ${longitude})`,
          `exact to ${accuracy_m} m?`,
        );
      }
    },
  },
];
