/** The tools, what each is for, and what it takes: read only, over nothing but this directory. */
import { SERVICES } from '../../data/model/directory.ts';
import type { Context } from '../http/route.ts';
import { MOST_SESSIONS, SESSIONS } from './arguments.ts';
import { getCenter } from './center.ts';
import type { JsonObject } from './message.ts';
import { nextSessions } from './next-sessions.ts';
import { phoneNow } from './phone-now.ts';
import { TOLD_SCHEMA } from './told.ts';

interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: readonly Argument[];
  readonly required?: readonly Argument[];
  readonly call: (context: Context, given: JsonObject) => object;
}

type Argument = 'center' | 'from' | 'service' | 'limit' | 'lang';

export const TOOLS: readonly Tool[] = [
  {
    name: 'next_sessions',
    title: 'Next consultations',
    description:
      'When the next consultations are, of all centers or one, in time order; cancelled and tentative ones say so. Phone hours with service "phone" (two weeks), all else for eight weeks.',
    arguments: ['center', 'from', 'service', 'limit', 'lang'],
    call: nextSessions,
  },
  {
    name: 'get_center',
    title: 'A center',
    description:
      'Address, phone numbers, regular hours, languages and accessibility of a center, and when each was last confirmed. For dates use next_sessions: regular hours know no holidays or closures.',
    arguments: ['center', 'lang'],
    required: ['center'],
    call: getCenter,
  },
  {
    name: 'phone_now',
    title: 'Is somebody on the phone now?',
    description:
      'Whether somebody answers the phone of a center at this moment, until when, or when next. "tentative" and "unknown" are no yes; "answer" is a sentence to be said.',
    arguments: ['center', 'lang'],
    call: phoneNow,
  },
];

export function findTool(name: unknown): Tool | undefined {
  return TOOLS.find((tool) => tool.name === name);
}

/** As tools/list gives it (server/tools, "Tool"). */
export function describeTool({ name, title, description, arguments: names, required = [] }: Tool, context: Context) {
  const schemas = argumentSchemas(context);
  return {
    name,
    title,
    description,
    inputSchema: {
      type: 'object',
      properties: Object.fromEntries(names.map((one) => [one, schemas[one]])),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    },
    outputSchema: TOLD_SCHEMA,
    annotations: { title, readOnlyHint: true, openWorldHint: false },
  };
}

function argumentSchemas({ store }: Context): { readonly [name in Argument]: object } {
  return {
    center: { type: 'string', description: 'The id of a center.', examples: store.firstIds },
    from: { type: 'string', format: 'date', description: 'The local date to begin with; now when it is absent.' },
    service: { type: 'string', enum: SERVICES, description: 'All but "phone" when it is absent.' },
    limit: { type: 'integer', minimum: 1, maximum: MOST_SESSIONS, default: SESSIONS },
    lang: { type: 'string', enum: store.tags, default: 'en', description: 'The language of the words to be said.' },
  };
}
