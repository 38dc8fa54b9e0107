/** /v1/changes.atom and /v1/changes.json: an entry per edition. */
import type { Edition } from '../edition.ts';
import { ATOM_PATH, renderAtom } from '../feeds/atom.ts';
import { JSON_FEED_PATH, renderJsonFeed } from '../feeds/json-feed.ts';
import { type Answer, CACHE } from '../http/respond.ts';
import type { Section } from '../http/section.ts';

/** UTC instant of the last change to how these feeds are written. */
export const CHANGES_REVISED = '2026-11-24T00:00:00Z';

export const changes: Section = {
  name: 'changes',
  routes: [
    {
      path: ATOM_PATH,
      once: true,
      answer: ({ edition }) => answerOf(edition, renderAtom(edition), 'application/atom+xml'),
      doc: [
        {
          address: ATOM_PATH,
          title: { de: 'Änderungen als Atom-Feed', en: 'Changes as an Atom feed' },
          media_type: 'application/atom+xml',
        },
      ],
    },
    {
      path: JSON_FEED_PATH,
      once: true,
      answer: ({ edition }) => answerOf(edition, renderJsonFeed(edition), 'application/feed+json'),
      doc: [
        {
          address: JSON_FEED_PATH,
          title: { de: 'Änderungen als JSON Feed', en: 'Changes as a JSON Feed' },
          media_type: 'application/feed+json',
          schema: 'JsonFeed',
        },
      ],
    },
  ],
  paths: () => [ATOM_PATH, JSON_FEED_PATH],
};

function answerOf(edition: Edition, body: string, type: string): Answer {
  const { touched } = edition;
  return { body, type, cache: CACHE.feed, last_modified: touched > CHANGES_REVISED ? touched : CHANGES_REVISED };
}
