/** /oembed: oEmbed 1.0 (oembed.com), type "rich": a center's page or frame -> the frame's HTML. JSON only. */
import type { PublishedEdition } from '../../store/published-edition.ts';
import type { Operation } from '../../http/operation.ts';
import { readParameter } from '../../http/params.ts';
import { badRequest, Problem } from '../../http/problem.ts';
import { CACHE_CONTROL, type Representation } from '../../http/representation.ts';
import type { Context, Section } from '../../http/route.ts';
import { centerPath, framePath } from '../page/addresses.ts';
import { sessionsTitle } from '../people/walk-in.ts';
import { oembedSchema } from './oembed-schema.ts';
import { frameHeight } from './frame-height.ts';
import { frameSnippet } from './snippets.ts';
import { say, type Text } from '../../../data/model/text.ts';

/** Width without maxwidth, in CSS pixels. */
const WIDTH = 600;

export const oembed: Section = {
  name: 'oembed',
  tag: {
    place: 12,
    title: { de: 'oEmbed', en: 'oEmbed' },
    about: { de: 'Der Rahmen zur Adresse einer Seite.', en: 'The frame for the address of a page.' },
  },
  routes: [{ path: '/oembed', cacheable: false, handler: representRich, operations: describeOembed }],
};

function describeOembed({ origin, ids }: PublishedEdition): readonly Operation[] {
  const pixels = { type: 'integer', minimum: 1, maximum: 99_999 };
  return [
    {
      address: '/oembed',
      title: { de: 'oEmbed: der Rahmen zu einer Adresse', en: 'oEmbed: the frame for an address' },
      media_type: 'application/json',
      schema: oembedSchema,
      query: [
        {
          name: 'url',
          description: 'The address of a center’s page or frame on this site.',
          // A query has at most 1,024 bytes.
          schema: { type: 'string', format: 'uri', maxLength: 1000 },
          required: true,
          example: `${origin}${centerPath('de', ids[0] ?? '')}`,
        },
        { name: 'maxwidth', description: 'The greatest width in pixels.', schema: pixels },
        { name: 'maxheight', description: 'The greatest height in pixels.', schema: pixels },
        { name: 'format', description: 'The form of the answer.', schema: { type: 'string', enum: ['json'] } },
      ],
      errors: ['bad-request', 'not-found', 'not-implemented'],
    },
  ];
}

function representRich(context: Context): Representation {
  const params = context.url.searchParams;
  const format = readParameter(params, 'format', (value) => value);
  if (format !== undefined && format !== 'json') {
    throw new Problem(
      'not-implemented',
      'This oEmbed service answers in JSON only; leave "format" out or say format=json.',
    );
  }
  const url = readParameter(params, 'url', (value) => value);
  if (url === undefined) throw badRequest('Say which page to embed: /oembed?url=… (percent-encoded).');
  const target = embeddableCenter(context, url);
  if (!target)
    throw new Problem('not-found', 'Only /{lang}/centers/{id}/ and /embed/{id}/{lang}/ of this site can be embedded.');
  const { text, id } = target;
  const edition = context.edition.of(id);
  const center = edition?.directory.centers[0];
  const name = edition && center ? sessionsTitle(edition, center) : 'open_session';
  const title = `${center?.name ?? id} · ${say(text, name)}`;
  const width = Math.min(WIDTH, readMaximum(params, 'maxwidth'));
  const height = Math.min(frameHeight(width), readMaximum(params, 'maxheight'));
  const html = frameSnippet({ address: context.origin + framePath(text.tag, id), title, width, height });
  const body = {
    version: '1.0',
    type: 'rich',
    provider_name: context.store.directory.publisher.name,
    provider_url: `${context.origin}/`,
    title,
    cache_age: 3600,
    width,
    height,
    html,
  };
  return { body: `${JSON.stringify(body)}\n`, type: 'application/json', cache: CACHE_CONTROL.feed };
}

/** maxwidth or maxheight in pixels. @throws Problem 400 for anything but an integer above 0. */
function readMaximum(params: URLSearchParams, name: string): number {
  const read = (value: string): number => {
    if (/^[1-9]\d{0,4}$/.test(value)) return Number(value);
    throw badRequest(`"${name}" is a number of pixels from 1 to 99999.`);
  };
  return readParameter(params, name, read) ?? Infinity;
}

/** A center's page, or its frame. */
const EMBEDDABLE =
  /^\/(?:(?<pageTag>[^/]+)\/centers\/(?<pageId>[^/]+)|embed\/(?<frameId>[^/]+)\/(?<frameTag>[^/]+))\/?$/;

/** The center and language of a page's or frame's URL on this site, with or without the slash at its end. */
function embeddableCenter(
  { origin, store }: Context,
  url: string,
): { readonly text: Text; readonly id: string } | undefined {
  if (!url.startsWith(`${origin}/`)) return undefined;
  const [path = ''] = url.slice(origin.length).split(/[?#]/);
  const { pageTag, pageId, frameTag, frameId } = EMBEDDABLE.exec(path)?.groups ?? {};
  const id = pageId ?? frameId ?? '';
  const text = store.texts.find(({ tag }) => tag === (pageTag ?? frameTag));
  return text && store.centers.positionOf(id) !== undefined ? { text, id } : undefined;
}
