/** The jobs of CONTRIBUTING.md's table, each as somebody does it. */
import { FEED_JOB } from './feed.ts';
import type { Job } from './job.ts';
import { LANGUAGE_JOB } from './language.ts';
import { OPERATION_JOB } from './operation.ts';
import { PAGE_JOB } from './page.ts';
import { ROUTE_JOB } from './route.ts';
import { LAYOUT_JOB } from './layout.ts';
import { RULE_JOB } from './rule.ts';

export const JOBS: readonly Job[] = [FEED_JOB, PAGE_JOB, LANGUAGE_JOB, RULE_JOB, OPERATION_JOB, ROUTE_JOB, LAYOUT_JOB];
