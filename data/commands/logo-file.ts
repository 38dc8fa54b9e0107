/** Reads and checks the file of a logo. */
import { join } from 'node:path';
import { LOGO_FILE } from '../brand/logo.ts';
import type { Finding } from '../check/findings/finding.ts';
import { checkLogo, logoFinding } from '../check/logo.ts';
import { readText } from './text-file.ts';

/** The text of data/logo.svg; undefined where there is none. */
export async function readLogo(root: string): Promise<string | undefined> {
  return readText(join(root, LOGO_FILE)).catch((error: unknown) => {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  });
}

/** Findings of the rules, else what a reader of XML says of it: browsers show nothing of a picture with a mistake. */
export async function logoFindings(svg: string | undefined): Promise<Finding[]> {
  if (svg === undefined) return [];
  const findings = checkLogo(svg);
  if (findings.length > 0) return findings;
  const { Resvg } = await import('@resvg/resvg-js');
  try {
    new Resvg(svg);
    return [];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = { de: `Kein lesbares SVG: ${why}`, en: `not a readable SVG: ${why}` };
    return [logoFinding(message, { de: 'Bitte neu speichern', en: 'save it anew' })];
  }
}
