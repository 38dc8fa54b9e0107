/** Asks where a center is said to be free of steps, and stairs stand beside it or at its entrance. */
import type { Words } from '../../model/directory.ts';
import { equalData } from '../json/equal.ts';
import type { Rule } from '../rules/rule.ts';
import { eachCenter, findCenter } from '../rules/walk.ts';
import { question } from './question.ts';

const NO_STEPS = /stufenlos|barrierefrei|rollstuhlgerecht|ebenerdig|step.?free|wheelchair|without steps/iu;
/** Steps that nobody has to climb. */
const OTHER_WAY = /rampe|aufzug|lift|hintereingang|seiteneingang|nebeneingang|über den hof|ramp|side entrance|back/iu;
const NOT = /nicht|kein|teilweise|bedingt|eingeschränkt|not |no |partly/iu;
const STEPS =
  /kein(?:en)? (?:aufzug|fahrstuhl|lift)|(?:ohne|without) (?:aufzug|fahrstuhl|lift)|(?:aufzug|fahrstuhl|lift) (?:ist )?(?:defekt|außer betrieb)|treppen?(?:haus|stufen)?(?!\p{L}|n?lift)|\d stufen|no (?:lift|elevator)|stairs|steps down|steps up/iu;

export const ACCESSIBILITY_QUESTIONS: readonly Rule[] = [
  {
    name: 'accessibility-fits-the-entrance',
    sentence: 'A center that is free of steps has no entrance by stairs alone.',
    *check({ directory, previous }) {
      for (const [{ id, accessibility, address }, at] of eachCenter(directory)) {
        const [says, entrance] = [wordsOf(accessibility), wordsOf(address.entrance)];
        const own = OTHER_WAY.test(says) ? undefined : STEPS.exec(says)?.[0];
        const steps = own ?? (NO_STEPS.test(entrance) ? undefined : STEPS.exec(entrance)?.[0]);
        if (!NO_STEPS.test(says) || NOT.test(says) || steps === undefined) continue;
        const isOld = own === undefined && equalData(findCenter(previous, id)?.accessibility, accessibility);
        yield question(
          `${at}/${isOld ? 'address/entrance' : 'accessibility'}`,
          `„${accessibility?.de ?? ''}“ – und „${steps}“`,
          `"${accessibility?.['en'] ?? accessibility?.de ?? ''}" and "${steps}"`,
          { de: 'Sonst bitte sagen, wie weit man ohne Stufen kommt', en: 'else say how far people get without steps' },
        );
      }
    },
  },
];

const wordsOf = (words: Words | undefined) => Object.values(words ?? {}).join(' · ');
