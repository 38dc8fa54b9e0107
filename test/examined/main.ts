/** `npm run examined`: writes what the last run of `.ci/run` found into the accessibility statement's record, to be committed. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { examinedOf, type Report } from './record.ts';

const ROOT = join(import.meta.dirname, '../..');
const report = process.argv[2] ?? join(ROOT, 'dist/test/report.json');
const record = examinedOf(JSON.parse(await readFile(report, 'utf8')) as Report, ROOT);
await writeFile(join(ROOT, 'worker/site/office/words/examined.json'), `${JSON.stringify(record, null, 2)}\n`);
console.log(`The accessibility statement says what was found on ${record.on}. Commit it.`);
