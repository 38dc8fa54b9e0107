/** Each rule on imports is broken once, to see that it speaks and says the repair. */
import { describe, expect, it } from 'vitest';
import { filesFormNoRing, foldersFormNoRing } from './rules/cycles.ts';
import { topFoldersDependInOneDirection } from './rules/directions.ts';
import { feedsDoNotImportEachOther } from './rules/feeds.ts';
import { nodeModulesAtEntryPointsOnly, onlyHonosCore } from './rules/imports.ts';
import { foldersStandInOrder } from './rules/order.ts';
import { parseSources } from './sources.ts';

describe('a rule speaks when', () => {
  it('an arrow points from a lower top folder to a higher one', () => {
    const found = topFoldersDependInOneDirection(
      parseSources({
        'data/model/a.ts': "import { b } from '../../worker/http/b.ts';",
        'widget/a.ts': [
          "import type { Day } from '../data/model/day.ts';",
          "import de from '../data/text/de.json' with { type: 'json' };",
          "import { dayOf } from '../data/model/day.ts';",
        ].join('\n'),
        'worker/app.ts': "import { probe } from '../test/probe.ts';",
        'worker/publish/assets.ts': "import { bundle } from '../../widget/publish/bundle.ts';",
        'worker/site/now.ts': "export { State } from '../../widget/state.ts'; import('../../widget/client.ts');",
        'worker/site/verbs.ts': "export type * from '../../data/commands/verb.ts';",
      }),
    );
    expect(found).toEqual([
      'data/model/a.ts imports worker/http/b.ts: data imports nothing of worker; hand it in as a parameter',
      'widget/a.ts imports data/model/day.ts: a widget is a guest on other pages and imports only data/text and types of data; carry it over in the week file',
      'worker/app.ts imports test/probe.ts: what ships knows no test; move what it needs beside it',
      'worker/site/now.ts imports widget/client.ts: of the widget the Worker imports state.ts, attribute-values.ts, layout-facts.ts and nearest-tag.ts alone; hand the rest in from worker/publish',
      'worker/site/verbs.ts imports data/commands/verb.ts: data/commands is an entry point for people; move what both need to data/model',
    ]);
  });

  it('files import each other in a ring, though by a type alone', () => {
    const found = filesFormNoRing(
      parseSources({
        'widget/a.ts': "import { b } from './b.ts';",
        'widget/b.ts': "import { type C } from './c.ts'; import './d.ts';",
        'widget/c.ts': "export const later = (): Promise<typeof import('./a.ts')> => import('./d.ts');",
        'widget/d.ts': 'export const d = 1;',
      }),
    );
    expect(found).toEqual([
      'widget/a.ts -> widget/b.ts -> widget/c.ts -> widget/a.ts is a ring of files: move what they share to a file that imports none of them',
    ]);
  });

  it('folders import each other in a ring, though no file does', () => {
    const found = foldersFormNoRing(
      parseSources({
        'worker/http/a.ts': "import type { B } from './links/b.ts';",
        'worker/http/links/b.ts': 'export type B = 1;',
        'worker/http/links/c.ts': "import { d } from '../d.ts';",
        'worker/http/d.ts': 'export const d = 1;',
      }),
    );
    expect(found).toEqual([
      'worker/http -> worker/http/links -> worker/http is a ring of folders (worker/http/a.ts imports worker/http/links/b.ts; worker/http/links/c.ts imports worker/http/d.ts): turn one of these imports round',
    ]);
  });

  it('a file imports from a folder that stands after its own or beside it, or has no place', () => {
    const found = foldersStandInOrder(
      parseSources({
        'data/model/a.ts': "import { rule } from '../check/rule.ts';",
        'worker/app.ts': "import { routes } from './routes.ts'; import { build } from './publish/build.ts';",
        'worker/catalog/a.ts': "import type { Query } from '../search/query.ts'; import { ok } from '../http/ok.ts';",
        'worker/utils/a.ts': 'export const a = 1;',
      }),
    );
    expect(found).toEqual([
      'worker/utils/a.ts has no place in the order: give its folder one in test/house/rules/order.ts',
      'data/model/a.ts imports data/check/rule.ts: data/model stands before data/check; move it to data/model or before, or hand it in from above',
      'worker/app.ts imports worker/publish/build.ts: worker/app.ts stands before worker/publish; move it to worker/app.ts or before, or hand it in from above',
      'worker/catalog/a.ts imports worker/search/query.ts: worker/catalog and worker/search stand side by side; move what both need to a folder before them',
    ]);
  });

  it('a feed imports another', () => {
    const found = feedsDoNotImportEachOther(
      parseSources({
        'worker/feeds/geojson/geojson.ts': "import { cell } from '../csv/csv.ts'; import '../feed.ts';",
        'worker/feeds/list.ts': "import { csv } from './csv/csv.ts';",
      }),
    );
    expect(found).toEqual([
      'worker/feeds/geojson/geojson.ts imports worker/feeds/csv/csv.ts: feeds do not import each other; move what both need to data/model',
    ]);
  });

  it('Node or more than Hono’s core is imported', () => {
    const sources = parseSources({
      'data/commands/main.ts': "import { join } from 'node:path';",
      'data/model/a.ts': "import { join } from 'node:path';",
      'worker/app.ts': "import { Hono } from 'hono/tiny'; import { etag } from 'hono/etag';",
    });
    expect(nodeModulesAtEntryPointsOnly(sources)).toEqual([
      'data/model/a.ts imports node:path: it also runs where no Node is; do it in an entry point',
    ]);
    expect(onlyHonosCore(sources)).toEqual([
      'worker/app.ts imports hono/etag: of Hono we use router, jsx and html; write it in worker/http',
    ]);
  });
});
