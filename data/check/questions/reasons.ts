/** Asks about words without content or not for everybody, and refuses illness: nobody's health is published. */
import type { Bilingual, Violation } from '../findings/finding.ts';
import { pointerToken } from '../json/pointer.ts';
import type { Rule } from '../rules/rule.ts';
import { eachWords } from '../rules/walk-words.ts';
import { type Flaw, formFlaw } from './form-of-words.ts';
import { question } from './question.ts';

const ILLNESS =
  /(?<!\p{L})(?:krank(?!enkasse|envers|enhaus|enpfl|enschein)\p{L}*|erkrank\p{L}*|op(?:eration(?:en)?|eriert)?|reha(?:bilitation)?|schwanger\p{L}*|mutterschutz|elternzeit|corona(?!-?(?:schutz)?impf)\p{L}*|covid(?!-?(?:schutz)?impf)\p{L}*|grippe(?!-?(?:schutz)?impf)\p{L}*|erkältung\p{L}*|scharlach|masern|windpocken|läuse\p{L}*|norovir\p{L}*|magen-darm\p{L}*|burn-?out|depress\p{L}*|diagnose|infekt\p{L}*|quarantäne|fehlgeburt|krebs\p{L}*|chemo\p{L}*|herzinfarkt|schlaganfall|arzttermin|klinik\p{L}*|unfall|sick(?:ness)?|ill(?:ness)?|pregnan\p{L}*|maternity|surgery|covid|flu)(?!\p{L}| (?:vaccin|shot))/iu;
const PERSON =
  /(?<!\p{L})(?:Frau|Herrn?|Fr\.|Hr\.|Mrs?\.?|Ms\.?|Kolleg(?:e|in)|Leiter(?:in)?|Berater(?:in)?|Dr\.)\s+(?:Dr\.\s+)?\p{Lu}\p{L}+|(?<!\p{L})von \p{Lu}\p{Ll}+ (?:hat|feiert|heiratet)(?!\p{L})|(?<!\p{L})\p{Lu}\p{Ll}+ (?:hat (?:heute |morgen )?(?:[Uu]rlaub|frei)|(?:ist )?(?:im [Uu]rlaub|verhindert|unterwegs|abwesend)|heiratet)(?!\p{L})/u;
/** Those who are away, without a name, are nobody. */
const NOBODY = /^(?:Das|Die|Der|Unser|Unsere|Es|Team|Niemand|Haus|Gebäude|Mitte|West|Nord)(?!\p{L})/u;

const FLAWS: readonly Flaw[] = [
  [
    /^(?:grund|reason|hinweis|text|bemerkung|notiz|titel|beschreibung|name|geschlossen|zu|closed|offen|open|fällt aus|entfällt|keine?r?|ohne(?: grund)?|keine angabe|unbekannt|intern|privat|diverses|sonstiges|verschiedenes|termin|n\/?a|k\.\s?a\.|tbd|tba|folgt|wird (?:noch )?(?:nachgereicht|ergänzt|geklärt|eingetragen)|(?:grund|text|info) folgt|bla(?: bla)*|s\.\s?[oua]\.|siehe (?:oben|unten)|dito|wie (?:immer|oben|gehabt))[.!]*$/iu,
    'das sagt niemandem etwas',
    'that tells nobody anything',
  ],
  [
    /(?:siehe|s\.|laut|vgl\.|see|wie im) (?:den |the |beiliegenden? )?(?:aushang|aushänge|zettel|e-?mail|mail|rundmail|liste|anhang|anlage|intranet|notice)/iu,
    'das verweist auf etwas, das hier niemand sieht',
    'it points at what nobody sees here',
  ],
  [
    /^(?:test|tests|probe|beispiel|muster|dummy)(?!\p{L})|(?<!\p{L})(?:testeintrag|blabla|foo|platzhalter|placeholder)(?!\p{L})|ignorieren|ignore/iu,
    'das klingt nach einem Versuch',
    'it sounds like a trial',
  ],
  [
    /[[\]]|\.{3,}|…$|\?{2,}|_{2,}|(?<!\p{L})(?:hier|bitte) (?:\p{L}+ )?(?:eintragen|einsetzen|einfügen|ergänzen)|(?<!\d)00\.00\./iu,
    'da ist noch eine Lücke',
    'there is a gap left',
  ],
  [
    /(\p{L})\1{3,}|asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wertz|ertzu|tzui|zuio|yxcv|xcvb|cvbn|vbnm/iu,
    'da hat die Tastatur geklemmt',
    'the keyboard was stuck',
  ],
  [
    /(?<!\p{L})(?:und|oder|sowie|wegen|für|im|am|zum|zur|einer|eines|einem|der|des|dem|den|and|or|because of|the|with|for)$|[,(–-]$|(?<!\p{L})(?:der|des|dem|den|einer|eines|einem) (?:\p{Ll}{1,20} )?\p{Ll}{1,30}(?:en|er|em|es)$/u,
    'der Satz ist nicht zu Ende',
    'the sentence does not end',
  ],
  [
    /(?<!\p{L})\p{Ll}\p{Lu}{3,}|!{2,}/u,
    'das sieht nach Feststelltaste oder Rufen aus',
    'it looks like caps lock or shouting',
  ],
  [
    /nicht (?:für die )?(?:veröffentlich|öffentlich|weitergeben)|noch (?:nicht )?(?:klären|abklären|abstimmen|prüfen)|erst .{0,30}klären|(?<!\p{L})(?:intern|rücksprache|abgesprochen|abklären|not for publication|internal)(?!\p{L})|(?:vertretung durch|von|durch) (?!KI|EU)\p{Lu}{2}(?![\p{L}.])/u,
    'das klingt nach einer Notiz für das Team',
    'it sounds like a note for the team',
  ],
  [
    /^(?:liebe|lieber|hallo|sehr geehrte|guten (?:tag|morgen)|moin|dear|hi)(?!\p{L})|(?:viele|liebe|beste|herzliche|freundliche[nm]?) grüße?|(?<!\p{L})(?:mfg|lg|vg|kind regards|best regards)(?!\p{L})|(?<!\p{L})(?:aw|wg|fwd|re):/iu,
    'das klingt nach einer E-Mail',
    'it sounds like a mail',
  ],
];

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
          const found = FLAWS.find(([pattern]) => pattern.test(text)) ?? formFlaw(text);
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
