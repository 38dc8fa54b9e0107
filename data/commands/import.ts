/** `npm run data -- import`: brings centers from a spreadsheet or another form into the directory, and says what became of each cell. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { formatFindings } from '../check/findings/format.ts';
import { stopsPublication } from '../check/findings/finding.ts';
import { checkDirectory } from '../check/check.ts';
import { parseStrict } from '../check/json/parse.ts';
import { decodeText } from '../import/decode.ts';
import { importCenters, type ImportResult } from '../import/import-centers.ts';
import { UnknownForm } from '../import/json-forms.ts';
import { countCells } from '../import/notes.ts';
import { questionsCsv, readAnswers, reportLines } from '../import/report.ts';
import type { Directory } from '../model/directory.ts';
import { freeName } from '../operations/parts/free-name.ts';
import { updateJson } from '../operations/update-json.ts';
import { type Command, type CommandEnvironment, type Flags, UsageError } from './command.ts';
import { stringFlag } from './flags.ts';
import { readProject } from './project.ts';
import { replaceFile } from './text-file.ts';

export const IMPORT_OPTIONS = {
  answers: { type: 'string' },
  questions: { type: 'string' },
  'hours-are': { type: 'string' },
  from: { type: 'string' },
  'confirmed-on': { type: 'string' },
  source: { type: 'string' },
} as const;

export const IMPORT_HELP = `  --questions FRAGEN.csv   schreibt alles Offene als Tabelle; die Spalte „Antwort“ ausfüllen, „-“ heißt: weglassen
  --answers FRAGEN.csv     liest die ausgefüllte Tabelle
  --hours-are phone        was „Sprechzeiten“ sind, die es nicht sagen (sonst open_consultation: offen, ohne Termin)
  --from JJJJ-MM-TT        ab wann die Zeiten gelten (sonst heute)
  --confirmed-on JJJJ-MM-TT  wann jemand sie bestätigt hat (sonst heute)
  --source "Liste des Sozialamts"  woher die Angaben kommen (sonst der Name der Datei)`;

export const importCommand: Command = {
  name: 'import',
  sentence: 'liest Center aus CSV, XLSX, HSDS, schema.org, GeoJSON (OpenStreetMap) oder Integreat',
  help: `npm run data -- import DATEI [--write] [--questions FRAGEN.csv] [--answers FRAGEN.csv]

Liest die Center einer Liste und sagt von jeder Zelle, was aus ihr wird: übernommen, gefragt oder mit Grund nicht übernommen.
Ein Center, dem etwas fehlt, wartet. Ohne --write ändert sich nichts.
  --write                  trägt die vollständigen Center in data/directory.json ein
${IMPORT_HELP}

Ende mit 0: alles übernommen oder beantwortet. Ende mit 1: etwas ist offen, oder die Prüfung findet Fehler.`,
  options: { ...IMPORT_OPTIONS, write: { type: 'boolean' } },
  async run(environment, flags, positionals) {
    const { root, today, print } = environment;
    const project = await readProject(root);
    const before = parseStrict(project.text).value as Directory | undefined;
    if (!before) throw new UsageError('data/directory.json ist nicht lesbar; bitte zuerst: npm run data -- check');
    const archive = Object.values(project.editions).map((text) =>
      (JSON.parse(text) as Directory).centers.map(({ id }) => id),
    );
    const read = await readCenters(environment, flags, positionals, before, new Set(archive.flat()));
    printImport(environment, read);
    if (flags['write'] !== true || read.centers.length === 0) return hasOpenCells(read) ? 1 : 0;
    const after = {
      ...before,
      sources: [...before.sources, ...read.sources],
      centers: [...before.centers, ...read.centers],
    };
    const text = updateJson(project.text, after);
    const findings = checkDirectory({ ...project, text, today });
    if (findings.length > 0) print(formatFindings(findings));
    if (findings.some(({ severity }) => severity === 'error')) return 1;
    await replaceFile(join(root, 'data/directory.json'), text, project.text);
    print(`${read.centers.length} Center stehen jetzt in data/directory.json. (Written.)`);
    return hasOpenCells(read) || stopsPublication(findings) ? 1 : 0;
  },
};

export interface CentersRead extends ImportResult {
  /** What the centers' `source` names. */
  readonly sources: Directory['sources'];
}

/** @throws UsageError for a file that is not there, or of no known form */
export async function readCenters(
  { today }: CommandEnvironment,
  flags: Flags,
  [file, ...others]: readonly string[],
  directory: Pick<Directory, 'municipality' | 'holiday_region' | 'centers' | 'sources'>,
  taken: ReadonlySet<string>,
): Promise<CentersRead> {
  if (file === undefined || others.length > 0)
    throw new UsageError(`Bitte eine Datei nennen.\n\n${importCommand.help}`);
  const answers = stringFlag(flags, 'answers');
  const service = (['open_consultation', 'phone'] as const).find(
    (one) => one === (stringFlag(flags, 'hours-are') ?? 'open_consultation'),
  );
  if (!service) throw new UsageError('--hours-are: bitte open_consultation oder phone');
  const verified_on = stringFlag(flags, 'confirmed-on') ?? today;
  const ids = directory.sources.map(({ id }) => id);
  const source = freeName(`liste-${verified_on}`, (id) => ids.includes(id));
  const result = await importCenters({
    name: basename(file),
    bytes: await readBytes(file),
    directory,
    taken,
    ...(answers !== undefined && { answers: readAnswers(decodeText(await readBytes(answers))) }),
    ...{ service, verified_on, source, valid_from: stringFlag(flags, 'from') ?? today },
  }).catch((error: unknown) => {
    throw error instanceof UnknownForm
      ? new UsageError(`${basename(file)}: ${error.words.de} (${error.words['en']})`)
      : error;
  });
  const questions = stringFlag(flags, 'questions');
  if (questions !== undefined) await writeFile(questions, questionsCsv(result.notes));
  const title = stringFlag(flags, 'source') ?? `Liste „${basename(file)}“`;
  return { ...result, sources: [{ id: source, title, date: verified_on }] };
}

async function readBytes(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: unknown) => {
    throw new UsageError(`${file} ist nicht lesbar (${(error as Error).message}); bitte den Pfad prüfen`);
  });
}

export function printImport({ print }: CommandEnvironment, { centers, named, notes }: CentersRead): void {
  for (const { de, en } of reportLines(notes)) print(`${de}\n    ${en ?? ''}`);
  print(
    `${centers.length} von ${named} Centern sind vollständig. (${centers.length} of ${named} centers are complete.)`,
  );
  const unplaced = centers.filter(({ position }) => !position).length;
  if (unplaced > 0)
    print(
      `${unplaced} ohne geografische Breite und Länge: Sie stehen auf keiner Karte, alles andere geht. (${unplaced} without a position.)`,
    );
}

export function hasOpenCells({ notes, centers, named }: CentersRead): boolean {
  const { asked, refused } = countCells(notes);
  return asked + refused > 0 || centers.length < named;
}
