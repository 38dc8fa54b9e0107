/** How the office's page offers what may have happened: headings, operations, and ways into them with something filled in already. */
import type { Subject } from '../../../../data/operations/parts/operation.ts';
import type { PflegeWords } from '../words/pflege-german.ts';

/** The view of who confirmed when, by what stands behind the hash. */
export const CAMPAIGN = 'campaign';

/** A way into an operation: what it is called, and what is filled in already. */
interface WayIn {
  readonly operation: string;
  readonly words: keyof PflegeWords;
  /** A field with an empty text is only shown. */
  readonly filled: Readonly<Record<string, string>>;
}

/** Where nobody says more; it stands in the sentence and can be written otherwise. */
const REASON = { reason: 'Organisatorische Gründe', reason_en: 'Organisational reasons' };

/** By what stands behind the hash. */
export const WAYS_IN: Readonly<Record<string, WayIn>> = {
  'closed-today': { operation: 'close', words: 'closed_today', filled: { from: 'heute', ...REASON } },
  'phone-closed': { operation: 'close', words: 'phone_closed', filled: { services: 'phone', ...REASON } },
  'partly-closed': { operation: 'close', words: 'partly_closed', filled: { opens_at: '', closes_at: '', ...REASON } },
  'perhaps-closed': { operation: 'close', words: 'perhaps_closed', filled: { tentative: 'ja', ...REASON } },
};

/** The headings, in their order, and what stands below each beside the operations of that subject. */
export const PFLEGE_GROUPS: ReadonlyArray<{
  readonly subject: Subject;
  readonly words: keyof PflegeWords;
  readonly also: readonly string[];
}> = [
  { subject: 'closing', words: 'closed', also: ['phone-closed', 'partly-closed', 'perhaps-closed'] },
  { subject: 'hours', words: 'hours', also: [] },
  { subject: 'center', words: 'center', also: [] },
  { subject: 'record', words: 'facts', also: [CAMPAIGN] },
];
