/** The check of data/text: the same ids and placeholders in each language, the right script, nothing left untranslated. */
import type { Finding } from './findings/finding.ts';
import { holidayNames } from './holiday-names.ts';
import { readWordingFile, type WordingFile } from './wording-file.ts';
import { wordingFinding } from './wording-finding.ts';
import { ADD_ENTRY, checkShape } from './wording-shape.ts';
import { checkCharacters, checkTranslation } from './wording-texts.ts';

const checked = new Map<string, Finding[]>();

/** Findings for wording files: language -> text. The same files are checked again and again, so results are cached. */
export function checkWording(texts: Readonly<Record<string, string>>): Finding[] {
  const key = Object.values(texts).join('\u0000');
  const known = checked.get(key);
  if (known) return known;
  const findings = wordingFindings(texts);
  if (checked.size > 20) checked.clear();
  checked.set(key, findings);
  return findings;
}

function wordingFindings(texts: Readonly<Record<string, string>>): Finding[] {
  const findings: Finding[] = [];
  const read = new Map<string, WordingFile>();
  for (const [language, text] of Object.entries(texts)) {
    const file = readWordingFile(language, text, findings);
    if (file) read.set(language, file);
  }
  const german = read.get('de');
  if (!german) return findings;
  const english = read.get('en')?.wording ?? {};
  for (const [language, { ids, wording }] of read) {
    findings.push(...checkIds(language, ids, german.ids));
    for (const [id, value] of Object.entries(wording)) {
      const model = german.wording[id];
      if (model === undefined) continue;
      findings.push(...checkShape(language, id, value, model));
      for (const text of typeof value === 'string' ? [value] : Object.values(value)) {
        findings.push(...checkCharacters(language, id, text));
        findings.push(...checkTranslation(language, id, text, german.wording, english));
      }
    }
  }
  return findings;
}

function* checkIds(language: string, ids: ReadonlySet<string>, german: ReadonlySet<string>): Generator<Finding> {
  for (const id of new Set([...german, ...holidayNames()])) {
    if (!ids.has(id)) yield wordingFinding(language, id, { de: `„${id}“ fehlt`, en: `"${id}" is missing` }, ADD_ENTRY);
  }
  for (const id of ids) {
    if (german.has(id)) continue;
    yield wordingFinding(
      language,
      id,
      { de: `„${id}“ steht nicht in de.json`, en: `"${id}" is not in de.json` },
      { de: 'Bitte in allen Sprachen ergänzen oder löschen', en: 'add it to all languages or delete it' },
    );
  }
}
