/**
 * Before a build: `node data/commands/robot/last-good.ts`. Where data/directory.json may not be published, the newest archived
 * edition takes its place in this working copy (never on main), so that people keep getting pages of today. Where that one is no
 * good either, the build refuses.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dateOf, localOf } from '../../model/zone.ts';
import { baseOf } from '../../operations/inbox/base.ts';
import { readProject, zoneOf } from '../project.ts';
import { replaceFile } from '../text-file.ts';
import { report } from './run.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const project = await readProject(ROOT);
const now = Date.now();
const base = baseOf(project, { now, today: dateOf(localOf(zoneOf(project.text), now).day) });
if ('project' in base && base.broken.length > 0) {
  await replaceFile(join(ROOT, 'data/directory.json'), base.project.text);
  const { edition } = base.byHand.directory;
  report(`data/directory.json auf main hat einen Fehler: Gebaut wird aus der letzten guten Ausgabe, ${edition}.`);
}
