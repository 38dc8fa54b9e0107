/** `npm run data -- init`: makes this copy of the project another city's, with its first edition. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkDirectory } from '../check/check.ts';
import { stopsPublication } from '../check/findings/finding.ts';
import { formatFindings } from '../check/findings/format.ts';
import { printJson } from '../check/json/print.ts';
import { CITY_QUESTIONS, type CityFacts, cityFactsFrom, newDirectory, settingsOf } from '../import/new-directory.ts';
import { readmeOf } from '../import/new-readme.ts';
import type { Directory } from '../model/directory.ts';
import { Refusal } from '../operations/fields/refusal.ts';
import { type ProjectTexts, textsWithEdition } from '../operations/project-texts.ts';
import { type Command, type CommandEnvironment, type Flags, UsageError } from './command.ts';
import { stringFlag } from './flags.ts';
import { IMPORT_HELP, IMPORT_OPTIONS, hasOpenCells, printImport, readCenters } from './import.ts';
import { readProject } from './project.ts';
import { readText, replaceFile } from './text-file.ts';

const FLAGS = Object.fromEntries(CITY_QUESTIONS.map(({ name }) => [name, { type: 'string' as const }]));

export const init: Command = {
  name: 'init',
  sentence: 'macht aus dieser Kopie das Verzeichnis einer anderen Stadt, aus ihrer Liste',
  help: `npm run data -- init LISTE --replace [Angaben]

Schreibt data/directory.json, die erste Ausgabe mit Prüfsumme, die Werte in wrangler.toml und den Anfang von README.md. Fragt, was fehlt.
LISTE ist eine Tabelle der Center, in jeder Form, die npm run data -- import liest; eine CSV mit zwei Zeilen genügt:
  Einrichtung;Straße;PLZ;Tel.;Sprechzeiten
  Beratung am Markt;Markt 1;99947;030 23125011;Mo 9-12, Do 14-17 Uhr
Wer sie kennt, nennt auch Breite und Länge; ohne sie steht ein Center auf keiner Karte.

  --replace                die Daten, die hier liegen, samt allen Ausgaben ersetzen (git bewahrt sie)
${CITY_QUESTIONS.map(({ name, de }) => `  --${name.padEnd(22)} ${de}`).join('\n')}
  --city-in ar=…           wie die Stadt in einer Sprache heißt; mehrfach möglich (sonst wie auf Deutsch)
  --official               die Stadt gibt es selbst heraus
  --license URL            eine der vier aus data/directory.schema.json (sonst CC BY 4.0)
${IMPORT_HELP}

Ende mit 0: geschrieben, und die Prüfung ist grün. Ende mit 1: in der Liste ist etwas offen; geschrieben wird dann nur mit --incomplete.`,
  options: {
    ...FLAGS,
    ...IMPORT_OPTIONS,
    'city-in': { type: 'string', multiple: true },
    official: { type: 'boolean' },
    license: { type: 'string' },
    replace: { type: 'boolean' },
    incomplete: { type: 'boolean' },
  },
  async run(environment, flags, positionals) {
    const { root, now, today, print } = environment;
    if (flags['replace'] !== true)
      throw new UsageError(
        'Hier liegt schon ein Verzeichnis. Soll es ersetzt werden? Dann mit --replace. (Replaces all data.)',
      );
    const facts = await cityFacts(environment, flags);
    const empty = {
      municipality: { name: facts.city, ags: '', ars: '', nuts: '' },
      holiday_region: facts.region,
      centers: [],
      sources: [],
    };
    const read = await readCenters(environment, flags, positionals, empty, new Set());
    printImport(environment, read);
    if (read.centers.length === 0 || (hasOpenCells(read) && flags['incomplete'] !== true)) {
      print(
        'Nichts geschrieben: bitte das Offene beantworten (--questions, --answers) oder --incomplete. (Nothing written.)',
      );
      return 1;
    }
    const project = await readProject(root);
    const directory = newDirectory({
      ...{ facts, centers: read.centers, sources: read.sources, names: namesFrom(flags), now, today },
      languages: Object.keys(project.texts),
      license: stringFlag(flags, 'license') ?? 'http://dcat-ap.de/def/licenses/cc-by/4.0',
      official: flags['official'] === true,
    });
    const after = firstEdition(project, directory);
    const findings = checkDirectory({ ...after, today, deploy: true });
    if (findings.length > 0) print(formatFindings(findings));
    if (stopsPublication(findings)) return 1;
    await writeFirst(root, after, facts, directory);
    print(`${read.centers.length} Center, Ausgabe ${today}. Jetzt: npm run data -- check; npm start. (Written.)`);
    return 0;
  },
};

/** What the flags say, else what is asked. @throws UsageError where nobody is there to answer */
async function cityFacts({ ask }: CommandEnvironment, flags: Flags): Promise<CityFacts> {
  return cityFactsFrom(async (name, de) => stringFlag(flags, name) ?? (await ask?.(de)) ?? '').catch(
    (error: unknown) => {
      throw error instanceof Refusal ? new UsageError(`${error.words.de} (${error.words['en']})`) : error;
    },
  );
}

/** @throws UsageError where one is not written as "ar=…" */
function namesFrom(flags: Flags): Record<string, string> {
  const given = (flags['city-in'] ?? []) as readonly string[];
  return Object.fromEntries(
    given.map((text) => {
      const [, lang, name] = /^([a-z]{2,3})=(.+)$/u.exec(text) ?? [];
      if (!lang || !name) throw new UsageError(`--city-in ${text}: bitte "ar=…" schreiben`);
      return [lang, name];
    }),
  );
}

/** The directory beside nothing but its own first edition. */
function firstEdition(project: ProjectTexts, directory: Directory): ProjectTexts & { readonly name: string } {
  const described = { $schema: './directory.schema.json', ...directory };
  const { sha256 } = project.checksums;
  const empty = { ...project, text: printJson(described), editions: {}, checksums: { sha256, recorded: '' } };
  return textsWithEdition(empty, described);
}

async function writeFirst(
  root: string,
  { text, name, editions, checksums }: ReturnType<typeof firstEdition>,
  facts: CityFacts,
  { centers, official }: Directory,
) {
  for (const folder of ['data/editions', 'data/inbox'])
    for (const one of await readdir(join(root, folder)).catch(() => []))
      if (one.endsWith('.json')) await rm(join(root, folder, one));
  await replaceFile(join(root, 'data/editions', name), editions[name] ?? '');
  await replaceFile(join(root, 'data/editions.sha256'), checksums.recorded);
  await replaceFile(join(root, 'data/directory.json'), text);
  const widget = (await newestWidget(root)) ?? '0.0.0';
  await rewrite(join(root, 'wrangler.toml'), (toml) => settingsOf(toml, facts, widget));
  await rewrite(join(root, 'README.md'), (readme) => readmeOf(readme, facts, centers.length, official));
}

async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  const text = await readText(path).catch(() => undefined);
  if (text !== undefined) await replaceFile(path, change(text));
}

/** The version that the city begins with: older ones are pinned on nobody's page below its address. */
async function newestWidget(root: string): Promise<string | undefined> {
  const names = await readdir(join(root, 'widget/releases')).catch(() => []);
  return names
    .filter((name) => /^\d/u.test(name))
    .sort(new Intl.Collator('en', { numeric: true }).compare)
    .at(-1);
}
