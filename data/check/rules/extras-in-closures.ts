/** The rule about extra sessions within a closure: they take place unless a closure names them. */
import { type Closure, concerns, type Directory, type ExtraSession } from '../../model/directory.ts';
import { equalData } from '../json/equal.ts';
import type { Rule } from './rule.ts';

/** The session itself says that it is held although the rest is closed. */
const IN_SPITE =
  /notdienst|notsprechstunde|notfall|trotz|dennoch|ausnahmsweise|zwischen den (?:jahren|feiertagen)|in (?:den|der) \p{L}*(?:ferien|pause)|während der|emergency|although|in spite|between the years|during the/iu;

export const EXTRAS_IN_CLOSURES_RULES: readonly Rule[] = [
  {
    name: 'closures-say-what-stays',
    sentence:
      'An extra session within a new closure stays unless a closure names it; whoever closes is told so, where the session does not say it.',
    *check({ directory, previous }) {
      for (const [index, closure] of directory.closures.entries()) {
        if (previous?.closures.some((one) => equalData(one, closure))) continue;
        for (const extra of directory.extra_sessions) {
          if (!isUnaffected(closure, extra, directory) || IN_SPITE.test(Object.values(extra.note ?? {}).join(' ')))
            continue;
          yield {
            at: `/closures/${index}`,
            severity: 'question',
            message: {
              de: `Der Zusatztermin „${extra.id}“ (${extra.date}) findet trotz dieser Schließung statt`,
              en: `the extra session "${extra.id}" (${extra.date}) takes place in spite of this closure`,
            },
            repair: {
              de: `Soll auch er ausfallen: eine zweite Schließung eintragen, mit "schedules": ["${extra.id}"]`,
              en: `to cancel it too, add a second closure with "schedules": ["${extra.id}"]`,
            },
          };
        }
      }
    },
  },
];

/** Whether a closure covers the time of an extra session that no closure names. */
function isUnaffected(closure: Closure, extra: ExtraSession, { closures }: Directory): boolean {
  const covers =
    concerns(closure, extra.center) &&
    (closure.services?.includes(extra.service) ?? true) &&
    closure.from <= extra.date &&
    extra.date <= closure.to &&
    (closure.opens_at ?? '00:00') < extra.closes_at &&
    extra.opens_at < (closure.closes_at ?? '24:00');
  return (
    covers && !closure.schedules && !closure.replaced_by && !closures.some((one) => one.schedules?.includes(extra.id))
  );
}
