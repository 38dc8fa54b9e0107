/** The six things that people come to the developers' page for: what they paste, and what an address answers to it. */
import { answer } from '../../../mcp/methods.ts';
import { MCP_PATH } from '../../../mcp/routes.ts';
import { parseMessage } from '../../../mcp/message.ts';
import type { Context } from '../../../http/route.ts';
import { MOST_IN_ONE_FILE } from '../../../store/limits.ts';
import { dateOf, epochOf } from '../../../../data/model/zone.ts';
import { parseChoice, snippetValues } from '../../embed/builder-choice.ts';
import { fillPattern } from '../../../../data/model/fill-pattern.ts';
import { SNIPPETS } from '../../embed/snippets.ts';
import { calendarPath, type OfficeTag } from '../../page/addresses.ts';
import { answerPart, blocksOf } from '../../page/answer-part.ts';
import {
  curlLine,
  javaScriptLines,
  leafletLines,
  mcpByHand,
  mcpConfiguration,
  mcpQuestion,
  pythonLines,
} from './lines.ts';
import type { WayId } from '../words/developer-ways.ts';

export interface WaySnippet {
  /** What it is, or where it is pasted; the same in both languages unless it is a word. */
  readonly label: string | { readonly [tag in OfficeTag]: string };
  readonly code: string;
}

/** What the page's script asks when the reader wants to see it, and what the build was answered. */
export interface WayAnswer {
  readonly path: string;
  /** Sent by POST as JSON. */
  readonly body?: string;
  /** The part that is shown; see answer-part.ts. */
  readonly place: string;
  readonly example: string;
}

export interface Way {
  readonly id: WayId;
  readonly snippets: readonly WaySnippet[];
  /** None where the widget itself is the answer. */
  readonly answer?: WayAnswer;
}

/** Everything is answered as of the build: a page that is rendered once must not depend on the hour. */
export async function listWays(context: Context, tag: OfficeTag): Promise<readonly Way[]> {
  const { edition, origin } = context;
  const [first = ''] = edition.ids;
  const all = edition.count <= MOST_IN_ONE_FILE ? '/v1/centers' : `/v1/centers/${first}`;
  const calendar = calendarPath(tag, first);
  const today = dateOf(edition.asOf);
  const next = `${all}.next.json`;
  const question = mcpQuestion(tag);
  const textOf = async (path: string) => (await context.respondTo(path)).text();
  const asked = async (path: string, place: string, example = path): Promise<WayAnswer> => ({
    path,
    place,
    example: answerPart(await textOf(example), place),
  });
  return [
    { id: 'site', snippets: [{ label: 'HTML', code: widgetSnippet(context, tag, first) }] },
    {
      id: 'calendar',
      snippets: [
        {
          label: { de: 'Adressen', en: 'Addresses' },
          code: [calendar, calendarPath(tag, first, 'phone.'), calendarPath(tag, first, 'dates.')]
            .map((path) => origin + path)
            .join('\n'),
        },
      ],
      answer: await asked(calendar, runningSeries(await textOf(calendar), today.replaceAll('-', ''))),
    },
    {
      id: 'portal',
      snippets: [
        {
          label: 'Shell',
          code: ['/catalog.ttl', '/data.json', '/hsds/services'].map((path) => curlLine(origin + path)).join('\n'),
        },
      ],
      answer: await asked('/catalog.ttl', 'a dcat:Distribution'),
    },
    {
      id: 'map',
      snippets: [{ label: 'JavaScript (Leaflet)', code: leafletLines(`${origin}${all}.geojson`) }],
      answer: await asked(`${all}.geojson`, 'features.0.properties'),
    },
    {
      id: 'program',
      snippets: [
        { label: 'Python', code: pythonLines(origin + next) },
        { label: 'JavaScript', code: javaScriptLines(origin + next) },
      ],
      answer: await asked(next, 'occurrences.0', `${next}?from=${today}`),
    },
    {
      id: 'assistant',
      snippets: [
        { label: 'JSON (mcpServers)', code: mcpConfiguration(origin + MCP_PATH) },
        { label: 'Shell', code: mcpByHand(origin + MCP_PATH, question) },
      ],
      answer: {
        path: MCP_PATH,
        body: question,
        place: TOLD,
        example: answerPart(answerOfTheBuild(context, question), TOLD),
      },
    },
  ];
}

/** Where a tool's answer stands in the protocol's. */
const TOLD = 'result.structuredContent';

function answerOfTheBuild(context: Context, question: string): string {
  const { directory, asOf } = context.edition;
  const now = epochOf(directory.timezone, asOf, 0);
  return JSON.stringify({ result: answer({ ...context, now }, parseMessage(question), 'legacy') });
}

/** As the builder writes it for one center. */
function widgetSnippet({ edition }: Context, tag: OfficeTag, center: string): string {
  const choice = parseChoice(edition, new URLSearchParams({ center }), tag);
  return fillPattern(SNIPPETS[0]?.pattern ?? '', snippetValues(edition, choice));
}

/** The UID of the last series that has begun by this day ("20261127"): it shows more of a calendar than one of years ago. */
function runningSeries(calendar: string, today: string): string {
  const begun = blocksOf(calendar).filter((event) => {
    const [, start = ''] = /^DTSTART[^:\n]{0,60}:(\d{8})/m.exec(event) ?? [];
    return event.includes('\nRRULE:') && start <= today;
  });
  return /^UID:.*$/m.exec(begun.at(-1) ?? '')?.[0] ?? '';
}
