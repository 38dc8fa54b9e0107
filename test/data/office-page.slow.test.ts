/** The office's page and the command line are given the same changes: what each says, asks and writes is compared word for word. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { UsageError } from '../../data/commands/command.ts';
import { handIn } from '../../data/commands/hand-in.ts';
import { readProject } from '../../data/commands/project.ts';
import { lettersFrom } from '../../data/operations/inbox/change.ts';
import { proposeChange } from '../../data/operations/inbox/propose.ts';
import { OPERATIONS } from '../../data/operations/list.ts';
import { cutEdition } from '../../data/operations/cut.ts';
import { editionNames, textsWithEdition } from '../../data/operations/project-texts.ts';
import { projectFile } from '../../worker/publish/project-texts.ts';
import { type Office, officeOf } from '../../worker/site/office/pflege/office.ts';
import type { OfficeProject } from '../../worker/site/page/office-project.ts';
import { arbitraryDice, typedBy } from '../property/random-changes.ts';
import { THOROUGH, WHOLE } from '../thorough.ts';
import { momentOf, TODAY } from './operations/handed.ts';
import { type Form, shownByPage, type Told } from './office-page-words.ts';
import { removeScratches, scratch } from './scratch.ts';

const CHANGES = WHOLE ? 600 : THOROUGH ? 200 : 40;
const MEANT = 'Ja, das ist so gemeint.';
const moment = momentOf(TODAY);

afterAll(removeScratches);

/** What `npm run data -- hand-in` prints, and the file that it writes. */
async function commandLine(root: string, { operation, typed, answers }: Form): Promise<Told> {
  const said: string[] = [];
  const flags = Object.fromEntries(Object.entries(typed).map(([name, text]) => [name.replaceAll('_', '-'), text]));
  const answer = Object.entries(answers).map(([question, text]) => `${question}=${text}`);
  const environment = { root, ...moment, print: (text: string) => void said.push(text), ask: undefined };
  try {
    await handIn.run(environment, { ...flags, answer }, [operation.id]);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { said: error.message, file: undefined };
  }
  const path = /^Abgelegt: (.*)$/.exec(said.at(-1) ?? '')?.[1];
  const file = path && readFileSync(join(root, path), 'utf8');
  if (path) rmSync(join(root, path));
  return { said: said.join('\n'), file };
}

/** The project as the page gets it with a build. */
async function open(root: string) {
  const project = await readProject(root);
  const built = JSON.parse(String(projectFile(project, '').bytes)) as OfficeProject;
  return { project, office: officeOf(built, 'de', moment.now, 'https://sprechzeiten.test') };
}

describe('the office’s page', () => {
  it(`says of ${CHANGES} changes what the command line says, and hands in the same files`, async () => {
    const { root } = scratch();
    const seen = { files: 0, asked: 0, refused: 0, unread: 0 };
    let { project, office } = await open(root);
    for (const dice of fc.sample(arbitraryDice, { numRuns: CHANGES, seed: 2027 })) {
      const operation = OPERATIONS.find(({ id }) => id === dice.operation)!;
      const typed = { ...typedBy(dice, office.directory, TODAY) };
      // Some forget a field, some cannot spell.
      if (dice.pick % 17 === 3) delete typed[Object.keys(typed)[dice.ahead % Object.keys(typed).length]!];
      if (dice.pick % 17 === 4) typed[Object.keys(typed)[dice.ahead % Object.keys(typed).length]!] = '32.13.';
      let form: Form = { operation, typed, answers: {} };
      let [told, shown] = await both(root, office, form);
      expect(shown, JSON.stringify(typed)).toEqual(told);
      const asked = [...told.said.matchAll(/--answer "(.*)=…"/g)].map(([, question = '']) => question);
      if (asked.length > 0) {
        seen.asked += 1;
        form = { ...form, answers: Object.fromEntries(asked.map((question) => [question, MEANT])) };
        [told, shown] = await both(root, office, form);
        expect(shown, JSON.stringify(form)).toEqual(told);
      }
      if (told.said.startsWith('--')) seen.unread += 1;
      else if (told.file === undefined) seen.refused += 1;
      else seen.files += 1;
      // Now and then the directory moves on.
      if (told.file === undefined || dice.pick % 3 > 0) continue;
      publish(root, project, office, form);
      ({ project, office } = await open(root));
    }
    expect(seen.files, JSON.stringify(seen)).toBeGreaterThan((CHANGES * 4) / 15);
    expect(Math.min(seen.asked, seen.refused, seen.unread), JSON.stringify(seen)).toBeGreaterThan(CHANGES / 30);
  }, 600_000);
});

/** Both with the same six random numbers. */
async function both(root: string, office: Office, form: Form): Promise<[Told, Told]> {
  const numbers = [0.1, 0.5, 0.9, 0.3, 0.7, 0.2];
  let at = 0;
  const random = vi.spyOn(Math, 'random').mockImplementation(() => numbers[at++ % 6]!);
  const told = await commandLine(root, form).finally(() => random.mockRestore());
  return [told, shownByPage(office, form, lettersFrom(numbers))];
}

let instant = moment.now;

/** Cuts the change and writes the edition where the tools find it. Its letters are its own: ids are never used twice. */
function publish(root: string, project: Awaited<ReturnType<typeof readProject>>, office: Office, form: Form): void {
  instant += 60_000;
  const letters = lettersFrom([...String(instant / 60_000).slice(-6)].map((digit) => Number(digit) / 10));
  const { made } = proposeChange(office.input, form, office.moment, letters);
  if (!made || 'refused' in made.outcome) return;
  const { before, after } = made.outcome;
  const { directory } = cutEdition(before, after, instant, editionNames(project), { handed_in: made.name });
  const next = textsWithEdition(project, directory);
  writeFileSync(join(root, 'data/directory.json'), next.text);
  writeFileSync(join(root, 'data/editions', next.name), next.editions[next.name] ?? '');
  writeFileSync(join(root, 'data/editions.sha256'), next.checksums.recorded);
}
