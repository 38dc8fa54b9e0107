/** The difference between two editions in words, for the list of changes and for whoever confirms a cut. Pure. */
import { type Closure, concerns, type Directory, type Words } from '../../model/directory.ts';
import { centerDifferences, differ } from './center.ts';
import { closureWords, dateWords, hoursWords, listed, said, scheduleWords } from './words.ts';

export interface Difference {
  /** Ids of the centers it concerns. */
  readonly centers: readonly string[] | 'all';
  readonly words: Words;
}

/** Sentences like "RSC Mitte: Montag 10–12 Uhr → 9–11 Uhr ab 3.2.2027". Empty only when nothing differs. */
export function differences(before: Directory, after: Directory): Words[] {
  return differencesOf(before, after).map((one) => one.words);
}

/** The same with the centers that each concerns. */
export function differencesOf(before: Directory, after: Directory): Difference[] {
  const found = [...all(before, after)];
  const strip = (one: Directory) => ({ ...one, edition: '', released_at: '', changes: [] });
  if (found.length > 0 || !differ(strip(before), strip(after))) return found;
  return [
    {
      centers: 'all',
      words: {
        de: 'Reihenfolge oder Schreibweise geändert, ohne Folgen für Zeiten und Orte',
        en: 'Order or spelling changed; hours and places stay',
      },
    },
  ];
}

function* all(before: Directory, after: Directory): Generator<Difference> {
  for (const center of after.centers) {
    const was = before.centers.find((one) => one.id === center.id);
    for (const words of centerDifferences(was, center)) yield { centers: [center.id], words };
  }
  for (const { id, name } of before.centers) {
    if (!after.centers.some((one) => one.id === id)) yield { centers: 'all', words: said(name, 'entfernt', 'removed') };
  }
  yield* closureDifferences(before, after);
  yield* extraDifferences(before, after);
  yield* listDifferences(before, after);
  for (const [field, de, en] of NAMED) {
    if (differ(before[field], after[field]))
      yield { centers: 'all', words: { de: `${de} geändert`, en: `${en} changed` } };
  }
}

/** Facts of the whole directory that are simply named. */
const NAMED: ReadonlyArray<readonly [keyof Directory, string, string]> = [
  ['id', 'Kennung des Verzeichnisses', 'Id of the directory'],
  ['iri_base', 'Grundadresse des Katalogs', 'Permanent address of the catalogue'],
  ['title', 'Titel', 'Title'],
  ['description', 'Beschreibung', 'Description'],
  ['languages', 'Sprachen', 'Languages'],
  ['publisher', 'Herausgeber', 'Publisher'],
  ['license', 'Lizenz', 'Licence'],
  ['attribution', 'Quellenangabe', 'Attribution'],
  ['official', 'Angabe, ob das Verzeichnis amtlich ist,', 'Whether the directory is official'],
  ['timezone', 'Zeitzone', 'Time zone'],
  ['holiday_region', 'Bundesland der Feiertage', 'Region of the holidays'],
  ['municipality', 'Angaben zur Stadt', 'Facts of the municipality'],
  ['programme', 'Angaben zum Programm', 'Facts of the programme'],
  ['catalog', 'Angaben für Datenportale', 'Facts for data portals'],
  ['catalog', 'Angaben für Datenportale', 'Facts for data portals'],
  ['review_after_days', 'Frist bis zur nächsten Prüfung', 'Days until the next review'],
];

function centersOf(directory: Directory, centers: Closure['centers']): [de: string, en: string] {
  if (centers === 'all') return ['Alle Center', 'All centers'];
  const names = directory.centers.filter((center) => concerns({ centers }, center.id)).map((one) => one.name);
  return [listed(names, 'und'), listed(names, 'and')];
}

/** What a closure names: "Mittwoch 14–16 Uhr", "Zusatztermin 10–13 Uhr". */
function named(directory: Directory, closure: Closure): Words[] {
  const names = (one: { id: string }) => closure.schedules?.includes(one.id) ?? false;
  const schedules = directory.centers.flatMap((center) => center.schedules).filter(names);
  const extras = directory.extra_sessions.filter(names).map(({ opens_at, closes_at }) => {
    const { de, en = '' } = hoursWords(opens_at, closes_at);
    return { de: `Zusatztermin ${de}`, en: `extra session ${en}` };
  });
  return [...schedules.map(scheduleWords), ...extras];
}

function together(a: Closure['centers'], b: Closure['centers']): Closure['centers'] {
  return a === 'all' || b === 'all' ? 'all' : [...new Set([...a, ...b])];
}

function* closureDifferences(before: Directory, after: Directory): Generator<Difference> {
  for (const closure of after.closures) {
    const was = before.closures.find((one) => one.id === closure.id);
    if (was && !differ(was, closure)) continue;
    const [[de, en], words] = [centersOf(after, closure.centers), closureWords(closure, named(after, closure))];
    const now = was ? ['jetzt ', 'now '] : ['', ''];
    yield {
      // Also those that it no longer names: their calendars change as well.
      centers: was ? together(was.centers, closure.centers) : closure.centers,
      words: { de: `${de}: ${now[0]}${words.de}`, en: `${en}: ${now[1]}${words['en'] ?? ''}` },
    };
  }
  for (const closure of before.closures) {
    if (after.closures.some((one) => one.id === closure.id)) continue;
    const [[de, en], words] = [centersOf(before, closure.centers), closureWords(closure, named(before, closure))];
    yield {
      centers: closure.centers,
      words: { de: `${de}: nicht mehr ${words.de}`, en: `${en}: no longer ${words['en'] ?? ''}` },
    };
  }
}

function* extraDifferences(before: Directory, after: Directory): Generator<Difference> {
  const kinds = [
    [after, before, ['Zusatztermin', 'extra session']],
    [before, after, ['kein Zusatztermin mehr', 'no longer an extra session']],
  ] as const;
  for (const [from, other, [de, en]] of kinds) {
    for (const extra of from.extra_sessions) {
      const same = other.extra_sessions.find((one) => one.id === extra.id);
      if (from === after ? same && !differ(same, extra) : same) continue;
      const centers = together(same ? [same.center] : [], [extra.center]);
      const name = from.centers.find((one) => one.id === extra.center)?.name ?? extra.center;
      const [date, hours] = [dateWords(extra.date), hoursWords(extra.opens_at, extra.closes_at)];
      const words = said(
        name,
        `${de} am ${date.de}, ${hours.de}`,
        `${en} on ${date['en'] ?? ''}, ${hours['en'] ?? ''}`,
      );
      yield { centers, words };
    }
  }
}

/** Lists whose entries have an id and a name: what joined, left or changed. */
function* listDifferences(before: Directory, after: Directory): Generator<Difference> {
  const lists = [
    ['recurring_closures', 'rule', 'Übliche Schließung', 'Customary closure'],
    ['outreach', 'area', 'Außensprechstunde', 'Outreach'],
    ['organizations', 'name', 'Organisation', 'Organization'],
    ['sources', 'title', 'Quelle', 'Source'],
  ] as const;
  for (const [list, label, de, en] of lists) {
    const [old, now] = [before[list], after[list]].map((items) =>
      items.map((one) => ({ ...one }) as Record<string, unknown>),
    );
    const say = (item: Record<string, unknown>, deVerb: string, enVerb: string): Difference => {
      const name =
        list === 'recurring_closures' ? `${String(item['id'])} (${String(item[label])})` : String(item[label]);
      return { centers: 'all', words: { de: `${de} ${deVerb}: ${name}`, en: `${en} ${enVerb}: ${name}` } };
    };
    for (const item of now ?? []) {
      const was = old?.find((one) => one['id'] === item['id']);
      if (!was) yield say(item, 'neu', 'added');
      else if (differ(was, item)) yield say(item, 'geändert', 'changed');
    }
    for (const item of old ?? []) {
      if (!now?.some((one) => one['id'] === item['id'])) yield say(item, 'entfernt', 'removed');
    }
  }
}

/** One summary for the list of changes: at most 900 characters a language. */
export function summaryOf(words: readonly Words[]): Words {
  const join = (language: 'de' | 'en', more: (n: number) => string) => {
    let text = '';
    for (const [index, one] of words.entries()) {
      const next = `${text}${text && '; '}${one[language] ?? one.de}`;
      if (next.length > 900) return `${text}; ${more(words.length - index)}.`;
      text = next;
    }
    return `${text}.`.replace(/\.\.$/, '.');
  };
  return { de: join('de', (n) => `und ${n} weitere Änderungen`), en: join('en', (n) => `and ${n} more changes`) };
}

/** Whose list of changes an edition belongs to. */
export function centersTouched(found: readonly Difference[]): readonly string[] | 'all' {
  const ids = new Set<string>();
  for (const { centers } of found) {
    if (centers === 'all') return 'all';
    for (const id of centers) ids.add(id);
  }
  return ids.size === 0 ? 'all' : [...ids];
}
