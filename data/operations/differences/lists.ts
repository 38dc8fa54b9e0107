/** What changed in the lists whose entries have an id and a name: outreach, organizations, sources. */
import type { Directory } from '../../model/directory.ts';
import type { Difference } from './difference.ts';
import { differs } from './differs.ts';

/** Lists whose entries have an id and a name: what was added, removed or changed. */
export function* listDifferences(before: Directory, after: Directory): Generator<Difference> {
  const lists = [
    ['outreach', 'area', 'Außensprechstunde', 'Outreach'],
    ['organizations', 'name', 'Organisation', 'Organization'],
    ['sources', 'title', 'Quelle', 'Source'],
  ] as const;
  for (const [list, label, de, en] of lists) {
    const [old, now] = [before[list], after[list]].map((items) =>
      items.map((one) => ({ ...one }) as Record<string, unknown>),
    );
    const difference = (item: Record<string, unknown>, deVerb: string, enVerb: string): Difference => {
      const name = String(item[label]);
      return {
        centers: 'all',
        words: { de: `${de} ${deVerb}: ${name}`, en: `${en} ${enVerb}: ${name}` },
        weight: 'aside',
      };
    };
    for (const item of now ?? []) {
      const was = old?.find((one) => one['id'] === item['id']);
      if (!was) yield difference(item, 'neu', 'added');
      else if (differs(was, item)) yield difference(item, 'geändert', 'changed');
    }
    for (const item of old ?? []) {
      if (!now?.some((one) => one['id'] === item['id'])) yield difference(item, 'entfernt', 'removed');
    }
  }
}
