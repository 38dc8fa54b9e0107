/**
 * Before a build: `node data/commands/robot/last-good.ts`. Where data/directory.json may not be published, the newest archived
 * edition takes its place in this working copy (never on main), so that people keep getting pages of today.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stopsPublication } from '../../check/findings/finding.ts';
import { compareEditions } from '../../check/rules/edition-order.ts';
import { dateOf, localOf } from '../../model/zone.ts';
import { checkProject, readProject, zoneOf } from '../project.ts';
import { replaceFile } from '../text-file.ts';
import { report } from './run.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const { text, editions } = await readProject(ROOT);
const today = dateOf(localOf(zoneOf(text), Date.now()).day);
if (stopsPublication(await checkProject(ROOT, today))) {
  const names = Object.keys(editions).map((name) => name.replace(/\.json$/, ''));
  const newest = names.sort(compareEditions).at(-1) ?? '';
  await replaceFile(join(ROOT, 'data/directory.json'), editions[`${newest}.json`] ?? '');
  report(`data/directory.json auf main hat einen Fehler: Gebaut wird aus der letzten guten Ausgabe, ${newest}.`);
}
