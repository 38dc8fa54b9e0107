/** Questions and their answers: only what is new is asked about, and an answer in the file itself settles it. */
import type { Answer, Directory } from '../model/directory.ts';
import type { Bilingual, Finding, Violation } from './findings/finding.ts';
import { equalData } from './json/equal.ts';
import { pointerKeys, valueAt } from './json/pointer.ts';

type Entry = { readonly id?: string } & Readonly<Record<string, unknown>>;

/** Whether the value at a pointer is new or has changed since an edition: an entry with an id, or a field of a center. */
export function isNewSince(previous: Directory | undefined, directory: Directory, at: string): boolean {
  if (!previous) return false;
  let [now, was]: [unknown, unknown] = [directory, previous];
  for (const key of pointerKeys(at)) {
    const item = (now as Readonly<Record<string, unknown>> | undefined)?.[key];
    const id = (item as Entry | undefined)?.id;
    if (Array.isArray(now) && id === undefined) break;
    was = Array.isArray(now)
      ? (was as readonly Entry[] | undefined)?.find?.((one) => one.id === id)
      : (was as Entry | undefined)?.[key];
    now = item;
  }
  // Hours that only end are asked about their end alone.
  return !equalData(withoutEnd(now, at), withoutEnd(was, at));
}

function withoutEnd(value: unknown, at: string): unknown {
  const isSchedule = /\/schedules\/\d+$/.test(at) && value !== null && typeof value === 'object';
  return isSchedule ? { ...value, valid_to: '' } : value;
}

/** "closures-touch-something:umzug-2027": the rule and the nearest id, by which an answer names a question. */
export function questionKey({ rule, id }: Pick<Finding, 'rule' | 'id'>, directory: Directory): string {
  return `${rule}:${id ?? directory.id}`;
}

/** All but the answers: they belong to the change, not to what is published. */
export function factsOf({ answers: _, ...facts }: Directory): Omit<Directory, 'answers'> {
  return facts;
}

/** A question as it stands until somebody answers: with the text to paste. One that is answered becomes a notice. */
export function askedFinding(finding: Finding, key: string, answers: readonly Answer[]): Finding {
  const given = answers.find((one) => one.question === key);
  const { message, repair } = finding;
  if (given) {
    return {
      ...finding,
      severity: 'notice',
      message: { de: `Gefragt: ${message.de}`, en: `asked: ${message.en}` },
      repair: { de: `Beantwortet: ${given.answer}`, en: `answered: ${given.answer}` },
    };
  }
  const paste = answerToPaste(key, answers.length > 0);
  return {
    ...finding,
    question: key,
    message: { de: `Ungewöhnlich: ${message.de}; bewusst so?`, en: `unusual: ${message.en}; on purpose?` },
    repair: { de: `${repair.de}. ${paste.de}`, en: `${repair.en}; ${paste.en}` },
  };
}

/** The text that answers a question: an item for the list of answers, or the list where there is none. */
function answerToPaste(key: string, isListThere: boolean): Bilingual {
  const item = `{ "question": "${key}", "answer": "…" }`;
  return isListThere
    ? { de: `Ist es so gemeint, dann bei "answers" ergänzen: ${item}`, en: `if it is meant, add to "answers": ${item}` }
    : {
        de: `Ist es so gemeint, dann vor "closures" einfügen: "answers": [${item}],`,
        en: `if it is meant, write before "closures": "answers": [${item}],`,
      };
}

/** Answers to what nobody asks, or not any more. */
export function idleAnswers(answers: readonly Answer[], asked: ReadonlySet<string>): Violation[] {
  return answers.flatMap(({ question }, index) =>
    asked.has(question)
      ? []
      : [
          {
            at: `/answers/${index}`,
            severity: 'warning',
            message: { de: `Das fragt niemand: „${question}“`, en: `nobody asks "${question}"` },
            repair: { de: 'Bitte die Antwort löschen', en: 'delete the answer' },
          },
        ],
  );
}

/** The answers of a directory in hand. What has no such list, or a broken one, has none. */
export function answersOf(directory: Directory): readonly Answer[] {
  const list = valueAt(directory, '/answers');
  return Array.isArray(list) ? list.filter((one) => typeof one?.question === 'string') : [];
}
