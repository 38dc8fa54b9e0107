/** Rule about how positions were found: a position moves only together with its method. */
import type { Position } from '../../model/directory.ts';
import type { Violation } from '../findings/finding.ts';
import { equalData } from '../json/equal.ts';
import type { Rule } from './rule.ts';
import { eachCenter, findCenter } from './walk.ts';

export const POSITION_METHOD_RULES: readonly Rule[] = [
  {
    name: 'a-position-moves-with-its-method',
    sentence:
      'When a position or its accuracy changes, so does the sentence on how it was found; a new postal code needs a new position.',
    *check({ directory, previous }) {
      const others = (method: string, id: string) =>
        previous?.centers.some((center) => center.id !== id && center.position?.method === method);
      for (const [{ id, position, address }, at] of eachCenter(directory)) {
        const was = findCenter(previous, id);
        if (!position || !was?.position) continue;
        const { method, ...place } = position;
        const { method: oldMethod, ...oldPlace } = was.position;
        const moved = !equalData(place, oldPlace);
        if (method === oldMethod && moved) yield methodStayed(was.position, `${at}/position`);
        else if (method !== oldMethod && !moved && others(method, id))
          yield methodOfAnother(oldMethod, `${at}/position/method`);
        else if (address.postal_code !== was.address.postal_code && !moved) yield positionStayed(`${at}/position`);
      }
    },
  },
];

function methodStayed(was: Position, at: string): Violation {
  return {
    at,
    message: {
      de: 'Die Position hat sich geändert, „method“ aber nicht',
      en: 'the position changed but "method" did not',
    },
    repair: {
      de: `Bitte in "method" sagen, wie sie bestimmt wurde – oder zurücksetzen: ${JSON.stringify(was)}`,
      en: `say in "method" how it was found, or put back ${JSON.stringify(was)}`,
    },
  };
}

function methodOfAnother(oldMethod: string, at: string): Violation {
  return {
    at,
    message: { de: '„method“ ist die eines anderen Centers', en: '"method" is that of another center' },
    repair: {
      de: `Bitte zurücksetzen: "method": ${JSON.stringify(oldMethod)}`,
      en: `put back "method": ${JSON.stringify(oldMethod)}`,
    },
  };
}

function positionStayed(at: string): Violation {
  return {
    at,
    message: {
      de: 'Die Postleitzahl ist neu, die Position aber die alte',
      en: 'the postal code changed but the position did not',
    },
    repair: {
      de: 'Bitte die Position der neuen Anschrift eintragen, mit "method"',
      en: 'enter the position of the new address',
    },
  };
}
