/** The schema of the changes as JSON Feed 1.1, with the extension `_edition`. */
import { CHANGE_FIELDS } from '../../schema/change-schema.ts';
import { wordsSchema } from '../../schema/fact-schemas.ts';
import {
  arraySchema,
  constSchema,
  dateTimeSchema,
  NamedSchema,
  objectSchema,
  stringSchema,
  uriSchema,
} from '../../schema/schema.ts';

const itemSchema = new NamedSchema(
  'JsonFeedItem',
  objectSchema(
    {
      id: stringSchema,
      url: uriSchema,
      title: stringSchema,
      content_text: stringSchema,
      date_published: dateTimeSchema,
      tags: arraySchema(stringSchema),
      _edition: objectSchema({
        edition: stringSchema,
        centers: CHANGE_FIELDS.centers,
        summary: wordsSchema,
        href: uriSchema,
      }),
    },
    ['id', 'url', 'title', 'content_text', 'date_published', '_edition'],
  ),
);

export const jsonFeedSchema = new NamedSchema(
  'JsonFeed',
  objectSchema({
    version: constSchema('https://jsonfeed.org/version/1.1'),
    title: stringSchema,
    home_page_url: uriSchema,
    feed_url: uriSchema,
    description: stringSchema,
    language: stringSchema,
    authors: arraySchema(objectSchema({ name: stringSchema, url: uriSchema }, ['name'])),
    items: arraySchema(itemSchema),
  }),
);
