/** Rules about what a thing is: ids that stay, are single, and never change what they mean. */
import type { Directory } from '../../../worker/directory.ts';
import { type Complaint, type Rule, schedulesOf } from './rule.ts';

export const IDENTITY: readonly Rule[] = [
  {
    name: 'ids-are-single',
    sentence:
      'No id stands twice: centers, schedules and extra sessions share one space, every other list has its own.',
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
      const schedules = new Set([...schedulesOf(directory)].map(([schedule]) => schedule.id));
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
    name: 'names-are-single',
    sentence: 'No two centers, organizations or outreach areas have the same name.',
    *check({ directory }) {
      for (const [list, field, items] of named(directory)) {
        const seen = new Set<string>();
        for (const [index, item] of items.entries()) {
          const value = String(item[field]);
          if (seen.has(value)) {
            yield {
              at: `/${list}/${index}/${field}`,
              message: { de: `„${value}“ heißen hier zwei`, en: `two entries are called "${value}"` },
              repair: { de: 'Bitte den doppelten Eintrag löschen oder umbenennen', en: 'delete or rename one of them' },
            };
          }
          seen.add(value);
        }
      }
    },
  },
  {
    name: 'names-are-not-exchanged',
    sentence: 'Two entries do not swap a name, title, area or district: that is a slip of the mouse.',
    check: ({ directory, previous }) => (previous ? exchanged(directory, previous) : []),
  },
  {
    name: 'ids-are-not-renamed',
    sentence: 'An organization, source or outreach area keeps its id as long as it keeps its name.',
    *check({ directory, previous }) {
      if (!previous) return;
      for (const [list, field, items] of named(directory).filter(([name]) => name !== 'centers')) {
        const before = named(previous).find(([name]) => name === list)?.[2] ?? [];
        for (const [index, item] of items.entries()) {
          const was = before.find((one) => one[field] === item[field]);
          if (!was || was['id'] === item['id'] || items.some((one) => one['id'] === was['id'])) continue;
          const id = String(was['id']);
          yield {
            at: `/${list}/${index}/id`,
            message: { de: `Die Kennung war bisher „${id}“`, en: `the id has been "${id}"` },
            repair: { de: `Bitte zurücksetzen: "id": "${id}"`, en: `put it back: "id": "${id}"` },
          };
        }
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
        const [was, is] = [JSON.stringify(previous[field]), JSON.stringify(directory[field])];
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
          repair: { de: `Bitte zurücksetzen: "${field}": ${was}`, en: `put it back: "${field}": ${was}` },
        };
      }
    },
  },
];

/** The lists whose ids must differ from each other. */
function idLists(directory: Directory): Array<Array<[id: string, at: string]>> {
  const of = (
    list: 'centers' | 'extra_sessions' | 'closures' | 'sources' | 'organizations' | 'outreach' | 'recurring_closures',
  ) => directory[list].map(({ id }, index): [string, string] => [id, `/${list}/${index}/id`]);
  const schedules = [...schedulesOf(directory)].map(([{ id }, at]): [string, string] => [id, `${at}/id`]);
  return [
    [...of('centers'), ...schedules, ...of('extra_sessions')],
    of('closures'),
    of('sources'),
    of('organizations'),
    of('outreach'),
    of('recurring_closures'),
  ];
}

type Item = Record<string, unknown>;

function named(directory: Directory): Array<[list: string, field: string, items: Item[]]> {
  const items = (list: readonly object[]) => list.map((one) => one as Item);
  return [
    ['centers', 'name', items(directory.centers)],
    ['centers', 'full_name', items(directory.centers)],
    ['organizations', 'name', items(directory.organizations)],
    ['outreach', 'area', items(directory.outreach)],
    ['sources', 'title', items(directory.sources)],
  ];
}

/** Where a center is, as values that can be compared. */
function placeOf({ id, district, position }: Directory['centers'][number]): Item {
  const { method, latitude, longitude } = position;
  return { id, district, method, place: `${latitude}, ${longitude}` };
}

function* exchanged(directory: Directory, previous: Directory): Generator<Complaint> {
  const places = (one: Directory): Array<[string, string, Item[]]> =>
    ['district', 'place', 'method'].map((field) => ['centers', field, one.centers.map((center) => placeOf(center))]);
  const then = [...named(previous), ...places(previous)];
  for (const [list, field, items] of [...named(directory), ...places(directory)]) {
    const before = then.find(([name, key]) => name === list && key === field)?.[2] ?? [];
    const was = new Map(before.map((item) => [item['id'], item[field]]));
    const is = new Map(items.map((item) => [item['id'], item[field]]));
    for (const [index, { id }] of items.entries()) {
      const [old, now] = [was.get(id), is.get(id)];
      if (old === undefined || old === now) continue;
      const other = [...was].find(([one, value]) => one !== id && value === now && is.get(one) === old);
      if (!other) continue;
      yield {
        at: `/${list}/${index}/${field}`,
        message: {
          de: `„${String(id)}“ und „${String(other[0])}“ haben ihre Einträge getauscht (${field})`,
          en: `"${String(id)}" and "${String(other[0])}" have exchanged their ${field}`,
        },
        repair: {
          de: `Bitte zurücktauschen: "${field}": "${String(old)}"`,
          en: `put back "${field}": "${String(old)}"`,
        },
      };
    }
  }
}
