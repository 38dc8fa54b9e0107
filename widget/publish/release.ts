// `npm run release:widget`: puts what is built from these sources into widget/releases/<version>, to be committed and kept for ever.
import { presentFiles } from './bundle.ts';
import { version } from '../version.ts';
import { release } from './releases.ts';

const files = await presentFiles();
await release(version, files);
console.log(`widget/releases/${version}: ${files.length} files. Commit them; from now on they never change.`);
