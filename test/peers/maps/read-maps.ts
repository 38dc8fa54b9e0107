/**
 * OpenLayers and MapLibre read the features in a browser, from another origin, with the extents that their maps have:
 * `node read-maps.ts LIVE FOLDER BROWSER`; FOLDER's node_modules hold the two. Prints lines for ../judge.ts.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright';
import { CHROMIUM } from '../../browser/launch.ts';

type Box = readonly [west: number, south: number, east: number, north: number];
/** What a page's script defines: reads the features of an extent and gives their ids; MapLibre says which extent it had. */
interface Reader {
  readonly readOpenLayers: (items: string, box: Box) => Promise<string[]>;
  readonly readMapLibre: (items: string, box: Box) => Promise<{ ids: string[]; box: Box }>;
}

const [live = '', folder = '', executablePath = ''] = process.argv.slice(2);
const ITEMS = `${live}/ogc/collections/centers/items`;
const EXTENTS = 10;

const versionOf = (name: string) =>
  (JSON.parse(readFileSync(`${folder}/node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;
const say = (...fields: readonly string[]) => console.log(fields.join('\t'));

const PAGE = `<!doctype html><div id="map" style="width: 400px; height: 300px"></div>
<script src="/ol/dist/ol.js"></script>
<script type="module" src="/page.js"></script>`;

const SCRIPT = `import * as maplibre from '/maplibre-gl/dist/maplibre-gl.mjs';
const once = (thing, name) => new Promise((done, fail) => { thing.once(name, done); thing.once('featuresloaderror', fail); });

window.readOpenLayers = async (items, box) => {
  const source = new ol.source.Vector({
    format: new ol.format.GeoJSON(),
    strategy: ol.loadingstrategy.bbox,
    url: (extent) => items + '?bbox=' + extent.join(','),
  });
  const end = once(source, 'featuresloadend');
  source.loadFeatures(box, 1, ol.proj.get('EPSG:4326'));
  await end;
  return source.getFeatures().map((one) => one.getId()).sort();
};

window.readMapLibre = async (items, box) => {
  const map = new maplibre.Map({ container: 'map', style: { version: 8, sources: {}, layers: [] }, bounds: box });
  await once(map, 'load');
  const bounds = map.getBounds().toArray().flat();
  map.addSource('centers', { type: 'geojson', data: items + '?bbox=' + bounds.join(',') });
  map.addLayer({ id: 'centers', type: 'circle', source: 'centers' });
  await once(map, 'idle');
  const ids = map.querySourceFeatures('centers').map((one) => one.properties.id);
  map.remove();
  return { ids: [...new Set(ids)].sort(), box: bounds };
};
window.ready = true;
`;

const server = createServer((request, response) => {
  const url = (request.url ?? '/').replace(/\?.*/, '');
  const type = /\.m?js$/.test(url) ? 'text/javascript' : 'text/html';
  try {
    const body = url === '/' ? PAGE : url === '/page.js' ? SCRIPT : readFileSync(`${folder}/node_modules${url}`);
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({
  executablePath,
  args: [
    ...CHROMIUM.args.filter((one) => one !== '--disable-gpu'),
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
  ],
});

interface Center {
  readonly id: string;
  readonly position: { readonly longitude: number; readonly latitude: number };
}
const { centers } = (await (await fetch(`${live}/v1/centers.json`)).json()) as { centers: readonly Center[] };
const within = ([west, south, east, north]: Box) =>
  centers
    .filter(({ position: { longitude: x, latitude: y } }) => west <= x && x <= east && south <= y && y <= north)
    .map(({ id }) => id)
    .sort();

/** A box around the town with as many decimals as a double has. */
function randomBox(): Box {
  const [x, y] = [6.6 + Math.random() * 0.3, 51.35 + Math.random() * 0.2];
  return [x - Math.random() / 5, y - Math.random() / 5, x + Math.random() / 5, y + Math.random() / 5];
}

let questions = 0;
function expectEqual(what: string, found: readonly string[], right: readonly string[]): void {
  questions += 1;
  if (JSON.stringify(found) !== JSON.stringify(right))
    say('error', what, `${found.join(' ')} instead of ${right.join(' ')}`);
}

say('version', `OpenLayers ${versionOf('ol')} + MapLibre ${versionOf('maplibre-gl')} in Chromium ${browser.version()}`);
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => say('error', 'the page', error.message.slice(0, 200)));
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction('window.ready');
  for (const box of [...Array.from({ length: EXTENTS }, randomBox), [-200, -100, 200, 100] as const]) {
    const found = await page.evaluate(([items, one]) => (globalThis as unknown as Reader).readOpenLayers(items, one), [
      ITEMS,
      box,
    ] as const);
    expectEqual(`OpenLayers in ${box.join(',')}`, found, within(box));
  }
  for (const asked of Array.from({ length: EXTENTS }, randomBox)) {
    const { ids, box } = await page.evaluate(
      ([items, one]) => (globalThis as unknown as Reader).readMapLibre(items, one),
      [ITEMS, asked] as const,
    );
    expectEqual(`MapLibre in ${box.join(',')}`, ids, within(box));
  }
  say('figure', `${questions} extents`);
} finally {
  await browser.close();
  server.close();
}
