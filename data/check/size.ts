/** Whether a file can be what people mean to publish, told from its size before anything parses it. */
import type { Finding } from './findings.ts';
import { FILE } from './position.ts';

/** A directory of 2,000 centers stays below this; a file that is larger was pasted twice. */
const LARGEST = 8_000_000;

/** A line break and the deepest indentation are shorter by far; more is a slip of the clipboard. */
const LONGEST_BLANK = 2_000;

export function tooLarge(text: string): Finding | undefined {
  if (text.length > LARGEST) {
    return finding(
      `Die Datei ist mit ${text.length} Zeichen zu groß`,
      `the file has ${text.length} characters, too many`,
    );
  }
  let blank = 0;
  for (let at = 0; at < text.length; at++) {
    blank = text.charCodeAt(at) <= 32 ? blank + 1 : 0;
    if (blank > LONGEST_BLANK)
      return finding('Die Datei besteht zum Teil aus leerem Raum', 'part of the file is empty space');
  }
  return undefined;
}

function finding(de: string, en: string): Finding {
  return {
    severity: 'error',
    file: FILE,
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
