/** What MCP's methods answer: who this is, which tools there are, and what they say. */
import { Problem } from '../http/problem.ts';
import type { Context } from '../http/route.ts';
import { assertArguments } from './arguments.ts';
import { type Era, LEGACY, MODERN } from './era.ts';
import { type JsonObject, isJsonObject, type RpcMessage, RpcError } from './message.ts';
import { describeTool, findTool, TOOLS } from './tools.ts';

const CAPABILITIES = { tools: {} };
/** The tools change with a deployment alone. */
const TTL_MS = 3_600_000;

const INSTRUCTIONS =
  'Consultations for people who have come to the city: when the next one is, what a center is like, and whether somebody answers its phone now. ' +
  'Say every doubt and the words of "when_unsure" to the person; never call something open that is tentative or not confirmed without saying so. ' +
  'Ask again for each question: closures are announced from one day to the next.';

type Handler = (context: Context, params: JsonObject) => object;

const METHODS: { readonly [era in Era]: { readonly [method: string]: Handler } } = {
  modern: {
    'server/discover': () => ({
      ...CACHEABLE,
      supportedVersions: [MODERN, ...LEGACY],
      capabilities: CAPABILITIES,
      instructions: INSTRUCTIONS,
    }),
    'tools/list': (context) => ({ ...CACHEABLE, ...listTools(context) }),
    'tools/call': callTool,
  },
  legacy: {
    initialize: (context, { protocolVersion }) => ({
      protocolVersion: LEGACY.find((one) => one === protocolVersion) ?? LEGACY[0],
      capabilities: CAPABILITIES,
      serverInfo: serverInfo(context),
      instructions: INSTRUCTIONS,
    }),
    ping: () => ({}),
    'tools/list': listTools,
    'tools/call': callTool,
  },
};

const CACHEABLE = { ttlMs: TTL_MS, cacheScope: 'public' };

/** The result of a request. @throws RpcError for a method that there is not, or a tool */
export function answer(context: Context, { method, params }: RpcMessage, era: Era): object {
  const handler = Object.hasOwn(METHODS[era], method) ? METHODS[era][method] : undefined;
  if (!handler) {
    const known = Object.keys(METHODS[era]).join(', ');
    throw new RpcError('method', `There is no such method; there are ${known}.`, era === 'modern' ? 404 : 200);
  }
  const result = handler(context, params);
  if (era === 'legacy') return result;
  return { resultType: 'complete', ...result, _meta: { 'io.modelcontextprotocol/serverInfo': serverInfo(context) } };
}

function serverInfo({ edition }: Context) {
  return { name: 'next-consultation', title: edition.directory.title, version: '1.0.0', websiteUrl: edition.origin };
}

function listTools(context: Context) {
  return { tools: TOOLS.map((tool) => describeTool(tool, context)) };
}

/** What a tool refuses is an answer, so that the model can ask better (server/tools, "Error Handling"). */
function callTool(context: Context, { name, arguments: given = {} }: JsonObject): object {
  const tool = findTool(name);
  if (!tool) {
    const known = TOOLS.map((one) => one.name).join(', ');
    throw new RpcError('params', `There is no such tool; there are ${known}.`, 200);
  }
  if (!isJsonObject(given)) throw new RpcError('params', '"arguments" is an object.', 200);
  try {
    assertArguments(given, tool.arguments);
    const structuredContent = tool.call(context, given);
    return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent, isError: false };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { content: [{ type: 'text', text: error.message }], isError: true };
  }
}
