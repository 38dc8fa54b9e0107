// `npm run release:widget`: puts what is built from these sources into widget/releases/<version>, to be committed and kept for ever.
import { WIDGET_VERSION } from '../version.ts';
import { presentFiles } from './present-files.ts';
import { addRelease } from './releases.ts';

const files = await presentFiles();
await addRelease(WIDGET_VERSION, files);
console.log(`widget/releases/${WIDGET_VERSION}: ${files.length} files. Commit them; from now on they never change.`);
