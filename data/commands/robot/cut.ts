/**
 * The first job of a publication: `node data/commands/robot/cut.ts`. Cuts what was handed in or changed by hand, and pushes it.
 * Hands on the commit to build, what is wrong on main (`broken`), and what was refused (`refused`): neither stops the publication.
 */
import { fileURLToPath } from 'node:url';
import { GitRepository } from './git-repository.ts';
import { pushChange } from './push-change.ts';
import { output, pause, report, runData } from './run.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const REFUSED = 'data/inbox/refused';

const repository = new GitRepository(ROOT);
let cut = { code: 0, words: '' };
const outcome = await pushChange(
  repository,
  {
    message: 'Cut an edition',
    run: async () => {
      cut = runData(ROOT, 'edition', '--yes');
      if (cut.code > 1) throw new Error(cut.words);
      return cut.code === 0;
    },
  },
  pause,
).catch((error: unknown) => {
  report((error as Error).message);
  process.exit(1);
});
report(cut.words);
output('commit', repository.git('rev-parse', 'HEAD'));
output(
  'broken',
  outcome === 'refused'
    ? `data/directory.json auf main hat einen Fehler oder eine offene Frage. Veröffentlicht wird deshalb weiter die letzte Ausgabe; Formulare gehen.\n\n${cut.words}`
    : '',
);
const added =
  outcome === 'pushed'
    ? repository.git('diff', '--name-only', '--no-renames', '--diff-filter=A', 'HEAD~1', 'HEAD', '--', REFUSED)
    : '';
output('refused', added === '' ? '' : `Zurückgewiesen und aufgehoben unter ${REFUSED}:\n\n${cut.words}`);
