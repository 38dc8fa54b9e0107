/** Security headers by kind of answer: Content Security Policy Level 3, Fetch (CORP), RFC 6797 (HSTS) and their kin. */

/** Data for other sites, a drawing, a page, or a page that others may frame. */
export type SecurityProfile = 'feed' | 'drawing' | 'page' | 'frame';

export type HeaderList = ReadonlyArray<readonly [string, string]>;

/**
 * A page's policy. Nothing is inline but the style sheet and the script that the hashes name; the one policy that may feed a script sink is the widget's own. `connect-src` and
 * `form-action` serve widget and builder, `frame-src` the builder's picture of the frame.
 */
const pagePolicy = ({ style_hash, script_hash }: InlineHashes, ancestors: string): string =>
  [
    "default-src 'none'",
    `script-src 'self'${source(script_hash)}`,
    `style-src 'self'${source(style_hash)}`,
    "img-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types next-consultation',
    `frame-ancestors ${ancestors}`,
  ].join('; ');

const source = (hash: string): string => (hash === '' ? '' : ` '${hash}'`);

/** "sha256-…" of what stands inside pages; empty where nothing does. */
export interface InlineHashes {
  readonly style_hash: string;
  readonly script_hash: string;
}

export const NOTHING_INLINE: InlineHashes = { style_hash: '', script_hash: '' };

const POLICIES: Readonly<Record<SecurityProfile, (inline: InlineHashes) => string>> = {
  // A calendar or a JSON file that is opened in a tab runs no script, whatever the data contains.
  feed: () => "default-src 'none'; sandbox",
  // Firefox holds it against an SVG in <img>, too.
  drawing: () => "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  page: (inline) => pagePolicy(inline, "'none'"),
  frame: (inline) => pagePolicy(inline, '*'),
};

/** Readable by scripts of every site, without credentials: the literal `*`, so that no cache mixes origins up. */
export const CORS: HeaderList = [
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Expose-Headers', 'ETag, Link, Date, Last-Modified, Deprecation, Sunset'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];

const OWN: Readonly<Record<SecurityProfile, HeaderList>> = {
  feed: CORS,
  drawing: CORS,
  page: [
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    // For browsers that do not know frame-ancestors.
    ['X-Frame-Options', 'DENY'],
  ],
  frame: [['Cross-Origin-Resource-Policy', 'cross-origin']],
};

const PAGES_ONLY: HeaderList = [
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
];

/** Every security field of a profile. HSTS only where the origin is https (RFC 6797, section 7.2). */
export function securityHeaders(profile: SecurityProfile, origin: string, inline = NOTHING_INLINE): HeaderList {
  return [
    ...OWN[profile],
    ['Content-Security-Policy', POLICIES[profile](inline)],
    ['X-Content-Type-Options', 'nosniff'],
    ...(OWN[profile] === CORS ? [] : PAGES_ONLY),
    ...(origin.startsWith('https:') ? [['Strict-Transport-Security', 'max-age=31536000'] as const] : []),
  ];
}
