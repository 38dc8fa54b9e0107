/** The project's folder, and where the bench puts what it makes. */
import directory from '../../data/directory.json' with { type: 'json' };
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const OUT = join(ROOT, 'dist/bench');
/** A day on which the newest edition is out. */
export const AS_OF = directory.edition.slice(0, 10) > '2026-11-22' ? directory.edition.slice(0, 10) : '2026-11-22';
