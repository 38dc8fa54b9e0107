/** Refuses a file by its size, before anything parses it: it was pasted twice, or is mostly blank. */
import type { Finding } from './findings/finding.ts';
import { DIRECTORY_FILE } from './locate.ts';

/** Characters. A directory of 2,000 centers stays below this. */
const MAX_LENGTH = 8_000_000;

/** Characters. A line break with the deepest indentation is far shorter. */
const MAX_BLANK = 2_000;

/** The finding for a text that is too large or mostly blank; undefined for any other. */
export function sizeFinding(text: string): Finding | undefined {
  if (text.length > MAX_LENGTH) {
    return finding(
      `Die Datei ist mit ${text.length} Zeichen zu groß`,
      `the file has ${text.length} characters, too many`,
    );
  }
  let blank = 0;
  for (let at = 0; at < text.length; at++) {
    blank = text.charCodeAt(at) <= 32 ? blank + 1 : 0;
    if (blank > MAX_BLANK)
      return finding('Die Datei besteht zum Teil aus leerem Raum', 'part of the file is empty space');
  }
  return undefined;
}

function finding(de: string, en: string): Finding {
  return {
    severity: 'error',
    file: DIRECTORY_FILE,
    pointer: '',
    rule: 'well-formed',
    message: { de, en },
    repair: {
      de: 'Bitte prüfen, ob ihr Inhalt mehrfach oder unvollständig eingefügt wurde',
      en: 'check whether its content was pasted more than once, or in part',
    },
    line: 1,
  };
}
