/** The embed builder for a query: as a page, and as the answer to its form. */
import type { Context } from '../../http/route.ts';
import type { OfficeTag } from '../page/addresses.ts';
import { parseChoice } from './builder-choice.ts';
import { renderEmbed } from './embed.tsx';

export function renderBuilder(
  { edition, store }: Context,
  tag: OfficeTag,
  query: URLSearchParams,
  submitted: boolean,
): string {
  return renderEmbed(edition, tag, parseChoice(edition, query, tag), store.documents.widget, submitted);
}
