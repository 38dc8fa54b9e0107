/** /mcp: the Model Context Protocol, so that assistants ask for the dates instead of guessing them from pages. */
import type { Section } from '../http/route.ts';

export const MCP_PATH = '/mcp';

/** Without an operation: the protocol describes its tools itself, and OpenAPI's own description names the address. */
export const mcp: Section = {
  name: 'mcp',
  tag: {
    place: 5,
    title: { de: 'Assistenten', en: 'Assistants' },
    about: {
      de: 'Für Sprachmodelle: nächste Termine, eine Beratungsstelle, „ist jetzt jemand am Telefon?“. Werkzeuge und Eingaben beschreibt das Protokoll selbst.',
      en: 'For language models: next sessions, a center, “is somebody on the phone now?”. The protocol itself describes tools and inputs.',
    },
  },
  routes: [
    {
      path: MCP_PATH,
      methods: ['POST'],
      cacheable: false,
      title: { de: 'Model Context Protocol (MCP)', en: 'Model Context Protocol (MCP)' },
      handler: async (context) => (await import('./endpoint.ts')).representAnswer(context),
    },
  ],
};
