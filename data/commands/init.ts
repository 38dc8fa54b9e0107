/** `npm run data -- init`: makes this copy of the project another city's, with its first edition. */
import { accentNotes } from '../brand/accent.ts';
import { checkDirectory } from '../check/check.ts';
import { stopsPublication } from '../check/findings/finding.ts';
import { formatFindings } from '../check/findings/format.ts';
import { printJson } from '../check/json/print.ts';
import { CITY_QUESTIONS, type CityFacts, cityFactsFrom } from '../import/city-facts.ts';
import { textsOfCity } from '../import/city-languages.ts';
import { newDirectory } from '../import/new-directory.ts';
import type { Directory } from '../model/directory.ts';
import { Refusal } from '../operations/fields/refusal.ts';
import { type ProjectTexts, textsWithEdition } from '../operations/project-texts.ts';
import { type Command, type CommandEnvironment, type Flags, UsageError } from './command.ts';
import { stringFlag } from './flags.ts';
import { IMPORT_HELP, IMPORT_OPTIONS, hasOpenCells, printImport, readCenters } from './import.ts';
import { writeFirst } from './init-files.ts';
import { OTHERS, readLanguageFiles } from './language-files.ts';
import { logoFindings } from './logo-file.ts';
import { readProject } from './project.ts';
import { readText } from './text-file.ts';

const FLAGS = Object.fromEntries(CITY_QUESTIONS.map(({ name }) => [name, { type: 'string' as const }]));

export const init: Command = {
  name: 'init',
  sentence: 'macht aus dieser Kopie das Verzeichnis einer anderen Stadt, aus ihrer Liste',
  help: `npm run data -- init LISTE --replace [Angaben]

Schreibt data/directory.json, die erste Ausgabe mit Prüfsumme, data/logo.svg, die Werte in wrangler.toml und den Anfang von README.md, und legt
die Sprachen, die die Stadt nicht nimmt, nach data/text/other. Fragt, was fehlt.
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

Ein Wappen oder Logo nur mit Erlaubnis derer, denen es gehört: Das Projekt bringt deshalb keines mit.

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
    const all = await readLanguageFiles(root);
    const { facts, texts } = await cityOf(environment, flags, all);
    const logo = facts.logo === '' ? undefined : await readFileOf(facts.logo);
    const faults = (await logoFindings(logo)).map((one) => ({ ...one, file: facts.logo }));
    if (faults.length > 0) {
      print(formatFindings(faults));
      return 1;
    }
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
    const languages = Object.keys(texts);
    const directory = newDirectory({
      ...{ facts, centers: read.centers, sources: read.sources, names: namesFrom(flags, languages), now, today },
      languages,
      license: stringFlag(flags, 'license') ?? 'http://dcat-ap.de/def/licenses/cc-by/4.0',
      official: flags['official'] === true,
    });
    const project = firstEdition({ ...(await readProject(root)), texts }, directory);
    const findings = checkDirectory({ ...project, today, deploy: true });
    if (findings.length > 0) print(formatFindings(findings));
    if (stopsPublication(findings)) return 1;
    await writeFirst(root, { facts, directory, project, logo });
    for (const note of notesOn(facts, languages, Object.keys(all))) print(note);
    print(`${read.centers.length} Center, Ausgabe ${today}. Jetzt: npm run data -- check; npm start. (Written.)`);
    return 0;
  },
};

/** What the flags say, else what is asked, and the texts of its languages. @throws UsageError where nobody is there to answer */
async function cityOf({ ask }: CommandEnvironment, flags: Flags, all: ProjectTexts['texts']) {
  try {
    const facts = await cityFactsFrom(async (name, de) => stringFlag(flags, name) ?? (await ask?.(de)) ?? '');
    return { facts, texts: textsOfCity(facts.languages, all) };
  } catch (error) {
    throw error instanceof Refusal ? new UsageError(`${error.words.de} (${error.words['en']})`) : error;
  }
}

const readFileOf = async (logo: string): Promise<string> =>
  readText(logo).catch((error: unknown) => {
    throw new UsageError(`${logo} ist nicht lesbar (${(error as Error).message}); bitte den Pfad prüfen`);
  });

/** What became of the color and of the languages that are not this city's. */
function notesOn({ accent }: CityFacts, languages: readonly string[], all: readonly string[]): string[] {
  const others = all.filter((tag) => !languages.includes(tag));
  const [first] = others;
  return [
    ...(accent === '' ? [] : accentNotes(accent)),
    ...(first === undefined
      ? []
      : [
          `Sprachen: ${languages.join(', ')}. Die anderen liegen in ${OTHERS}: ${others.join(', ')}. Eine dazunehmen: ` +
            `git mv ${OTHERS}/${first}.json data/text/ und unter municipality.names den Namen der Stadt ergänzen. (The others wait.)`,
        ]),
  ];
}

/** @throws UsageError where one is not written as "ar=…", or in none of the languages */
function namesFrom(flags: Flags, languages: readonly string[]): Record<string, string> {
  const given = (flags['city-in'] ?? []) as readonly string[];
  return Object.fromEntries(
    given.map((text) => {
      const [, lang, name] = /^([a-z]{2,3})=(.+)$/u.exec(text) ?? [];
      if (!lang || !name) throw new UsageError(`--city-in ${text}: bitte "ar=…" schreiben`);
      if (!languages.includes(lang)) throw new UsageError(`--city-in ${text}: bitte eine von ${languages.join(', ')}`);
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
