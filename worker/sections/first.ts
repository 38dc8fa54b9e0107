/** The sections in the order in which a request finds them: what a start loads, and what comes when nothing before it answers. */
import type { Section } from '../http/section.ts';
import { feeds } from './feeds.ts';

/** What portals and apps ask for. */
export const FIRST: readonly Section[] = [feeds];

/** Then the live sessions that widgets ask for, then everything else. */
export const LATER: ReadonlyArray<() => Promise<readonly Section[]>> = [
  async () => [(await import('./weeks.ts')).weeks],
  async () => (await import('./index.ts')).OTHERS,
];
