/** The check of data/text: the same ids and placeholders in each language, the right script, nothing left untranslated. */
import type { TextMeta } from '../model/text-meta.ts';
import { parseOnce } from './archive.ts';
import type { Bilingual, Finding } from './findings/finding.ts';
import { holidayNames } from './holiday-names.ts';
import { readWordingFile, type WordingFile } from './wording-file.ts';
import { wordingFinding } from './wording-finding.ts';
import { checkClaims } from './wording-meta.ts';
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

/** By language; what is no form has its own finding. */
export function cityFormsOf(texts: Readonly<Record<string, string>>): Readonly<Record<string, Bilingual>> {
  const forms = Object.entries(texts).flatMap(([language, text]) => {
    const form = (parseOnce(text).value as { meta?: TextMeta } | null | undefined)?.meta?.city_form;
    return form ? [[language, form] as const] : [];
  });
  return Object.fromEntries(forms);
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
  findings.push(...checkClaims(new Map([...read].map(([language, { meta }]) => [language, meta]))));
  for (const [language, file] of read) {
    findings.push(...checkIds(language, file.ids, german.ids));
    for (const [id, value] of Object.entries(file.wording)) {
      const model = german.wording[id];
      if (model === undefined) continue;
      findings.push(...checkShape(file, id, value, model));
      for (const text of typeof value === 'string' ? [value] : Object.values(value)) {
        findings.push(...checkCharacters(language, id, text));
        findings.push(...checkTranslation(file, id, text, german.wording, english));
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
