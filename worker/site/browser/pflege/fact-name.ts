/** What is confirmed, in the page's language. */
import { FACT_NAMES } from '../../../../data/check/rules/freshness.ts';
import type { VerifiedFact } from '../../../../data/model/directory.ts';
import type { OfficeTag } from '../../page/addresses.ts';

export const factName = (fact: VerifiedFact, tag: OfficeTag): string => FACT_NAMES[fact][tag === 'de' ? 0 : 1];
