/** Rules about what a thing is: ids that stay, are single, and never change what they mean. */
import type { Directory } from '../../model/directory.ts';
import type { Rule } from './rule.ts';
import { eachSchedule } from './walk.ts';

export const IDENTITY_RULES: readonly Rule[] = [
  {
    name: 'ids-are-single',
    sentence:
      'No id stands twice: centers, schedules and extra sessions share one space, every other list has its own; a customary day has one rule at a time.',
    *check({ directory }) {
      for (const list of idLists(directory)) {
        const seen = new Map<string, string>();
        for (const [id, at] of list) {
          const first = seen.get(id);
          if (first !== undefined) {
            yield {
              at,
              message: {
                de: `Die Kennung „${id}“ gibt es schon (${first})`,
                en: `the id "${id}" stands already at ${first}`,
              },
              repair: { de: `Bitte eine neue wählen, zum Beispiel "${id}-2"`, en: `choose another, e.g. "${id}-2"` },
            };
          }
          seen.set(id, first ?? at);
        }
      }
    },
  },
  {
    name: 'ids-stay-apart-in-calendars',
    sentence: 'No id looks like "<schedule id>-<year>": calendars name a series of one year so.',
    *check({ directory }) {
      const schedules = new Set([...eachSchedule(directory)].map(([schedule]) => schedule.id));
      for (const [index, { id }] of directory.extra_sessions.entries()) {
        const series = /^(.+)-\d{4}$/.exec(id)?.[1];
        if (series === undefined || !schedules.has(series)) continue;
        yield {
          at: `/extra_sessions/${index}/id`,
          message: {
            de: `„${id}“ heißt wie die Jahresreihe von „${series}“`,
            en: `"${id}" is the name of a year's series of "${series}"`,
          },
          repair: { de: `Bitte anders benennen, zum Beispiel "${id}-extra"`, en: `rename it, e.g. "${id}-extra"` },
        };
      }
      for (const [index, { id }] of directory.centers.entries()) {
        if (id !== 'all') continue;
        yield {
          at: `/centers/${index}/id`,
          message: { de: '„all“ heißt in dieser Datei „alle Center“', en: '"all" means all centers in this file' },
          repair: { de: 'Bitte eine andere Kennung wählen', en: 'choose another id' },
        };
      }
    },
  },
  {
    name: 'the-directory-stays-itself',
    sentence:
      'Id, permanent address, time zone, holidays and municipality stay what they were: every calendar entry hangs on them.',
    *check({ directory, previous }) {
      if (!previous) return;
      for (const field of ['id', 'iri_base', 'timezone', 'holiday_region', 'municipality'] as const) {
        const [was, is] = [previous, directory].map((one) => JSON.stringify(identityOf(one, previous)[field]));
        const back = field === 'municipality' ? municipalityOf(directory, previous) : previous[field];
        // The placeholder of the first edition may be replaced once.
        if (
          was === is ||
          (field === 'iri_base' && /^https:\/\/([^/]*\.)?example\.(org|com|net)\//.test(previous.iri_base))
        ) {
          continue;
        }
        yield {
          at: `/${field}`,
          message: {
            de: `„${field}“ ist dauerhaft und darf sich nicht ändern`,
            en: `"${field}" is permanent and has changed`,
          },
          repair: {
            de: `Bitte zurücksetzen: "${field}": ${JSON.stringify(back)}`,
            en: `put it back: "${field}": ${JSON.stringify(back)}`,
          },
        };
      }
    },
  },
];

/** Names by language may grow, and local holidays be entered once: editions before them could not say either. */
function identityOf(directory: Directory, previous: Directory): Directory {
  const { names: _, local_holidays, ...municipality } = directory.municipality;
  const known = previous.municipality.local_holidays !== undefined && local_holidays !== undefined;
  const lost = previous.municipality.local_holidays !== undefined && local_holidays === undefined;
  return {
    ...directory,
    municipality: { ...municipality, ...((known || lost) && { local_holidays: local_holidays ?? [] }) },
  };
}

/** The municipality as it was, with what has been entered since. */
function municipalityOf({ municipality }: Directory, { municipality: was }: Directory): Directory['municipality'] {
  const { names = was.names, local_holidays } = municipality;
  return { ...was, ...(names && { names }), ...(!was.local_holidays && local_holidays && { local_holidays }) };
}

/** The lists whose ids must differ from each other. */
function idLists(directory: Directory): Array<Array<[id: string, at: string]>> {
  const of = (list: 'centers' | 'extra_sessions' | 'closures' | 'sources' | 'organizations' | 'outreach') =>
    directory[list].map(({ id }, index): [string, string] => [id, `/${list}/${index}/id`]);
  const schedules = [...eachSchedule(directory)].map(([{ id }, at]): [string, string] => [id, `${at}/id`]);
  return [
    [...of('centers'), ...schedules, ...of('extra_sessions')],
    of('closures'),
    of('sources'),
    of('organizations'),
    of('outreach'),
  ];
}
