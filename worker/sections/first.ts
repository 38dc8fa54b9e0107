/** The sections that a start loads: what widgets and portals ask for. All others come with the first request that these do not answer. */
import type { Section } from '../http/section.ts';
import { feeds } from './feeds.ts';
import { weeks } from './weeks.ts';

export const FIRST: readonly Section[] = [weeks, feeds];
