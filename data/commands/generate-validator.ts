/** `node data/commands/generate-validator.ts`: writes data/check/directory-validator.js anew from directory.schema.json. */
import { writeFile } from 'node:fs/promises';
import { VALIDATOR_FILE, validatorSource } from './validator.ts';

await writeFile(VALIDATOR_FILE, await validatorSource());
