/** /v1/changes.atom and /v1/changes.json: an entry per edition. */
import type { Edition } from '../../../data/model/edition.ts';
import { ATOM_PATH, renderAtom } from './atom.ts';
import { JSON_FEED_PATH, renderJsonFeed } from './json-feed.ts';
import { jsonFeedSchema } from './json-feed-schema.ts';
import { CACHE_CONTROL, type Representation } from '../../http/representation.ts';
import type { Section } from '../../http/route.ts';

/** UTC instant of the last change to how these feeds are written. */
export const CHANGES_REVISED = '2026-11-24T00:00:00Z';

export const changes: Section = {
  name: 'changes',
  tag: {
    place: 6,
    title: { de: 'Änderungen', en: 'Changes' },
    about: {
      de: 'Was sich von Ausgabe zu Ausgabe geändert hat, für Feed-Leser.',
      en: 'What changed from edition to edition, for feed readers.',
    },
  },
  routes: [
    {
      path: ATOM_PATH,
      prerender: () => [ATOM_PATH],
      cacheable: true,
      handler: ({ edition }) => represent(edition, renderAtom(edition), 'application/atom+xml'),
      operations: [
        {
          address: ATOM_PATH,
          title: { de: 'Änderungen als Atom-Feed', en: 'Changes as an Atom feed' },
          media_type: 'application/atom+xml',
        },
      ],
    },
    {
      path: JSON_FEED_PATH,
      prerender: () => [JSON_FEED_PATH],
      cacheable: true,
      handler: ({ edition }) => represent(edition, renderJsonFeed(edition), 'application/feed+json'),
      operations: [
        {
          address: JSON_FEED_PATH,
          title: { de: 'Änderungen als JSON Feed', en: 'Changes as a JSON Feed' },
          media_type: 'application/feed+json',
          schema: jsonFeedSchema,
        },
      ],
    },
  ],
};

function represent(edition: Edition, body: string, type: string): Representation {
  const { touched } = edition;
  return {
    body,
    type,
    cache: CACHE_CONTROL.feed,
    last_modified: touched > CHANGES_REVISED ? touched : CHANGES_REVISED,
  };
}
