/**
 * The end of a publication, by the job that may write issues: `node worker/publish/deploy/tell-office.ts`. Where a job failed, the
 * office reads which one and what still stands; where all went well, the issue is closed. JOBS is GitHub's `needs` as JSON.
 */
import { closeIssue, gitHubOf, tellOffice } from './office-issue.ts';
import { readEdition } from './read-back.ts';

const TITLE = 'Die Veröffentlichung ist gescheitert';
const BROKEN = 'In den Angaben auf main ist ein Fehler';
const REFUSED = 'Eine Eintragung wurde zurückgewiesen';

const REPAIR = 'Was zu tun ist, steht in data/BETRIEB.md unter „Wenn eine Veröffentlichung scheitert“.';

const PARTS: Readonly<Record<string, string>> = {
  cut: 'Ausgabe schneiden (Angaben prüfen und festhalten)',
  build: 'Bauen',
  deploy: 'Hochladen und zurücklesen',
};

interface Job {
  readonly result: string;
  readonly outputs?: Readonly<Record<string, string>>;
}

const { JOBS = '{}', PUBLIC_ORIGIN: address = '', RUN_URL = '' } = process.env;
const jobs = JSON.parse(JOBS) as Record<string, Job>;
const github = gitHubOf(process.env);
const failed = Object.entries(jobs).filter(([, { result }]) => result === 'failure');
const { broken = '', refused = '' } = jobs['cut']?.outputs ?? {};

if (failed.length > 0) {
  const names = failed.map(([name]) => PARTS[name] ?? name).join(', ');
  const words = [`Gescheitert bei: **${names}**. [Was der Ablauf sagt](${RUN_URL})`, await standing(), REPAIR];
  await tellOffice(github, TITLE, words.join('\n\n'));
} else if (jobs['deploy']?.result === 'success') {
  await closeIssue(github, TITLE, `Es ist wieder veröffentlicht: ${RUN_URL}`);
}
if (broken) await tellOffice(github, BROKEN, broken);
else if (jobs['cut']?.result === 'success') await closeIssue(github, BROKEN, 'Die Angaben sind wieder in Ordnung.');
// Closed by whoever has read it: nothing else will repeat what was refused.
if (refused) await tellOffice(github, REFUSED, refused);

/** What people see although the publication failed. */
async function standing(): Promise<string> {
  if (!address)
    return 'Die Variable PUBLIC_ORIGIN ist nicht gesetzt; welche Ausgabe die Leute sehen, ist nicht bekannt.';
  const { edition, as_of } = await readEdition(address);
  if (!edition)
    return `Unter ${address} antwortet niemand. Kalender, die Menschen abonniert haben, zeigen, was sie zuletzt geholt haben.`;
  return `Die Leute sehen weiter die Ausgabe **${edition}**, gebaut am ${as_of ?? '?'}, unter ${address}. Nichts ist verloren: Was eingetragen ist, steht auf main und erscheint mit der nächsten Veröffentlichung.`;
}
