/** Every feed's addresses as path templates, for OpenAPI and the developers' page. */
import type { Operation } from '../http/operation.ts';
import { FEEDS, suffixOf } from './list.ts';

/** The forms below "/v1/centers." or "/v1/centers/{id}.", those with a language named after those without. */
export function feedOperations(before: '/v1/centers.' | '/v1/centers/{id}.'): Operation[] {
  const whole = before === '/v1/centers.';
  return FEEDS.flatMap((feed) => {
    const { media_type, title } = feed;
    const limited = whole && feed.all_in_one_limit !== undefined;
    const description = FEEDS.find((other) => other.describes === feed.extension);
    const operation = {
      title,
      media_type,
      ...(feed.describes === undefined && { holds_centers: true as const }),
      ...(description && { described_by: before + suffixOf(description) }),
      ...(limited && { most_centers: feed.all_in_one_limit }),
      ...(feed.schema !== undefined && { schema: feed.schema }),
      ...(limited && { note: `Only up to ${feed.all_in_one_limit} centers; above, ask for each center.` }),
      ...((limited || !whole) && { errors: ['not-found'] as const }),
    };
    const plain: Operation = { ...operation, address: before + suffixOf(feed) };
    if (!feed.in_languages) return [plain];
    return [plain, { ...operation, address: before + suffixOf(feed, '{lang}'), errors: ['not-found'] as const }];
  });
}
