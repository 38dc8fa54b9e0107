/** The gate before a build: data that breaks a rule is neither built nor deployed, and served nowhere. */
import { stopsPublication } from '../../data/check/findings/finding.ts';
import { formatFindings } from '../../data/check/findings/format.ts';
import { checkProject } from '../../data/commands/project.ts';

/** Prints every finding. When one of them is an error or an open question, returns all their words; else undefined. */
export async function findRefusal(root: string, today: string): Promise<string | undefined> {
  const findings = await checkProject(root, today);
  if (findings.length === 0) return undefined;
  const words = formatFindings(findings);
  if (!stopsPublication(findings)) {
    console.error(words);
    return undefined;
  }
  const refusal = `${words}\n\nThe data is not in order (see above); nothing was built.`;
  console.error(refusal);
  return refusal;
}
