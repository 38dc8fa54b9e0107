/** Large directories: the whole build at several sizes, then the Worker of the largest (large.ts). */
import { rm } from 'node:fs/promises';
import { largeLive } from './large.ts';
import { type Gate, type Goal, type Part, round } from './report.ts';
import { type Built, buildSite } from './sites.ts';

const MB = 1024 * 1024;

export async function scale(sizes: readonly number[]): Promise<Part> {
  const built = new Map<number, Built>();
  for (const size of sizes) built.set(size, await buildSite(size));
  const largest = sizes.at(-1) ?? 0;
  const site = built.get(largest);
  if (!site) throw new Error('no size was given');
  const live = await largeLive(largest, site.folder);
  for (const { folder } of built.values()) await rm(folder, { recursive: true, force: true });
  return { tables: [buildTable(built), ...live.tables], gates: [...buildGates(built), ...live.gates] };
}

function buildTable(built: ReadonlyMap<number, Built>) {
  return {
    title: 'A build',
    note: 'From data/ to static assets and Worker, without the check of the data (it asks that the centers of one municipality lie near each other).',
    head: ['Centers', 'Seconds', 'CPU seconds', 'Peak MB', 'Files', 'Largest file, MB', 'What it says'],
    rows: [...built].map(([size, one]) => [
      size,
      round(one.seconds),
      round(one.cpu_seconds),
      Math.round(one.peak_bytes / MB),
      one.files,
      round(one.largest / MB),
      one.report.slice(1).join(' '),
    ]),
  };
}

function buildGates(built: ReadonlyMap<number, Built>): Array<Gate | Goal> {
  const all = [...built];
  const [size = 0, largest] = all.at(-1) ?? [];
  const [before = 1, smaller] = all.at(-2) ?? [];
  if (!largest || !smaller) return [];
  const exponent = Math.log(largest.cpu_seconds / smaller.cpu_seconds) / Math.log(size / before);
  return [
    { what: `Build: growth from ${before} to ${size} centers, exponent`, value: exponent, most: 1.1, unit: '' },
    { what: 'Build: files', value: Math.max(...all.map(([, one]) => one.files)), most: 20_000, unit: '' },
    {
      what: 'Build: largest file',
      value: Math.max(...all.map(([, one]) => one.largest)),
      most: 25 * MB,
      unit: 'bytes',
    },
    { what: `Build: memory at ${size} centers`, value: largest.peak_bytes, most: 1.5 * 1024 * MB, unit: 'bytes' },
    { what: `Build: time at ${size} centers`, value: largest.seconds, most: 90, unit: 's', absolute: true },
  ];
}
