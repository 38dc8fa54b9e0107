/**
 * A form under Actions: `node data/commands/robot/form.ts <operation>`. ANSWERS is GitHub's `inputs` as JSON; their names are the
 * flags of `npm run data -- hand-in <operation>`. FORM_RUN names the run: started again, it enters nothing twice.
 */
import { fileURLToPath } from 'node:url';
import { GitRepository } from './git-repository.ts';
import { pushChange } from './push-change.ts';
import { pause, report, runData } from './run.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** `{ "reason_en": "x", "tentative": true }` -> ["--reason-en=x", "--tentative=ja"]; what is empty or false is left out. */
function flagsOf(answers: Readonly<Record<string, string | boolean>>): string[] {
  return Object.entries(answers).flatMap(([name, value]) => {
    const flag = `--${name.replaceAll('_', '-')}`;
    if (typeof value === 'boolean') return value ? [`${flag}=ja`] : [];
    return value.trim() === '' ? [] : [`${flag}=${value}`];
  });
}

const [operation = ''] = process.argv.slice(2);
const { ANSWERS = '{}', FORM_RUN } = process.env;
const flags = flagsOf(JSON.parse(ANSWERS) as Record<string, string | boolean>);
let words = '';
const outcome = await pushChange(
  new GitRepository(ROOT),
  {
    message: `Hand in: ${operation}`,
    ...(FORM_RUN && { mark: `Form-run: ${FORM_RUN}.` }),
    run: async () => {
      const handedIn = runData(ROOT, 'hand-in', operation, ...flags, '--markdown');
      ({ words } = handedIn);
      return handedIn.code === 0;
    },
  },
  pause,
).catch((error: unknown) => {
  words = (error as Error).message;
  return 'refused' as const;
});
report(outcome === 'already there' ? 'Das steht schon auf main: Ein früherer Versuch hat es eingetragen.' : words);
process.exitCode = outcome === 'refused' ? 1 : 0;
