/**
 * Once a day: is what people see what the repository says? `node worker/publish/deploy/compare.ts`. Opens an issue when not,
 * closes it when so again. Ends red in the first case.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareEditions } from '../../../data/check/rules/edition-order.ts';
import { closeIssue, gitHubOf, tellOffice } from './office-issue.ts';
import { readEdition, type Seen } from './read-back.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const TITLE = 'Die Leute sehen nicht, was im Projekt steht';
/** The pages are built every day; the second missed night is told. */
const MOST_DAYS = 2;

/** German sentences; none = the same. `today` is a local date, `editions` the archive's names without ".json", `pending` files. */
export function differencesOf(
  seen: Seen,
  { editions, pending, today }: { editions: readonly string[]; pending: readonly string[]; today: string },
): string[] {
  const newest = editions.toSorted(compareEditions).at(-1);
  const age = (Date.parse(today) - Date.parse(seen.as_of ?? '')) / 86_400_000;
  if (!seen.edition) return ['Die öffentliche Adresse antwortet nicht, oder nicht mit einer Ausgabe (/healthz).'];
  return [
    ...(seen.edition === newest
      ? []
      : [`Die Leute sehen die Ausgabe ${seen.edition}; im Projekt steht ${newest ?? 'keine'}.`]),
    ...(age < MOST_DAYS ? [] : [`Zuletzt gebaut am ${seen.as_of ?? '?'}: Die tägliche Erneuerung läuft nicht.`]),
    ...(pending.length === 0 ? [] : [`Eingetragen, aber noch in keiner Ausgabe: ${pending.join(', ')}.`]),
  ];
}

async function main(): Promise<number> {
  const address = process.env.PUBLIC_ORIGIN;
  if (!address) throw new Error('Die Variable PUBLIC_ORIGIN fehlt (data/BETRIEB.md, „Einmal einrichten“)');
  const today = new Date().toISOString().slice(0, 10);
  const names = async (folder: string) =>
    (await readdir(join(ROOT, folder)).catch(() => [])).filter((one) => one.endsWith('.json'));
  const found = differencesOf(await readEdition(address), {
    editions: (await names('data/editions')).map((name) => name.slice(0, -'.json'.length)),
    // What is from today may be on its way.
    pending: (await names('data/inbox')).filter((name) => name.slice(0, 10) < today),
    today,
  });
  if (found.length === 0) {
    console.log('Die Leute sehen, was im Projekt steht.');
    await closeIssue(gitHubOf(process.env), TITLE, 'Es stimmt wieder überein.');
    return 0;
  }
  const words = `${found.map((one) => `- ${one}`).join('\n')}\n\nBitte unter **Actions** den Ablauf **Veröffentlichen** starten; data/BETRIEB.md sagt, was sonst zu tun ist.`;
  console.error(words);
  await tellOffice(gitHubOf(process.env), TITLE, words);
  return 1;
}

if (import.meta.main) process.exitCode = await main();
