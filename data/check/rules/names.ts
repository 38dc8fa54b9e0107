/** Rules about names: single, not exchanged, and not moved to another id. */
import type { Directory, Position } from '../../model/directory.ts';
import type { Violation } from '../findings/finding.ts';
import type { Rule } from './rule.ts';

export const NAME_RULES: readonly Rule[] = [
  {
    name: 'names-are-single',
    sentence: 'No two centers, organizations or outreach areas have the same name, capitals and signs aside.',
    *check({ directory }) {
      for (const [list, field, items] of namedLists(directory)) {
        const seen = new Set<string>();
        for (const [index, item] of items.entries()) {
          const value = String(item[field]);
          const normalized = normalizeName(value);
          if (seen.has(normalized)) {
            yield {
              at: `/${list}/${index}/${field}`,
              message: { de: `„${value}“ heißen hier zwei`, en: `two entries are called "${value}"` },
              repair: { de: 'Bitte den doppelten Eintrag löschen oder umbenennen', en: 'delete or rename one of them' },
            };
          }
          seen.add(normalized);
        }
      }
    },
  },
  {
    name: 'names-are-not-exchanged',
    sentence: 'Two entries do not swap a name, title, area or district: that is a slip of the mouse.',
    check: ({ directory, previous }) => (previous ? exchangedNames(directory, previous) : []),
  },
  {
    name: 'ids-are-not-renamed',
    sentence: 'An organization, source or outreach area keeps its id as long as it keeps its name.',
    *check({ directory, previous }) {
      if (!previous) return;
      for (const [list, field, items] of namedLists(directory).filter(([name]) => name !== 'centers')) {
        const before = namedLists(previous).find(([name]) => name === list)?.[2] ?? [];
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
];

type Item = Record<string, unknown>;

/** Capitals, spaces and punctuation make no difference. */
function normalizeName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function namedLists(directory: Directory): Array<[list: string, field: string, items: Item[]]> {
  const items = (list: readonly object[]) => list.map((one) => one as Item);
  return [
    ['centers', 'name', items(directory.centers)],
    ['centers', 'full_name', items(directory.centers)],
    ['organizations', 'name', items(directory.organizations)],
    ['outreach', 'area', items(directory.outreach)],
    ['sources', 'title', items(directory.sources)],
  ];
}

/** A center's position as values that can be compared. */
function comparablePosition({ id, district, position }: Directory['centers'][number]): Item {
  return { id, district, ...(position && placeOf(position)) };
}

const placeOf = ({ method, latitude, longitude }: Position) => ({ method, place: `${latitude}, ${longitude}` });

function* exchangedNames(directory: Directory, previous: Directory): Generator<Violation> {
  const positionLists = (one: Directory): Array<[string, string, Item[]]> =>
    ['district', 'place', 'method'].map((field) => [
      'centers',
      field,
      one.centers.map((center) => comparablePosition(center)),
    ]);
  const then = [...namedLists(previous), ...positionLists(previous)];
  for (const [list, field, items] of [...namedLists(directory), ...positionLists(directory)]) {
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
