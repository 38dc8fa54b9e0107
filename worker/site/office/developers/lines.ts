/** The lines that the developers' page offers to paste, for an address; a test runs each. */
import type { OfficeTag } from '../../page/addresses.ts';

export const curlLine = (address: string): string => `curl --fail --silent "${address}"`;

/** `map` is a map of Leaflet's (leafletjs.com, 1.9). */
export const leafletLines = (address: string): string => `const answer = await fetch("${address}");
const layer = L.geoJSON(await answer.json()).bindPopup((one) => one.feature.properties.name);
map.addLayer(layer).fitBounds(layer.getBounds());`;

export const pythonLines = (address: string): string => `import json, urllib.request
week = json.load(urllib.request.urlopen("${address}"))
for one in week["occurrences"][:3]: print(one)`;

/** For a browser's module, Node and Deno. */
export const javaScriptLines = (address: string): string => `const answer = await fetch("${address}");
const { occurrences } = await answer.json();
for (const one of occurrences.slice(0, 3)) console.log(one);`;

/** As many clients read it. */
export const mcpConfiguration = (address: string): string => `{ "mcpServers": {
  "next-consultation": { "type": "http", "url": "${address}" }
} }`;

/** The request that asks for the next session (MCP 2025-11-25, server/tools). */
export const mcpQuestion = (lang: OfficeTag): string =>
  JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'tools/call',
    params: { name: 'next_sessions', arguments: { limit: 1, lang } },
  });

export const mcpByHand = (address: string, question: string): string =>
  [`${curlLine(address)} \\`, '  --header "Content-Type: application/json" \\', `  --data '${question}'`].join('\n');
