/**
 * Reads archived editions; each text is parsed and validated once, however often the check runs. None ever changes: the
 * file of checksums (`cd data && sha256sum -c editions.sha256`) holds each one to the bytes of its release.
 */
import type { Directory } from '../model/directory.ts';
import type { Finding } from './findings/finding.ts';
import { type ParsedJson, parseStrict } from './json/parse.ts';
import { compareEditions } from './rules/edition-order.ts';
import { schemaViolations } from './schema.ts';

const parsedTexts = new Map<string, ParsedJson>();

/** Archived editions never change, so each is read once however often the check runs. */
export function parseOnce(text: string): ParsedJson {
  const known = parsedTexts.get(text) ?? parseStrict(text);
  if (parsedTexts.size > 500) parsedTexts.clear();
  parsedTexts.set(text, known);
  return known;
}

const validTexts = new Set<string>();

/** The checksums of archived editions: data/editions.sha256 as it stands, and how to compute one. */
export interface Checksums {
  /** Lines as sha256sum writes them. */
  readonly recorded: string;
  /** SHA-256 of a text's UTF-8 bytes in lower-case hexadecimal; handed in, so that the check needs no Node. */
  readonly sha256: (text: string) => string;
}

/** The line of an archived edition in data/editions.sha256, as sha256sum writes it. */
export function checksumLine(name: string, text: string, sha256: Checksums['sha256']): string {
  return `${sha256(text)}  editions/${name}\n`;
}

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
    if (checksums && !checksums.recorded.includes(checksumLine(name, text, checksums.sha256)))
      findings.push(alteredFinding(name));
  }
  for (const [, name = ''] of (checksums?.recorded ?? '').matchAll(/ editions\/([^\s/]+)\n/g)) {
    if (editions[name] === undefined) findings.push(damagedFinding(name));
  }
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
