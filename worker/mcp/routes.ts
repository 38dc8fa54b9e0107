/** /mcp: the Model Context Protocol, so that assistants ask for the dates instead of guessing them from pages. */
import type { Section } from '../http/route.ts';

/** Without an operation: the protocol describes its tools itself, and OpenAPI's own description names the address. */
export const mcp: Section = {
  name: 'mcp',
  routes: [
    {
      path: '/mcp',
      methods: ['POST'],
      cacheable: false,
      handler: async (context) => (await import('./endpoint.ts')).representAnswer(context),
    },
  ],
};
