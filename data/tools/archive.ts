/** Reads archived editions; each text is parsed and validated once, however often the check runs. */
import type { Directory } from '../../worker/directory.ts';
import type { Finding } from './findings.ts';
import { type Parsed, parseStrict } from './json.ts';
import { compareEditions } from './rules/editions.ts';
import { schemaComplaints } from './schema.ts';

const parsedTexts = new Map<string, Parsed>();

/** Archived editions never change, so each is read once however often the check runs. */
export function parseOnce(text: string): Parsed {
  const known = parsedTexts.get(text) ?? parseStrict(text);
  if (parsedTexts.size > 500) parsedTexts.clear();
  parsedTexts.set(text, known);
  return known;
}

const soundTexts = new Set<string>();

/** Archived editions, newest first. What is wrong with one is added to the findings. */
export function readArchive(editions: Readonly<Record<string, string>>, findings: Finding[]): Directory[] {
  const archive: Directory[] = [];
  for (const [name, text] of Object.entries(editions)) {
    const { value, troubles } = parseOnce(text);
    const edition = (value as Directory | null | undefined)?.edition;
    const sound = soundTexts.has(text) || (troubles.length === 0 && schemaComplaints(value).length === 0);
    if (sound && `${String(edition)}.json` === name) {
      soundTexts.add(text);
      archive.push(value as Directory);
      continue;
    }
    findings.push({
      severity: 'error',
      file: `data/editions/${name}`,
      pointer: '',
      rule: 'archived-editions-are-whole',
      message: {
        de: 'Diese archivierte Ausgabe ist beschädigt oder falsch benannt',
        en: 'this archived edition is damaged or misnamed',
      },
      repair: {
        de: 'Archivierte Ausgaben ändern sich nie; bitte die Datei aus der Versionsgeschichte wiederherstellen',
        en: 'archived editions never change; restore it: git checkout HEAD -- data/editions',
      },
    });
  }
  return archive.sort((a, b) => compareEditions(b.edition, a.edition));
}
