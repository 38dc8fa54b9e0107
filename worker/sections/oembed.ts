/** /oembed: oEmbed 1.0 (oembed.com), type "rich": a center's page or frame -> the frame's HTML. JSON only. */
import type { Edition } from '../edition.ts';
import type { Doc } from '../http/doc.ts';
import { Problem } from '../http/problem.ts';
import { type Answer, CACHE } from '../http/respond.ts';
import type { Call, Section } from '../http/section.ts';
import { centerPath, framePath } from '../site/addresses.ts';
import { frameHeight } from '../site/frame-height.ts';
import { frameSnippet } from '../site/snippets.ts';
import { say, type Text } from '../text.ts';

/** Width that is offered when the asking site has no say, in CSS pixels. */
const WIDTH = 600;

export const oembed: Section = {
  name: 'oembed',
  routes: [{ path: '/oembed', once: false, answer: (call) => rich(call), doc: describe }],
  paths: () => [],
};

function describe({ origin, ids }: Edition): readonly Doc[] {
  const pixels = { type: 'integer', minimum: 1, maximum: 99_999 };
  return [
    {
      address: '/oembed',
      title: { de: 'oEmbed: der Rahmen zu einer Adresse', en: 'oEmbed: the frame for an address' },
      media_type: 'application/json',
      schema: 'OEmbed',
      query: [
        {
          name: 'url',
          description: 'The address of a center’s page or frame on this site.',
          schema: { type: 'string', format: 'uri' },
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

function rich(call: Call): Answer {
  const asked = call.url.searchParams;
  const format = one(asked, 'format');
  if (format !== undefined && format !== 'json') {
    throw new Problem(
      'not-implemented',
      'This oEmbed service answers in JSON only; leave "format" out or say format=json.',
    );
  }
  const url = one(asked, 'url');
  if (url === undefined) throw new Problem('bad-request', 'Say which page to embed: /oembed?url=… (percent-encoded).');
  const found = pageOf(call, url);
  if (!found)
    throw new Problem('not-found', 'Only /{lang}/centers/{id}/ and /embed/{id}/{lang}/ of this site can be embedded.');
  const { text, id } = found;
  const center = call.edition.of(id)?.directory.centers[0];
  const title = `${center?.name ?? id} · ${say(text, 'open_session')}`;
  const width = Math.min(WIDTH, limit(asked, 'maxwidth'));
  const height = Math.min(frameHeight(width), limit(asked, 'maxheight'));
  const html = frameSnippet({ address: call.origin + framePath(text.tag, id), title, width, height });
  const body = {
    version: '1.0',
    type: 'rich',
    provider_name: call.source.directory.publisher.name,
    provider_url: `${call.origin}/`,
    title,
    cache_age: 3600,
    width,
    height,
    html,
  };
  return { body: `${JSON.stringify(body)}\n`, type: 'application/json', cache: CACHE.feed };
}

/** A parameter's value. @throws Problem 400 when it is given twice. */
function one(asked: URLSearchParams, name: string): string | undefined {
  const [value, ...more] = asked.getAll(name);
  if (more.length === 0) return value;
  throw new Problem('bad-request', `The parameter "${name}" is given more than once; give it once.`);
}

/** maxwidth or maxheight in pixels. @throws Problem 400 for anything but a whole number above 0. */
function limit(asked: URLSearchParams, name: string): number {
  const value = one(asked, name);
  if (value === undefined) return Infinity;
  if (/^[1-9]\d{0,4}$/.test(value)) return Number(value);
  throw new Problem('bad-request', `"${name}" is a number of pixels from 1 to 99999.`);
}

/** The center and language of one of our addresses, with or without the slash at its end. */
function pageOf(call: Call, url: string): { readonly text: Text; readonly id: string } | undefined {
  if (!url.startsWith(`${call.origin}/`)) return undefined;
  const path = url.slice(call.origin.length + 1).split(/[?#]/)[0] ?? '';
  const [a = '', b = '', c = '', rest = ''] = path.split('/');
  const [tag, id] = b === 'centers' ? [a, c] : a === 'embed' ? [c, b] : [];
  const text = call.source.texts.find((one) => one.tag === tag);
  return rest === '' && text && id !== undefined && call.source.centers.positionOf(id) !== undefined
    ? { text, id }
    : undefined;
}
