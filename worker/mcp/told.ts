/** What stands in every answer beside the facts: how sure they are, what to say when they are not, and whose they are. */
import { say, type Text } from '../../data/model/text.ts';
import { dateOf, isoOf, localOf } from '../../data/model/zone.ts';
import type { Context } from '../http/route.ts';

export interface Doubt {
  /** The build was not renewed; a closure or holiday leaves it open; nobody has confirmed the hours in time. */
  readonly kind: 'build_too_old' | 'tentative' | 'not_confirmed';
  /** Whose; none = everybody's. */
  readonly center?: string;
  /** To be said as they are. */
  readonly words: string;
}

/** Whether the build is too old for any word on days: nothing that was announced since is in it. */
export function isTooOld({ edition, now }: Context): boolean {
  return localOf(edition.directory.timezone, now).day > edition.trustedUntil;
}

/** Facts with all that is to be said of them; each doubt once. */
export function told(context: Context, text: Text, facts: object, doubts: readonly Doubt[]) {
  const { edition, now, origin } = context;
  const { directory } = edition;
  const local = localOf(directory.timezone, now);
  const when_unsure = say(text, 'may_be_outdated');
  const all: readonly Doubt[] = isTooOld(context) ? [{ kind: 'build_too_old', words: when_unsure }, ...doubts] : doubts;
  const distinct = new Map(all.map((doubt) => [JSON.stringify(doubt), doubt]));
  return {
    asked_at: isoOf(directory.timezone, local.day, local.minutes),
    ...facts,
    sure: distinct.size === 0,
    doubts: [...distinct.values()],
    when_unsure,
    source: {
      title: directory.title,
      publisher: directory.publisher.name,
      official: directory.official,
      edition: directory.edition,
      released_at: directory.released_at,
      as_of: dateOf(edition.asOf),
      trusted_until: dateOf(edition.trustedUntil),
      license: directory.license,
      attribution: directory.attribution,
      url: `${origin}/v1/centers.json`,
    },
  };
}

/** The JSON Schema of every answer: what `told` adds. */
export const TOLD_SCHEMA = {
  type: 'object',
  properties: {
    asked_at: { type: 'string', format: 'date-time' },
    sure: { type: 'boolean', description: 'False where there is any doubt.' },
    doubts: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          kind: { enum: ['build_too_old', 'tentative', 'not_confirmed'] },
          center: { type: 'string' },
          words: { type: 'string', description: 'To be said to the person as they are.' },
        },
        required: ['kind', 'words'],
      },
    },
    when_unsure: { type: 'string', description: 'What to say to the person when in doubt.' },
    source: { type: 'object' },
  },
  required: ['asked_at', 'sure', 'doubts', 'when_unsure', 'source'],
};
