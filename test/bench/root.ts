/** The project's folder, and where the bench puts what it makes. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const OUT = join(ROOT, 'dist/bench');
export const AS_OF = '2026-11-22';
