/** Every feed's addresses as path templates, for OpenAPI and the developers' page. */
import type { Operation } from '../http/operation.ts';
import { FEEDS, feedSuffix } from './list.ts';

/** The forms below "/v1/centers." or "/v1/centers/{id}.", those with a language named after those without. */
export function describeFeeds(prefix: '/v1/centers.' | '/v1/centers/{id}.'): Operation[] {
  const isAllInOne = prefix === '/v1/centers.';
  return FEEDS.flatMap((feed) => {
    const { media_type, title } = feed;
    const limited = isAllInOne && feed.all_in_one_limit !== undefined;
    const description = FEEDS.find((other) => other.describes === feed.extension);
    const operation = {
      title,
      media_type,
      ...(feed.describes === undefined && { holds_centers: true as const }),
      ...(description && { described_by: { path: prefix + feedSuffix(description), type: description.media_type } }),
      ...(limited && { most_centers: feed.all_in_one_limit }),
      ...(feed.schema !== undefined && { schema: feed.schema }),
      ...(limited && { note: `Only up to ${feed.all_in_one_limit} centers; above, ask for each center.` }),
      ...((limited || !isAllInOne) && { errors: ['not-found'] as const }),
    };
    const german: Operation = { ...operation, address: prefix + feedSuffix(feed) };
    if (!feed.in_languages) return [german];
    return [german, { ...operation, address: prefix + feedSuffix(feed, '{lang}'), errors: ['not-found'] as const }];
  });
}
