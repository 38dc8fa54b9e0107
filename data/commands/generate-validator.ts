/** `node data/commands/generate-validator.ts`, the first step of a build: brings directory-validator.js up to directory.schema.json. */
import { readFile, writeFile } from 'node:fs/promises';
import { VALIDATOR_FILE, validatorSource } from './validator.ts';

const source = await validatorSource();
// An equal file is left alone: `npm start` builds again whenever one below data/ changes.
if ((await readFile(VALIDATOR_FILE, 'utf8').catch(() => '')) !== source) await writeFile(VALIDATOR_FILE, source);
