/** What every part of the office's page is given: the project, the day, the words, the addresses. */
import type { CheckInput } from '../../../../data/check/check.ts';
import type { Directory, Words } from '../../../../data/model/directory.ts';
import { dateOf, localOf } from '../../../../data/model/zone.ts';
import type { Moment } from '../../../../data/operations/inbox/queue.ts';
import { PFLEGE_WORDS } from '../words/pflege.ts';
import { centerPath, type OfficeTag } from '../../page/addresses.ts';
import type { OfficeProject } from '../../page/office-project.ts';

export interface Office {
  readonly tag: OfficeTag;
  readonly words: (typeof PFLEGE_WORDS)[OfficeTag];
  readonly directory: Directory;
  readonly project: OfficeProject;
  /** What the check is given; the day it takes from the moment. */
  readonly input: CheckInput;
  readonly moment: Moment;
  /** In the page's language. */
  say(words: Words): string;
  /** The public address of a center's page. */
  pageOf(tag: string, center: string): string;
}

/** `now` in epoch milliseconds, `origin` the site's public one. */
export function officeOf(project: OfficeProject, tag: OfficeTag, now: number, origin: string): Office {
  const directory = JSON.parse(project.text) as Directory;
  const today = dateOf(localOf(directory.timezone, now).day);
  const { text, editions, texts } = project;
  return {
    tag,
    words: PFLEGE_WORDS[tag],
    directory,
    project,
    input: { text, editions, texts, today },
    moment: { now, today },
    say: (words) => words[tag] ?? words.de,
    pageOf: (language, center) => origin + centerPath(language, center),
  };
}
