/** Rules that compare closures and extra sessions with what was published. */
import { equalData } from '../json/equal.ts';
import type { Rule } from './rule.ts';

export const EXCEPTION_RULES: readonly Rule[] = [
  {
    name: 'closures-keep-their-meaning',
    sentence:
      'A closure may grow, shrink or change its reason, but its id is not used again for other days, nor other hours turned into a closure.',
    *check({ directory, archive }) {
      for (const [index, closure] of directory.closures.entries()) {
        const was = archive.flatMap((edition) => edition.closures.filter((one) => one.id === closure.id)).at(-1);
        const otherwise = was && (was.replaced_by === undefined) !== (closure.replaced_by === undefined);
        if (!was || (!otherwise && closure.from <= was.to && was.from <= closure.to)) continue;
        yield {
          at: `/closures/${index}/id`,
          message: {
            de: `„${closure.id}“ ${was.replaced_by ? 'waren andere Zeiten' : 'war die Schließung'} vom ${was.from} bis ${was.to}`,
            en: `"${closure.id}" was ${was.replaced_by ? 'other hours' : 'the closure'} from ${was.from} to ${was.to}`,
          },
          repair: {
            de: `Bitte eine neue Kennung wählen, zum Beispiel "${closure.id}-2"`,
            en: `choose a new id, e.g. "${closure.id}-2"`,
          },
        };
      }
    },
  },
  {
    name: 'past-exceptions-stay',
    sentence:
      'A closure or extra session that is over stays as it was for a year; announced_on and the id never change.',
    *check({ directory, previous, changedOn }) {
      const yearAgo = `${Number(changedOn.slice(0, 4)) - 1}${changedOn.slice(4)}`;
      const lists = [
        ['closures', previous?.closures ?? [], directory.closures],
        ['extra_sessions', previous?.extra_sessions ?? [], directory.extra_sessions],
      ] as const;
      for (const [list, before, now] of lists) {
        for (const was of before) {
          const last = 'to' in was ? was.to : was.date;
          const index = now.findIndex((one) => one.id === was.id);
          const is = now[index];
          const renamed = now.findIndex((one) => equalData({ ...one, id: '' }, { ...was, id: '' }));
          const rewritten = is && 'announced_on' in is && 'announced_on' in was && is.announced_on !== was.announced_on;
          const past = last < changedOn && last > yearAgo && !equalData(is, was);
          if (!rewritten && !past && (is || renamed < 0)) continue;
          yield {
            at: is ? `/${list}/${index}` : renamed < 0 ? `/${list}` : `/${list}/${renamed}/id`,
            message: {
              de: `„${was.id}“ ist veröffentlicht und hat sich rückwirkend geändert`,
              en: `"${was.id}" is published and was changed afterwards`,
            },
            repair: { de: `Bitte zurücksetzen: ${JSON.stringify(was)}`, en: `put it back: ${JSON.stringify(was)}` },
          };
        }
      }
    },
  },
];
