/** The path and language of a page: what every component of a page is rendered from. */
import type { PublishedEdition } from '../../store/published-edition.ts';
import type { Text } from '../../../data/model/text.ts';
import type { Day } from '../../../data/model/zone.ts';
import { relativeReference } from './addresses.ts';

export interface PageContext {
  readonly edition: PublishedEdition;
  readonly text: Text;
  /** The page's own path, with slashes at both ends. */
  readonly path: string;
}

/** The path of a page for an unknown address: its links are absolute paths. */
export const NO_PATH = '';

/** Days for which pages show sessions and exceptions: eight weeks from the build on. */
export const DAYS_SHOWN = 56;

/** The last day that a page shows. */
export function shownUntil(edition: PublishedEdition): Day {
  return Math.min(edition.asOf + DAYS_SHOWN - 1, edition.horizon);
}

/** A link from this page to another, relative, so that a copy works below any address. */
export function linkTo(context: PageContext, path: string): string {
  return relativeReference(context.path, path);
}

/** UTC instant of the last change to how pages are written. */
const PAGES_REVISED = '2026-11-27T00:00:00Z';

/** Pages also change with the day of the build, since they show the eight weeks after it. */
export function pageLastModified(edition: PublishedEdition): string {
  return edition.lastBuilt(PAGES_REVISED);
}
