/** `npm run data -- edition`: says what changed, asks, stamps and archives; also rolls back by cutting from old data. */
import type { Directory } from '../../model/directory.ts';
import { amend } from '../../operations/amend.ts';
import { checkDirectory } from '../../check/check.ts';
import { cutEdition } from '../../operations/cut.ts';
import { formatFindings, hasErrors } from '../../check/findings.ts';
import { parseStrict } from '../../check/json.ts';
import { type ProjectTexts, readProject } from '../project.ts';
import { finishInterrupted, release, released } from '../release.ts';
import { rollBack } from '../../operations/rollback.ts';
import { Misuse, textOf, type Verb, type World } from '../verb.ts';

export const edition: Verb = {
  name: 'edition',
  sentence: 'schneidet eine neue Ausgabe aus dem, was sich geändert hat',
  help: `npm run data -- edition [--yes] [--dry-run] [--from AUSGABE] [--summary TEXT] [--summary-en TEXT]

Prüft die Datei, sagt in Worten, was sich seit der letzten Ausgabe geändert hat, fragt nach,
stempelt "edition" und "released_at", trägt die Änderung ein und legt die Ausgabe ins Archiv.
  --yes         fragt nicht (für den Automaten)
  --dry-run     sagt nur, was sich geändert hat
  --from AUSGABE  zurück zu alten Daten: schneidet daraus eine NEUE Ausgabe
  --summary, --summary-en  eigene Worte für die Liste der Änderungen

Beispiel: npm run data -- edition --from 2021-08-05`,
  options: {
    yes: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    from: { type: 'string' },
    summary: { type: 'string' },
    'summary-en': { type: 'string' },
  },
  async run(world, flags) {
    const project = await readProject(world.root);
    const finished = flags['dry-run'] ? undefined : await finishInterrupted(world.root, project);
    if (finished !== undefined) {
      world.print(`Ausgabe ${finished} war erst halb geschnitten und ist jetzt fertig. (Interrupted cut finished.)`);
      return 0;
    }
    const from = textOf(flags, 'from');
    const text = from === undefined ? project.text : rolledBack(project, from, world.today);
    const findings = checkDirectory({ ...project, text, today: world.today });
    if (hasErrors(findings)) {
      world.print(formatFindings(findings));
      return 1;
    }
    const directory = JSON.parse(text) as Directory;
    const before = JSON.parse(project.editions[`${directory.edition}.json`] ?? text) as Directory;
    const names = Object.keys(project.editions).map((name) => name.replace(/\.json$/, ''));
    const cut = cutEdition(
      before,
      directory,
      world.now,
      names,
      summaryFlags(textOf(flags, 'summary'), textOf(flags, 'summary-en')),
    );
    if (cut.words.length === 0) {
      world.print(`Nichts zu tun: ${before.edition} ist aktuell. (Nothing has changed.)`);
      return 0;
    }
    world.print('Das hat sich geändert:');
    for (const { de, en } of cut.words) world.print(`  - ${de}\n    ${en ?? de}`);
    if (flags['dry-run']) return 0;
    if (!(await agreed(world, flags['yes'] === true, cut.directory.edition))) return 1;
    const broken = checkDirectory({ ...released(project, cut.directory), today: world.today, deploy: true });
    if (hasErrors(broken)) {
      world.print(formatFindings(broken));
      return 1;
    }
    await release(world.root, project, cut.directory);
    world.print(`Ausgabe ${cut.directory.edition} ist geschnitten. (Edition cut.)`);
    return 0;
  },
};

function rolledBack(project: ProjectTexts, from: string, today: string): string {
  const old = project.editions[`${from}.json`];
  const current = parseStrict(project.text).value as Directory | undefined;
  if (!current) throw new Misuse('data/directory.json ist nicht lesbar; bitte zuerst: npm run data -- check');
  const names = Object.keys(project.editions).map((name) => name.replace(/\.json$/, ''));
  if (old === undefined)
    throw new Misuse(`--from ${from}: diese Ausgabe gibt es nicht. Vorhanden: ${names.join(', ')}`);
  if (from === current.edition) throw new Misuse(`--from ${from}: das ist schon die aktuelle Ausgabe`);
  const archived = project.editions[`${current.edition}.json`];
  if (archived !== undefined && JSON.stringify(JSON.parse(archived)) !== JSON.stringify(current)) {
    throw new Misuse(
      'data/directory.json enthält Änderungen ohne Ausgabe; bitte zuerst "npm run data -- edition" ausführen oder sie zurücknehmen',
    );
  }
  return amend(project.text, rollBack(current, JSON.parse(old) as Directory, today));
}

async function agreed({ ask, print }: World, yes: boolean, name: string): Promise<boolean> {
  if (yes) return true;
  if (!ask) throw new Misuse('Niemand da, der bestätigt: bitte --yes angeben');
  const answer = await ask(`Ausgabe ${name} schneiden? (j/n)`);
  if (/^(j|ja|y|yes)$/i.test(answer)) return true;
  print('Abgebrochen, nichts geändert.');
  return false;
}

function summaryFlags(de: string | undefined, en: string | undefined): { de?: string; en?: string } {
  return { ...(de && { de }), ...(en && { en }) };
}
