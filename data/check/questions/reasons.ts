/** Asks about words without content or not for everybody, and refuses illness: nobody's health is published. */
import type { Bilingual, Violation } from '../findings/finding.ts';
import { pointerToken } from '../json/pointer.ts';
import type { Rule } from '../rules/rule.ts';
import { eachWords } from '../rules/walk-words.ts';
import { flawOf } from './flaws-of-words.ts';
import { question } from './question.ts';

const ILLNESS =
  /(?<!\p{L})(?:krank(?!enkasse|envers|enhaus|enpfl|enschein)\p{L}*|erkrank\p{L}*|op(?:eration(?:en)?|eriert)?|reha(?:bilitation)?|schwanger\p{L}*|mutterschutz|elternzeit|corona(?!-?(?:schutz)?impf)\p{L}*|covid(?!-?(?:schutz)?impf)\p{L}*|grippe(?!-?(?:schutz)?impf)\p{L}*|erkältung\p{L}*|scharlach|masern|windpocken|läuse\p{L}*|norovir\p{L}*|magen-darm\p{L}*|burn-?out|depress\p{L}*|diagnose|infekt\p{L}*|quarantäne|fehlgeburt|krebs\p{L}*|chemo\p{L}*|herzinfarkt|schlaganfall|arzttermin|klinik\p{L}*|unfall|sick(?:ness)?|ill(?:ness)?|pregnan\p{L}*|maternity|surgery|covid|flu)(?!\p{L}| (?:vaccin|shot))/iu;
const PERSON =
  /(?<!\p{L})(?:Frau|Herrn?|Fr\.|Hr\.|Mrs?\.?|Ms\.?|Kolleg(?:e|in)|Leiter(?:in)?|Berater(?:in)?|Dr\.)\s+(?:Dr\.\s+)?\p{Lu}\p{L}+|(?<!\p{L})von \p{Lu}\p{Ll}+ (?:hat|feiert|heiratet)(?!\p{L})|(?<!\p{L})\p{Lu}\p{Ll}+ (?:hat (?:heute |morgen )?(?:[Uu]rlaub|frei)|(?:ist )?(?:im [Uu]rlaub|verhindert|unterwegs|abwesend)|heiratet)(?!\p{L})/u;
/** Those who are away, without a name, are nobody. */
const NOBODY = /^(?:Das|Die|Der|Unser|Unsere|Es|Team|Niemand|Haus|Gebäude|Mitte|West|Nord)(?!\p{L})/u;

export const REASON_QUESTIONS: readonly Rule[] = [
  {
    name: 'illness-is-private',
    sentence: 'No reason of a closure says that somebody is ill, pregnant or in hospital.',
    *check({ directory }) {
      for (const [words, at] of eachWords(directory)) {
        if (!/\/(?:reason|status_note)$/.test(at)) continue;
        for (const [tag, text] of Object.entries(words)) {
          const found = ILLNESS.exec(text)?.[0];
          if (found) yield illness(found, at + pointerToken(tag));
        }
      }
    },
  },
  {
    name: 'people-stay-unnamed',
    sentence: 'Words for everybody name no person of the team and no private number.',
    *check({ directory }) {
      for (const [words, at] of eachWords(directory)) {
        if (/\/booking\/note$/.test(at)) continue;
        for (const text of Object.values(words)) {
          const found =
            NOBODY.test(text) && !/Frau|Herr/u.test(text)
              ? undefined
              : (PERSON.exec(text)?.[0] ?? MOBILE.exec(text)?.[0] ?? privateIn(text, at));
          if (found) yield question(at, `da steht „${found}“`, `it says "${found}"`, NO_NAMES);
        }
      }
    },
  },
  {
    name: 'words-say-something',
    sentence:
      'Words for everybody are whole sentences or names: no filler, no gap, no trial, no note for the team, no mail.',
    *check({ directory }) {
      for (const [words, at] of eachWords(directory)) {
        for (const text of Object.values(words)) {
          const found = flawOf(text);
          if (found) yield question(at, `„${text}“: ${found[1]}`, `"${text}": ${found[2]}`, REWRITE);
        }
      }
    },
  },
];

const MOBILE = /(?<!\d)(?:\+49|0049|0)\s?1[567]\d[\s/-]?\d{3,}(?:\s?\d{2,})*/u;
/** What happens in the lives of the team. */
const PRIVATE =
  /hochzeit|taufe|scheidung|geburt(?:stag)? (?:der|des|von|unser)|eingewöhnung|elternabend|(?<!\p{L})(?:kolleg(?:e|in)|chef(?:in)?|leiter(?:in)?)(?!\p{L})/iu;
const NO_NAMES: Bilingual = {
  de: 'Besser ohne Namen, zum Beispiel „Kurzfristiger Personalausfall“',
  en: 'better without names',
};
const REWRITE: Bilingual = {
  de: 'Sonst bitte so schreiben, wie es alle lesen sollen',
  en: 'else write it for everybody',
};

function illness(found: string, at: string): Violation {
  return {
    at,
    message: { de: `„${found}“ gehört nicht in die Öffentlichkeit`, en: `"${found}" is nobody's business` },
    repair: {
      de: 'Bitte zum Beispiel „Kurzfristiger Personalausfall“ schreiben',
      en: 'write e.g. "Staff shortage at short notice"',
    },
  };
}

/** Of reasons alone: sessions may well be about a birth. */
function privateIn(text: string, at: string): string | undefined {
  return /\/(?:reason|status_note)$/.test(at) ? PRIVATE.exec(text)?.[0] : undefined;
}
