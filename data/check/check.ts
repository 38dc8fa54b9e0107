/** The check: schema and every rule over directory.json, its archived editions and the wording; all findings at once. */
import type { Directory } from '../model/directory.ts';
import { type Checksums, parseOnce, readArchive } from './archive.ts';
import { type Finding, hasErrors, sortFindings } from './findings.ts';
import { type Parsed, parseStrict } from './json.ts';
import { FILE, findingOf, idAt } from './position.ts';
import { RULES } from './rules/index.ts';
import { type Material, same } from './rules/rule.ts';
import { schemaComplaints } from './schema.ts';
import { tooLarge } from './size.ts';
import { checkWording } from './wording.ts';


export interface CheckInput {
  /** The text of directory.json, as it stands in the file. */
  readonly text: string;
  /** File name ("2021-08-05.json") -> text of an archived edition. */
  readonly editions: Readonly<Record<string, string>>;
  /** None = the bytes of archived editions are not compared. */
  readonly checksums?: Checksums;
  /** Language ("de") -> text of a wording file; none = wording is not looked at. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Local date. */
  readonly today: string;
  /** At deploy an uncut change is an error; before, a notice. */
  readonly deploy?: boolean;
}

/** Reads nothing, knows no clock: the same input gives the same findings. Without errors it may be published. */
export function checkDirectory(input: CheckInput): Finding[] {
  const large = tooLarge(input.text);
  if (large) return [large];
  const parsed = parseStrict(input.text);
  const findings: Finding[] = parsed.troubles.map((trouble) => ({
    ...trouble,
    severity: 'error',
    file: FILE,
    rule: 'well-formed',
    ...idAt(parsed.value, trouble.pointer),
  }));
  const archive = readArchive(input.editions, findings, input.checksums);
  const wording = checkWording(input.texts ?? {});
  if (parsed.value === undefined) return sortFindings([...findings, ...wording]);
  const shape = schemaComplaints(parsed.value).map((one) => findingOf(one, 'schema', parsed));
  findings.push(...shape, ...wording);
  if (isDirectory(parsed.value)) {
    const material = materialOf(parsed.value, archive, input);
    findings.push(...ruleFindings(material, parsed, shape), ...uncut(material, input.deploy ?? false));
  }
  return sortFindings(findings);
}

/** Enough of the shape that rules can walk over it; the schema has said what else is wrong. */
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

function materialOf(directory: Directory, archive: readonly Directory[], input: CheckInput): Material {
  const named = archive.find((one) => one.edition === directory.edition);
  const cut = named !== undefined && same(named, directory);
  return {
    directory,
    archive,
    named,
    previous: cut ? archive[archive.indexOf(named) + 1] : named,
    changedOn: cut ? directory.edition.slice(0, 10) : input.today,
    today: input.today,
    languages: Object.keys(input.texts ?? {}),
    wordings: new Set(Object.keys((parseOnce(input.texts?.['de'] ?? '{}').value ?? {}) as object)),
  };
}

/**
 * Findings of all rules. A rule that meets broken data may stumble: then it is silent, because the schema or another
 * rule has spoken (if none has, it is our fault and we throw); and of a place that the schema complains of, rules do not
 * complain again.
 */
function ruleFindings(material: Material, parsed: Parsed, shape: readonly Finding[]): Finding[] {
  const findings: Finding[] = [];
  const stumbles: unknown[] = [];
  const bad = shape.map((one) => one.pointer);
  for (const rule of RULES) {
    try {
      for (const complaint of rule.check(material)) {
        if (bad.some((at) => at === complaint.at || complaint.at.startsWith(`${at}/`))) continue;
        findings.push(findingOf(complaint, rule.name, parsed));
      }
    } catch (error) {
      stumbles.push(error);
    }
  }
  if (stumbles.length > 0 && bad.length === 0 && !hasErrors(findings)) throw stumbles[0];
  return findings;
}

/** The difference between directory.json and its archived copy: a new edition has yet to be cut. */
function uncut({ directory, named }: Material, deploy: boolean): Finding[] {
  if (!named || same(named, directory)) return [];
  return [
    {
      severity: deploy ? 'error' : 'notice',
      file: FILE,
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
