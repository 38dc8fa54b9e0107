/** Rule: the top folders depend in one direction, data <- widget <- worker <- test. */
import { ENTRY_POINTS, arrowsOf, isAt } from '../paths.ts';
import type { Source } from '../sources.ts';

/** What of the widget touches no page: its state, what authors of pages must know, and which language serves a reader. */
const PURE_OF_WIDGET = [
  'widget/state.ts',
  'widget/attribute-values.ts',
  'widget/layout-facts.ts',
  'widget/nearest-tag.ts',
];

export function topFoldersDependInOneDirection(sources: readonly Source[]): string[] {
  return arrowsOf(sources).flatMap(({ from, to, typeOnly }) => {
    const why = objection(from, to, typeOnly);
    return why === undefined ? [] : [`${from} imports ${to}: ${why}`];
  });
}

function objection(from: string, to: string, typeOnly: boolean): string | undefined {
  const [here, there] = [from.split('/')[0], to.split('/')[0]];
  if (here === there || here === 'test') return undefined;
  if (there === 'test') return 'what ships knows no test; move what it needs beside it';
  switch (here) {
    case 'data':
      return `data imports nothing of ${there}; hand it in as a parameter`;
    case 'widget':
      if (there === 'data' && (typeOnly || isAt(to, ['data/text/']))) return undefined;
      // The build of the widget runs in Node and goes to no page.
      if (isAt(from, ['widget/publish/']) && isAt(to, ['data/model/'])) return undefined;
      return 'a widget is a guest on other pages and imports only data/text and types of data; carry it over in the week file';
    case 'worker':
      return there === 'widget' ? ofTheWidget(from, to) : ofTheData(from, to);
    default:
      return 'it lies in none of data, widget, worker and test; move it to one of them';
  }
}

/** What a page's script may take besides: how the widget learns the true time. */
const FOR_PAGE_SCRIPTS = ['widget/client.ts'];

/** Pages show the widget's State; only what is built for browsers or publishes the bundle takes more. */
function ofTheWidget(from: string, to: string): string | undefined {
  if (PURE_OF_WIDGET.includes(to)) return undefined;
  if (isAt(from, ['worker/site/browser/']) && FOR_PAGE_SCRIPTS.includes(to)) return undefined;
  const publishes = isAt(from, ['worker/publish/', 'worker/site/browser/']);
  if (publishes && isAt(to, ['widget/version.ts', 'widget/publish/'])) return undefined;
  return publishes
    ? 'of the widget it may import what is pure, version.ts and publish, and a page script client.ts; export it from one of these'
    : 'of the widget the Worker imports state.ts, attribute-values.ts, layout-facts.ts and nearest-tag.ts alone; hand the rest in from worker/publish';
}

function ofTheData(from: string, to: string): string | undefined {
  if (!isAt(to, ['data/commands/']) || isAt(from, ENTRY_POINTS)) return undefined;
  return 'data/commands is an entry point for people; move what both need to data/model';
}
