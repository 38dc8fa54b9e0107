/**
 * From a form to what the widget reads: how long each step takes without the network, by the workflow's own scripts. The upload
 * list is wrangler's whole run against a stand-in for the platform, which asks for changed files only.
 */
import { startPlatform } from '../publish/platform.ts';
import { startRehearsal } from '../publish/rehearsal.ts';
import type { Part } from './report.ts';

/** Seconds from the form to the upload's end. */
const GOAL = 60;

/** A week from today on holds a session, whichever day today is. */
function sixDaysLater(): string {
  const date = new Date(Date.now() + 6 * 86_400_000);
  return `${date.getDate()}.${date.getMonth() + 1}.${date.getFullYear()}`;
}

export async function closedToday(): Promise<Part> {
  const platform = await startPlatform('bench');
  const city = await startRehearsal(platform, 'bench');
  const seconds: Array<readonly [string, number]> = [];
  const time = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    seconds.push([step, (performance.now() - start) / 1000]);
    return result;
  };
  try {
    await city.becomeReady();
    await city.deploy(['--sha256', await city.build()]);
    await time('check and hand in (form)', () =>
      city.handIn(['close', '--centers=mitte', '--from=heute', `--to=${sixDaysLater()}`, '--reason=Umzug']),
    );
    await time('cut', () => city.cut());
    const hash = await time('build, hash', () => city.build());
    const { code, out } = await time('upload list, upload, read back', () => city.deploy(['--sha256', hash]));
    if (code !== 0) throw new Error(out);
  } finally {
    await city.close();
    await platform.close();
  }
  const total = seconds.reduce((sum, [, one]) => sum + one, 0);
  const [all = [], changed = []] = platform.uploaded;
  return {
    tables: [
      {
        title: 'Closed today',
        note: 'From the form to what the widget reads, without network, installation and queues.',
        head: ['Step', 'Seconds'],
        rows: [...seconds, ['together', total] as const].map(([step, one]) => [step, one.toFixed(1)]),
      },
      {
        title: 'What is uploaded',
        head: ['', 'Files'],
        rows: [
          ['the first time', all.length],
          ['after one center closes today', changed.length],
        ],
      },
    ],
    gates: [
      { what: 'Files uploaded after a closure, of all', value: changed.length / all.length, most: 0.5, unit: '' },
      { what: 'Closed today, from form to widget', value: total, most: GOAL, unit: 's', absolute: true },
    ],
  };
}
