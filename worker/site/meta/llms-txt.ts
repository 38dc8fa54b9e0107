/** /llms.txt (llmstxt.org): where assistants find the facts that a page of any day cannot tell them. */
import type { PublishedEdition } from '../../store/published-edition.ts';

export function renderLlmsTxt({ directory, origin, count }: PublishedEdition): string {
  return [
    `# ${directory.title}`,
    `> ${directory.description}`,
    '',
    `Pages are as of a build; dates change from one day to the next. Ask instead, and say every doubt that an answer names.`,
    '',
    `- [MCP](${origin}/mcp): streamable HTTP, no login; tools next_sessions, get_center, phone_now; ${count} centers`,
    `- [Search](${origin}/v1/search.json): centers by place, district, service, open_at`,
    `- [Description](${origin}/openapi.json): every other address, in OpenAPI 3.1`,
    `- [License](${directory.license}): ${directory.attribution}`,
    '',
  ].join('\n');
}
