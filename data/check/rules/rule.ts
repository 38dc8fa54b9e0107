/** What a rule is: a name, one sentence, and a check that yields violations; and the input that all rules read. */
import type { Directory } from '../../model/directory.ts';
import type { Bilingual, Violation } from '../findings/finding.ts';

/** All that the rules may look at. They never read a clock or a file. */
export interface RuleInput {
  readonly directory: Directory;
  /** Every archived edition, newest first. */
  readonly archive: readonly Directory[];
  /** The archived edition that directory.json names. */
  readonly named: Directory | undefined;
  /** What to compare with: `named`, or the one before it when nothing has changed since the last cut. */
  readonly previous: Directory | undefined;
  /** Whether nothing has changed since the last cut: then nothing is asked. */
  readonly cut: boolean;
  /** The day of the change, "YYYY-MM-DD": today, or the edition's day when nothing has changed since. */
  readonly changedOn: string;
  /** The local date, "YYYY-MM-DD". */
  readonly today: string;
  /** Languages of data/text. */
  readonly languages: readonly string[];
  /** The form of the city's name that a language's sentence asks for, where it is not the plain one. */
  readonly cityForms: Readonly<Record<string, Bilingual>>;
  /** Wording ids of data/text/de.json. */
  readonly wordings: ReadonlySet<string>;
}

export interface Rule {
  /** Its name in findings, "closures-run-forward". */
  readonly name: string;
  /** What holds where nothing breaks the rule, for `npm run data -- check --rules`. */
  readonly sentence: string;
  check(input: RuleInput): Iterable<Violation>;
}
