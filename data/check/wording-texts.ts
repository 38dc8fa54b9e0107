/** The words of one text: clean, in the language's script, and really translated. */
import type { Finding } from './findings/finding.ts';
import type { WordingFile } from './wording-file.ts';
import { lettersOfScript } from './wording-meta.ts';
import { wordingFinding, type Wording } from './wording-finding.ts';

/** Direction marks (U+2068, U+2069), ZWNJ and no-break spaces are spelling here; markup and other controls are not. */
export function* checkCharacters(language: string, id: string, text: string): Generator<Finding> {
  const bare = text.replace(/[\u2068\u2069\u200C]/g, '');
  if (
    text !== '' &&
    !/[\p{Cc}\p{Cf}<>]|&[a-z]+;/u.test(bare) &&
    text === text.normalize('NFC') &&
    text.trim() === text &&
    text.length <= 90
  )
    return;
  yield wordingFinding(
    language,
    id,
    {
      de: 'Leer, zu lang (90 Zeichen) oder mit unerlaubten Zeichen',
      en: 'empty, longer than 90 characters or with characters that are not allowed',
    },
    { de: 'Bitte den Text neu tippen', en: 'type the text anew' },
  );
}

/** Behind a feast its German name may stand in brackets, as it hangs on the door: "عيد الصعود (Christi Himmelfahrt)". */
function withoutGermanName(id: string, text: string, german: Wording): string {
  const [own = '', inBrackets] = text.replace(/[\u2068\u2069]/g, '').split(/ \(([^()]*)\)$/);
  return id.startsWith('holiday.') && inBrackets === germanNameOfDay(german[id]) ? own : text;
}

/** The name alone, without what German adds to it in brackets. */
const germanNameOfDay = (name: Wording[string] | undefined): string => String(name).replace(/ \([^()]*\)$/, '');

export function* checkTranslation(
  { language, meta }: WordingFile,
  id: string,
  text: string,
  german: Wording,
  english: Wording,
): Generator<Finding> {
  const letters = withoutGermanName(id, text, german)
    .replace(/\{[a-z]+\}/g, '')
    .replace(/[^\p{L}]/gu, '');
  const foreign = ['language_name', 'source'].includes(id) ? '' : letters.replace(lettersOfScript(meta.script), '');
  if (foreign && !/^(ZIUMAeV|PDF|WhatsApp|Signal|Google|Apple|Outlook|CaseManagement)$/.test(foreign)) {
    yield wordingFinding(
      language,
      id,
      { de: `„${foreign}“ ist nicht die Schrift dieser Sprache`, en: `"${foreign}" is not in this language's script` },
      { de: 'Bitte in der richtigen Schrift schreiben', en: 'write it in the right script' },
    );
  }
  // Plain German is German.
  if (letters.length < 3 || meta.lang === 'de') return;
  const mayEqual = meta.same_words ?? [];
  for (const [other, wording] of [
    ['de', german],
    ['en', english],
  ] as const) {
    if (other === language || wording[id] !== text || mayEqual.includes(id)) continue;
    const finding = wordingFinding(
      language,
      id,
      { de: `Wortgleich mit ${other}.json: „${text}“`, en: `the same words as ${other}.json: "${text}"` },
      {
        de: 'Bitte übersetzen oder in „meta“ bei „same_words“ nennen',
        en: 'translate it, or name it in "meta" under "same_words"',
      },
    );
    yield { ...finding, severity: 'warning' };
  }
}
