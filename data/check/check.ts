/** The check: schema and every rule over directory.json, its archived editions and the wording; all findings at once. */
import type { Directory } from '../model/directory.ts';
import { answersOf, askedFinding, factsOf, idleAnswers, isNewSince, questionKey } from './answers.ts';
import { parseOnce, readArchive } from './archive.ts';
import type { Checksums } from './checksums.ts';
import { type Finding, hasErrors, sortFindings } from './findings/finding.ts';
import { equalData } from './json/equal.ts';
import { type ParsedJson, parseStrict } from './json/parse.ts';
import { DIRECTORY_FILE, locateViolation, nearestId } from './locate.ts';
import { ALL_RULES } from './all-rules.ts';
import type { RuleInput } from './rules/rule.ts';
import { schemaViolations } from './schema.ts';
import { sizeFinding } from './size.ts';
import { checkWording, cityFormsOf } from './wording.ts';

export interface CheckInput {
  /** The text of directory.json, as it stands in the file. */
  readonly text: string;
  /** File name, "2021-08-05.json" -> text of an archived edition. */
  readonly editions: Readonly<Record<string, string>>;
  /** None = the bytes of archived editions are not compared. */
  readonly checksums?: Checksums;
  /** Language, "de" -> text of a file of data/text; none = wording is not checked. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Local date, "YYYY-MM-DD". */
  readonly today: string;
  /** At deploy an uncut change is an error; before, a notice. */
  readonly deploy?: boolean;
}

/** Reads nothing, knows no clock: the same input gives the same findings. Without errors and questions it may be published. */
export function checkDirectory(input: CheckInput): Finding[] {
  const oversized = sizeFinding(input.text);
  if (oversized) return [oversized];
  const parsed = parseStrict(input.text);
  const findings = syntaxFindings(parsed);
  const archive = readArchive(input.editions, findings, input.checksums);
  const wording = checkWording(input.texts ?? {});
  if (parsed.value === undefined) return sortFindings([...findings, ...wording]);
  const shape = schemaViolations(parsed.value).map((one) => locateViolation(one, 'schema', parsed));
  findings.push(...shape, ...wording);
  if (isDirectory(parsed.value)) {
    const ruleInput = ruleInputOf(parsed.value, archive, input);
    findings.push(...ruleFindings(ruleInput, parsed, shape), ...uncutFindings(ruleInput, input.deploy ?? false));
  }
  return sortFindings(findings);
}

function syntaxFindings({ value, violations }: ParsedJson): Finding[] {
  return violations.map(({ at, line, message, repair }) => ({
    severity: 'error',
    file: DIRECTORY_FILE,
    pointer: at,
    ...nearestId(value, at),
    rule: 'well-formed',
    message,
    repair,
    line,
  }));
}

/** Enough of the shape that rules can walk over it; the schema reports what else is wrong. */
function isDirectory(value: unknown): value is Directory {
  const lists = [
    'centers',
    'sources',
    'organizations',
    'outreach',
    'closures',
    'recurring_closures',
    'extra_sessions',
    'changes',
  ];
  return (
    typeof value === 'object' &&
    value !== null &&
    lists.every((list) => Array.isArray((value as Record<string, unknown>)[list]))
  );
}

function ruleInputOf(directory: Directory, archive: readonly Directory[], input: CheckInput): RuleInput {
  const named = archive.find((one) => one.edition === directory.edition);
  const cut = named !== undefined && equalData(named, factsOf(directory));
  return {
    directory,
    archive,
    named,
    previous: cut ? archive[archive.indexOf(named) + 1] : named,
    cut,
    changedOn: cut ? directory.edition.slice(0, 10) : input.today,
    today: input.today,
    languages: Object.keys(input.texts ?? {}),
    cityForms: cityFormsOf(input.texts ?? {}),
    wordings: new Set(Object.keys((parseOnce(input.texts?.['de'] ?? '{}').value ?? {}) as object)),
  };
}

/**
 * Findings of all rules, without those at or below a value that the schema has already reported. A rule may throw on
 * broken data; that is ignored where something else reports an error.
 * @throws what the rule threw, where nothing is wrong with the data: then the rule is
 */
function ruleFindings(input: RuleInput, parsed: ParsedJson, shape: readonly Finding[]): Finding[] {
  const findings: Finding[] = [];
  const thrown: unknown[] = [];
  const bad = shape.map((one) => one.pointer);
  const [answers, asked] = [answersOf(input.directory), new Set<string>()];
  for (const rule of ALL_RULES) {
    try {
      for (const violation of rule.check(input)) {
        if (bad.some((at) => at === violation.at || violation.at.startsWith(`${at}/`))) continue;
        const finding = locateViolation(violation, rule.name, parsed);
        if (finding.severity !== 'question') findings.push(finding);
        // What is published was asked about before its cut.
        else if (!input.cut && isNewSince(input.previous, input.directory, violation.at)) {
          const key = questionKey(finding, input.directory);
          asked.add(key);
          findings.push(askedFinding(finding, key, answers));
        }
      }
    } catch (error) {
      thrown.push(error);
    }
  }
  findings.push(...idleAnswers(answers, asked).map((one) => locateViolation(one, 'answers-meet-questions', parsed)));
  if (thrown.length > 0 && bad.length === 0 && !hasErrors(findings)) throw thrown[0];
  return findings;
}

/** The difference between directory.json and its archived copy: a new edition has yet to be cut. */
function uncutFindings({ directory, named }: RuleInput, deploy: boolean): Finding[] {
  if (!named || equalData(named, factsOf(directory))) return [];
  return [
    {
      severity: deploy ? 'error' : 'notice',
      file: DIRECTORY_FILE,
      pointer: '',
      rule: 'an-edition-is-cut',
      message: {
        de: `Die Datei hat sich seit der Ausgabe ${directory.edition} geändert`,
        en: `the file has changed since edition ${directory.edition}`,
      },
      repair: {
        de: 'Beim Zusammenführen schneidet der Automat eine neue Ausgabe; Sie müssen nichts tun',
        en: 'an edition will be cut on merge; by hand: npm run data -- edition',
      },
      line: 1,
    },
  ];
}
