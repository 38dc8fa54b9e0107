/** Asks where a center is said to be free of steps and its entrance is described with stairs. */
import type { Words } from '../../model/directory.ts';
import type { Rule } from '../rules/rule.ts';
import { eachCenter } from '../rules/walk.ts';
import { question } from './question.ts';

const NO_STEPS = /stufenlos|barrierefrei|rollstuhlgerecht|ebenerdig|step.?free|wheelchair|without steps/iu;
const NOT = /nicht|kein|teilweise|bedingt|eingeschränkt|not |no |partly/iu;
const STEPS =
  /kein(?:en)? (?:aufzug|fahrstuhl|lift)|(?:ohne|without) (?:aufzug|fahrstuhl|lift)|(?:aufzug|fahrstuhl|lift) (?:ist )?(?:defekt|außer betrieb)|treppen?(?:haus|stufen)?(?!\p{L}|n?lift)|\d stufen|no (?:lift|elevator)|stairs|steps down|steps up/iu;

export const ACCESSIBILITY_QUESTIONS: readonly Rule[] = [
  {
    name: 'accessibility-fits-the-entrance',
    sentence: 'A center that is free of steps has no entrance by stairs alone.',
    *check({ directory }) {
      for (const [{ accessibility, address }, at] of eachCenter(directory)) {
        const [says, entrance] = [wordsOf(accessibility), wordsOf(address.entrance)];
        const steps = STEPS.exec(entrance)?.[0];
        if (!NO_STEPS.test(says) || NOT.test(says) || steps === undefined || NO_STEPS.test(entrance)) continue;
        yield question(
          `${at}/accessibility`,
          `„${accessibility?.de ?? ''}“, beim Eingang steht aber „${steps}“`,
          `it says "${accessibility?.['en'] ?? accessibility?.de ?? ''}", but the entrance speaks of "${steps}"`,
          { de: 'Sonst bitte sagen, wie weit man ohne Stufen kommt', en: 'else say how far people get without steps' },
        );
      }
    },
  },
];

const wordsOf = (words: Words | undefined) => Object.values(words ?? {}).join(' · ');
