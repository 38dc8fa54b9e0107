/** `npm run data -- erase`: takes a person's name or an illness out of the whole archive (Art. 17 GDPR), and records that it did. */
import { isConfirmed } from './confirm.ts';
import { join } from 'node:path';
import { checkDirectory } from '../check/check.ts';
import { withErasure } from '../check/checksums.ts';
import { stopsPublication } from '../check/findings/finding.ts';
import { formatFindings } from '../check/findings/format.ts';
import { schemaViolations } from '../check/schema.ts';
import type { Directory } from '../model/directory.ts';
import { erase, freeMarks, placesOf } from '../operations/erase.ts';
import type { ProjectTexts } from '../operations/project-texts.ts';
import { updateJson } from '../operations/update-json.ts';
import { type Command, type CommandEnvironment, UsageError } from './command.ts';
import { readProject } from './project.ts';
import { replaceFile } from './text-file.ts';

/** A shorter text would be found in words that mean something else. */
const SHORTEST = 3;

export const eraseCommand: Command = {
  name: 'erase',
  sentence: 'tilgt einen Namen oder eine Krankheit aus allen alten Ausgaben (Art. 17 DSGVO)',
  help: `npm run data -- erase TEXT … [--yes] [--dry-run]

Ersetzt jeden TEXT (genau so geschrieben, mindestens ${SHORTEST} Zeichen) in allen Ausgaben und in der Liste der Änderungen
durch „[…]“. Für jede Ausgabe, die sich dadurch ändert, hält data/editions.sha256 fest: Tag, alte und neue
Prüfsumme. Kennungen, Zählungen und Kalender ändern sich nicht.
  --yes         fragt nicht
  --dry-run     zeigt nur, wo der Text steht

Steht der Text noch in den heutigen Angaben, dann zuerst dort ändern und eine Ausgabe schneiden.
Was danach noch zu tun ist (Versionsgeschichte, Zwischenspeicher), steht in data/BETRIEB.md.

Beispiel: npm run data -- erase "Erika Muster" "wegen Bandscheibenvorfall"`,
  options: { yes: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  async run(environment, flags, positionals) {
    const texts = [...new Set(positionals.map((text) => text.trim()))];
    const short = texts.filter((text) => text.length < SHORTEST);
    if (texts.length === 0) throw new UsageError('Welcher Text? npm run data -- erase "Vorname Nachname"');
    if (short.length > 0) throw new UsageError(`„${short.join('“, „')}“ ist zu kurz: mindestens ${SHORTEST} Zeichen`);
    const before = await readProject(environment.root);
    if (refused(environment, before) || standsInFacts(environment, before, texts)) return 1;
    const after = erasedProject(before, texts, environment.today);
    const changed = Object.keys(before.editions).filter((name) => after.editions[name] !== before.editions[name]);
    if (changed.length === 0) {
      environment.print('Der Text steht in keiner Ausgabe; nichts geändert. Ist er genau so geschrieben? (Not found.)');
      return 1;
    }
    printPlaces(environment, before, changed, texts);
    if (breaksFields(environment, after, changed) || refused(environment, after)) return 1;
    const question = `In ${changed.length} Ausgaben tilgen? Das lässt sich nicht zurücknehmen. (j/n)`;
    if (flags['dry-run'] === true || !(await isConfirmed(environment, flags['yes'] === true, question))) return 0;
    await writeErased(environment.root, before, after, changed);
    environment.print(
      'Getilgt. Noch zu tun: Versionsgeschichte und Zwischenspeicher, siehe data/BETRIEB.md. (Erased.)',
    );
    return 0;
  },
};

/** Whether something would stop a publication, an uncut change included; then it is printed. */
function refused({ today, print }: CommandEnvironment, project: ProjectTexts): boolean {
  const findings = checkDirectory({ ...project, today, deploy: true });
  if (!stopsPublication(findings)) return false;
  print('Nichts getilgt; bitte zuerst das hier in Ordnung bringen:');
  print(formatFindings(findings));
  return true;
}

/** What holds today is changed in the ordinary way, so that calendars and readers hear of it. */
function standsInFacts({ print }: CommandEnvironment, { text }: ProjectTexts, texts: readonly string[]): boolean {
  const { changes: _, ...facts } = JSON.parse(text) as Directory;
  const places = placesOf(facts, texts);
  if (places.length === 0) return false;
  print(
    `Nichts getilgt: Der Text steht noch in den heutigen Angaben (${places.join(', ')}). Bitte dort in data/directory.json ändern, mit „npm run data -- edition“ eine Ausgabe schneiden, dann noch einmal tilgen.`,
  );
  return true;
}

function erasedProject(project: ProjectTexts, texts: readonly string[], today: string): ProjectTexts {
  const all = [project.text, ...Object.values(project.editions)].map((text) => JSON.parse(text) as unknown);
  const marks = freeMarks(all, texts.length);
  const erased = (text: string) => {
    const value = JSON.parse(text) as unknown;
    return placesOf(value, texts).length === 0 ? text : updateJson(text, erase(value, texts, marks));
  };
  const editions = Object.fromEntries(Object.entries(project.editions).map(([name, text]) => [name, erased(text)]));
  const { sha256 } = project.checksums;
  let { recorded } = project.checksums;
  for (const [name, text] of Object.entries(editions)) {
    if (text !== project.editions[name]) recorded = withErasure(recorded, name, sha256(text), today);
  }
  return { ...project, text: erased(project.text), editions, checksums: { sha256, recorded } };
}

function printPlaces(
  { print }: CommandEnvironment,
  { editions }: ProjectTexts,
  changed: readonly string[],
  texts: readonly string[],
): void {
  print('Hier steht der Text:');
  for (const name of changed)
    print(`  editions/${name}: ${placesOf(JSON.parse(editions[name] ?? ''), texts).join(', ')}`);
}

/** Ids, times and numbers cannot be erased: an edition without them could not be read. */
function breaksFields({ print }: CommandEnvironment, { editions }: ProjectTexts, changed: readonly string[]): boolean {
  const broken = changed.flatMap((name) =>
    schemaViolations(JSON.parse(editions[name] ?? '')).map(
      ({ at, message }) => `  editions/${name} ${at}: ${message.de}`,
    ),
  );
  if (broken.length === 0) return false;
  print(`Nichts getilgt: Der Text ist auch Teil einer Kennung oder eines anderen festen Feldes:\n${broken.join('\n')}`);
  return true;
}

/** A crash between two files is found by the check, which says how to restore them all. */
async function writeErased(
  root: string,
  before: ProjectTexts,
  after: ProjectTexts,
  changed: readonly string[],
): Promise<void> {
  for (const name of changed)
    await replaceFile(join(root, 'data/editions', name), after.editions[name] ?? '', before.editions[name]);
  await replaceFile(join(root, 'data/editions.sha256'), after.checksums.recorded, before.checksums.recorded);
  if (after.text !== before.text) await replaceFile(join(root, 'data/directory.json'), after.text, before.text);
}
