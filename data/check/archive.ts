/**
 * Reads archived editions; each text is parsed and validated once, however often the check runs. None ever changes: the
 * file of checksums (`cd data && sha256sum -c editions.sha256`) holds each one to the bytes of its release, or to what is left of
 * them after an erasure that is recorded there.
 */
import type { Directory } from '../model/directory.ts';
import { type Checksums, parseChecksums } from './checksums.ts';
import type { Finding } from './findings/finding.ts';
import { type ParsedJson, parseStrict } from './json/parse.ts';
import { compareEditions } from './rules/edition-order.ts';
import { schemaViolations } from './schema.ts';

const parsedTexts = new Map<string, ParsedJson>();

/** A text is read once however often it is asked for: archived editions never change, and drafts are made of one directory. */
export function parseOnce(text: string): ParsedJson {
  const known = parsedTexts.get(text) ?? parseStrict(text);
  if (parsedTexts.size > 500) parsedTexts.clear();
  parsedTexts.set(text, known);
  return known;
}

const validTexts = new Set<string>();

/**
 * Archived editions, newest first. What is wrong with one is added to the findings.
 * Without `checksums` bytes are not compared.
 */
export function readArchive(
  editions: Readonly<Record<string, string>>,
  findings: Finding[],
  checksums?: Checksums,
): Directory[] {
  const archive: Directory[] = [];
  const record = checksums && parseChecksums(checksums.recorded);
  for (const [name, text] of Object.entries(editions)) {
    const { value, violations } = parseOnce(text);
    const edition = (value as Directory | null | undefined)?.edition;
    const valid = validTexts.has(text) || (violations.length === 0 && schemaViolations(value).length === 0);
    if (!valid || `${String(edition)}.json` !== name) {
      findings.push(damagedFinding(name));
      continue;
    }
    validTexts.add(text);
    archive.push(value as Directory);
    if (checksums && record?.sums.get(name) !== checksums.sha256(text)) findings.push(alteredFinding(name));
  }
  for (const name of record?.sums.keys() ?? []) {
    if (editions[name] === undefined) findings.push(damagedFinding(name));
  }
  for (const line of record?.faults ?? []) findings.push(faultFinding(line));
  return archive.sort((a, b) => compareEditions(b.edition, a.edition));
}

function damagedFinding(name: string): Finding {
  return archiveFinding(
    name,
    'Diese archivierte Ausgabe fehlt, ist beschädigt oder falsch benannt',
    'this archived edition is missing, damaged or misnamed',
  );
}

function alteredFinding(name: string): Finding {
  return archiveFinding(
    name,
    'Diese archivierte Ausgabe ist nicht mehr die, die veröffentlicht wurde',
    'this archived edition is not the one that was released',
  );
}

function faultFinding(line: number): Finding {
  return {
    severity: 'error',
    file: 'data/editions.sha256',
    pointer: '',
    rule: 'archived-editions-stay',
    message: { de: 'Diese Zeile hat das Werkzeug nicht so geschrieben', en: 'the tool did not write this line so' },
    repair: {
      de: 'Bitte die Datei aus der Versionsgeschichte wiederherstellen; getilgt wird mit „npm run data -- erase“',
      en: 'restore it: git checkout HEAD -- data/editions.sha256; to erase: npm run data -- erase',
    },
    line,
  };
}

function archiveFinding(name: string, de: string, en: string): Finding {
  return {
    severity: 'error',
    file: `data/editions/${name}`,
    pointer: '',
    rule: 'archived-editions-stay',
    message: { de, en },
    repair: {
      de: 'Archivierte Ausgaben ändern sich nie; bitte die Datei aus der Versionsgeschichte wiederherstellen',
      en: 'archived editions never change; restore it: git checkout HEAD -- data/editions data/editions.sha256',
    },
    line: 1,
  };
}
