/** Every night: ends with 1 when the Node project has published a security release of the pinned line that is not pinned yet. */
import { fileURLToPath } from 'node:url';
import { missedSecurityReleases, type NodeRelease, pinnedNode } from './node-version.ts';

const pinned = await pinnedNode(fileURLToPath(new URL('../../', import.meta.url)));
const response = await fetch('https://nodejs.org/dist/index.json');
if (!response.ok) throw new Error(`the list of Node's releases answers ${response.status}; run this again later`);
const missed = missedSecurityReleases(pinned, (await response.json()) as NodeRelease[]);
if (missed.length > 0) {
  console.error(
    `Node ${pinned} is pinned, ${missed[0]} is a newer security release; run "npm install --save-exact --save-dev node@${missed[0]}" and write ${missed[0]} into .nvmrc.`,
  );
  process.exit(1);
}
console.log(`Node ${pinned} misses no security release.`);
