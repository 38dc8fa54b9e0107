/** `--answer "<question>=<text>"`: answers to questions of the check, from the command line or a form. */
import type { Answer } from '../model/directory.ts';
import { type Flags, UsageError } from './command.ts';

export const ANSWER_OPTION = { answer: { type: 'string', multiple: true } } as const;

export const ANSWER_HELP = `  --answer "FRAGE=WARUM"         beantwortet eine Frage der Prüfung; mehrfach möglich`;

/** Words that begin a question's name in a form's field, where several answers stand in one line. */
const NEXT = /[;\n] ?(?=[a-z0-9-]{1,60}:[a-z0-9_-]{1,60}=)/u;

/** @throws UsageError where one is not written as "<question>=<text>" */
export function answersFrom(flags: Flags): Answer[] {
  const given = flags['answer'];
  const texts = Array.isArray(given) ? (given as readonly string[]) : [];
  return texts
    .flatMap((text) => text.split(NEXT))
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const match = /^([^=\s]+)=(.+)$/u.exec(text);
      if (!match)
        throw new UsageError(`--answer ${text}: bitte "<Frage>=<Antwort>", so wie die Prüfung die Frage nennt`);
      return { question: match[1] ?? '', answer: match[2]?.trim() ?? '' };
    });
}
