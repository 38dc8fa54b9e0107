/** Link headers (RFC 8288) of every form of the directory, and the notice given before a form is withdrawn. */
import type { Directory } from '../../data/model/directory.ts';
import { describedByLink } from './description.ts';
import type { Description } from '../schema/published-schema.ts';
import type { RequestTarget } from './request-target.ts';
import { formatHttpDate } from './http-date.ts';
import type { Representation } from './representation.ts';

/** The parts of the address space that hold the directory's data. */
const DATA_PREFIXES = ['/v1/', '/hsds/', '/ogc', '/catalog.', '/data.json'];

/** Whether a path serves data, and so links its licence. */
function servesData(path: string): boolean {
  return DATA_PREFIXES.some((prefix) => path.startsWith(prefix));
}

/**
 * Licence (RFC 4946), API description (service-desc, RFC 8631) and other forms. The same for all, so that one rule of the static
 * assets' header table covers it; the directory as JSON links each form of each center.
 */
function dataLinks(directory: Directory, origin: string): readonly string[] {
  return [
    `<${directory.license}>; rel="license"`,
    `<${origin}/openapi.json>; rel="service-desc"; type="application/json"`,
    `<${origin}/v1/centers.json>; rel="alternate"; type="application/json"`,
    `<${origin}/de/>; rel="alternate"; type="text/html"; hreflang="de"`,
  ];
}

/** A form to be withdrawn: its path, when that was decided, when it ends, and the page that names its successor. */
export interface Withdrawal {
  readonly path: string;
  /** Instants in UTC; the second at least twelve months after the first, held by a test. */
  readonly deprecated: string;
  readonly sunset: string;
  readonly successor: string;
}

/** Empty today: nothing has ever been withdrawn. */
export const WITHDRAWALS: readonly Withdrawal[] = [];

/** Deprecation (RFC 9745, seconds since 1970 after an "@") and Sunset (RFC 8594) of an address. */
export function withdrawalHeaders(
  path: string,
  origin: string,
  table: readonly Withdrawal[] = WITHDRAWALS,
): Readonly<Record<string, string>> {
  const row = table.find((withdrawal) => withdrawal.path === path);
  if (!row) return {};
  return {
    Deprecation: `@${Date.parse(row.deprecated) / 1000}`,
    Sunset: formatHttpDate(row.sunset),
    Link: `<${origin}${row.successor}>; rel="deprecation"; type="text/html"`,
  };
}

/**
 * A representation with the fields that every form of the directory has, and last the link to what describes it: the header table
 * looks there for parts of the path. Pages and problems stay as they are.
 */
export function addDataFields(
  representation: Representation,
  directory: Directory,
  { path, origin }: RequestTarget,
  description: Description | undefined,
): Representation {
  if ((representation.profile ?? 'feed') !== 'feed') return representation;
  const describing = description ? [describedByLink(origin, description)] : [];
  const links = [
    ...(servesData(path) ? dataLinks(directory, origin) : []),
    ...(representation.links ?? []),
    ...describing,
  ];
  const headers = { ...withdrawalHeaders(path, origin), ...representation.headers };
  return { ...representation, ...(links.length > 0 && { links }), headers };
}
