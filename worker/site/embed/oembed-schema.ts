/** The schema of an oEmbed answer (oembed.com, section 2.3.4.4). */
import { constSchema, countSchema, NamedSchema, objectSchema, stringSchema, uriSchema } from '../../schema/schema.ts';

export const oembedSchema = new NamedSchema(
  'OEmbed',
  objectSchema({
    version: constSchema('1.0'),
    type: constSchema('rich'),
    provider_name: stringSchema,
    provider_url: uriSchema,
    title: stringSchema,
    cache_age: countSchema,
    width: countSchema,
    height: countSchema,
    html: stringSchema,
  }),
);
