/** Headers of answers, explained once (OpenAPI 3.1, "Header Object"), and those of requests that an answer depends on. */

/** In the order in which they are listed; Content-Type is described by the media types. */
export const RESPONSE_HEADERS: { readonly [name: string]: string } = {
  ETag: 'Strong entity tag of the content (RFC 9110, section 8.8.3).',
  'Last-Modified': 'When the data, the horizon or the form last changed (RFC 9110, section 8.8.2).',
  'Cache-Control': 'How long a copy may be used (RFC 9111).',
  Vary: 'Which request headers the answer depends on (RFC 9110, section 12.5.5).',
  'Content-Location': 'The address of the form that was chosen (RFC 9110, section 8.7).',
  'Content-Crs': 'The coordinate reference system of the answer (OGC API – Features, Part 2, section 6.4).',
  'Content-Disposition': 'The name to keep a calendar under (RFC 6266).',
  'Content-Language': 'The language of a translation; a German calendar has none (RFC 9110, section 8.5).',
  Link: 'License, description, other forms, further pages (RFC 8288).',
  Allow: 'The methods that are answered (RFC 9110, section 10.2.1).',
  'Access-Control-Allow-Origin': 'Always "*": readable by scripts of every site (Fetch).',
  'Access-Control-Expose-Headers': 'The headers that scripts of other sites may read (Fetch).',
  'Cross-Origin-Resource-Policy': 'Always "cross-origin": may be loaded by every site (Fetch).',
  'Content-Security-Policy': 'Nothing in a file that is opened as a page runs (CSP 3).',
  'X-Content-Type-Options': 'Always "nosniff": the media type is the one that is stated.',
  'Strict-Transport-Security': 'Come by HTTPS from now on (RFC 6797).',
};

/** Sent for twelve months before a form is withdrawn. */
export const WITHDRAWAL_HEADERS: { readonly [name: string]: string } = {
  Deprecation: 'When it was decided that this form will go (RFC 9745). Absent today.',
  Sunset: 'When this form will go, at least twelve months later (RFC 8594). Absent today.',
};

/** Conditions that every address honours. */
export const CONDITIONAL_HEADERS: { readonly [name: string]: string } = {
  'If-None-Match': 'Entity tags that the reader has; 304 when one is current (RFC 9110, section 13.1.2).',
  'If-Match': 'Entity tags of which one must be current; 412 otherwise (RFC 9110, section 13.1.1).',
};

const text = { type: 'string' };

/** components/headers */
export const HEADER_OBJECTS = Object.fromEntries(
  Object.entries({ ...RESPONSE_HEADERS, ...WITHDRAWAL_HEADERS }).map(([name, description]) => [
    name,
    { description, schema: text },
  ]),
);

/** components/parameters */
export const CONDITIONAL_PARAMETERS = Object.fromEntries(
  Object.entries(CONDITIONAL_HEADERS).map(([name, description]) => [
    name,
    { name, in: 'header', description, schema: text },
  ]),
);

export const headerRefs = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

export const CONDITIONAL_REFS = Object.keys(CONDITIONAL_HEADERS).map((name) => ({
  $ref: `#/components/parameters/${name}`,
}));

/** The name of the one 304 that every address refers to. */
export const NOT_MODIFIED = 'not-modified';

/** Fields that every 304 has; where present also Last-Modified, Vary, Content-Location, Link (RFC 9110, section 15.4.5). */
export const NOT_MODIFIED_OBJECT = {
  description: 'The reader’s copy is current.',
  headers: headerRefs(['ETag', 'Cache-Control', 'Access-Control-Allow-Origin']),
};
