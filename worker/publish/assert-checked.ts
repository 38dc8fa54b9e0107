/** The gate before a build: data that breaks a rule is neither built nor served nor deployed. */
import { stopsPublication } from '../../data/check/findings/finding.ts';
import { formatFindings } from '../../data/check/findings/format.ts';
import { checkProject } from '../../data/commands/project.ts';

/** Ends with every finding's words when one of them is an error or an open question; else prints them. */
export async function assertChecked(root: string, today: string, deploy: boolean): Promise<void> {
  const findings = await checkProject(root, today, { deploy });
  if (findings.length === 0) return;
  console.error(formatFindings(findings));
  if (stopsPublication(findings)) {
    console.error('\nThe data is not in order (see above); nothing was built.');
    process.exit(1);
  }
}
