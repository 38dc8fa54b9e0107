/** How a question is put: what looks unusual, and what to do where it is a slip. Who means it answers (data/check/answers.ts). */
import type { Bilingual, Violation } from '../findings/finding.ts';

/** What to do where nothing better can be said. */
const LOOK_AGAIN: Bilingual = { de: 'Sonst bitte berichtigen', en: 'else correct it' };

/** A question about the value at a JSON pointer; it is put where that value is new or has changed. */
export function question(at: string, de: string, en: string, repair: Bilingual = LOOK_AGAIN): Violation {
  return { at, severity: 'question', message: { de, en }, repair };
}
