/**
 * What a build is made from beside the data: the day (AS_OF), the public address (PUBLIC_ORIGIN, else wrangler.toml's), where the
 * office proposes a change (NEW_FILE_PAGE, else wrangler.toml's), and the city's color (wrangler.toml) and logo (data/logo.svg).
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ACCENT_PATTERN } from '../../data/brand/accent.ts';
import { type Brand, brandOf } from '../../data/brand/brand.ts';
import { readLogo } from '../../data/commands/logo-file.ts';
import { zoneOf } from '../../data/commands/project.ts';
import { localOf, parseDay, dateOf } from '../../data/model/zone.ts';

export interface BuildSettings {
  /** Local date, "2026-11-22". */
  readonly as_of: string;
  /** Without a slash at its end. */
  readonly origin: string;
  /** With {path} and, where it takes one, {text}; "" = none. */
  readonly newFilePage: string;
  /** The first version of the widget that was pinned below the address, "1.0.0"; "" = every one. */
  readonly oldestWidget: string;
  readonly brand: Brand;
}

type Environment = { readonly [name: string]: string | undefined };

/** Reads the settings. Throws for a day that does not exist and for an address that is none. */
export async function readBuildSettings(root: string, environment: Environment): Promise<BuildSettings> {
  // Read before the data is checked: a file that is no JSON is reported by the check, with its position.
  const zone = zoneOf(await readFile(join(root, 'data/directory.json'), 'utf8'));
  const as_of = environment.AS_OF || dateOf(localOf(zone, Date.now()).day);
  if (parseDay(as_of) === undefined) throw new Error(`AS_OF is "${as_of}"; write a calendar date, YYYY-MM-DD`);
  return {
    as_of,
    origin: parseOrigin(environment.PUBLIC_ORIGIN || (await configured(root, 'PUBLIC_ORIGIN', 'https://…'))),
    oldestWidget: await configured(root, 'OLDEST_WIDGET'),
    newFilePage: parseNewFilePage(environment.NEW_FILE_PAGE || (await configured(root, 'NEW_FILE_PAGE'))),
    brand: brandOf(parseAccent(await configured(root, 'ACCENT_COLOR')), await readLogo(root)),
  };
}

/** A [vars] line of wrangler.toml: a line of its own there, so that no TOML reader is needed here. With an example it has to be there. */
async function configured(root: string, name: string, example?: string): Promise<string> {
  const toml = await readFile(join(root, 'wrangler.toml'), 'utf8');
  const value = new RegExp(`^${name} = "([^"]*)"$`, 'm').exec(toml)?.[1] ?? '';
  if (value === '' && example !== undefined)
    throw new Error(`wrangler.toml: there is no line ${name} = "${example}" below [vars]; add it`);
  return value;
}

/** The address of a forge's page for a new file: https, or http on this machine for trying out. */
export function parseNewFilePage(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === '127.0.0.1');
  if (value === '' || (secure && value.includes('{path}'))) return value;
  throw new Error(
    `NEW_FILE_PAGE is "${value}"; write the address of the page for a new file with {path} in it, for example "https://github.com/OWNER/PROJECT/new/main?filename={path}&value={text}"`,
  );
}

/** "#rrggbb", or "" for the project's own colors. */
export function parseAccent(value: string): string {
  if (value === '' || ACCENT_PATTERN.test(value)) return value;
  throw new Error(
    `wrangler.toml: ACCENT_COLOR is "${value}"; write it as "#004e8a", or "" for the project's own colors`,
  );
}

/** "https://host" or, for trying out, "http://host:port". */
export function parseOrigin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && (url.protocol === 'https:' || url.protocol === 'http:') && url.origin === value) return value;
  throw new Error(`PUBLIC_ORIGIN is "${value}"; write "https://" and the host name, without a slash at the end`);
}
