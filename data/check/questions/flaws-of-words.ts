/** What is odd about a text whatever it is about: fillers, gaps, trials, notes for the team, mails, capitals, doubled sentences. */

/** A pattern, and what is wrong with a text that has it. */
export type Flaw = readonly [pattern: RegExp, de: string, en: string];

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
    /^(?:kopie|copy)(?!\p{L})|(?<!\p{L})(?:kopie von|copy of)|^(?:test|tests|probe|beispiel|muster|dummy)(?!\p{L})|(?<!\p{L})(?:testeintrag|blabla|foo|platzhalter|placeholder)(?!\p{L})|ignorieren|ignore/iu,
    'das klingt nach einem Versuch',
    'it sounds like a trial',
  ],
  [
    /[[\]]|\.{3}|…$|\?\?|__|(?<!\p{L})(?:hier|bitte) (?:\p{L}{1,20} )?(?:eintragen|einsetzen|einfügen|ergänzen)|(?<!\d)00\.00\./iu,
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
    /nicht (?:für die )?(?:veröffentlich|öffentlich|weitergeben)|noch (?:nicht )?(?:klären|abklären|abstimmen|prüfen)|erst (?:noch |einmal |mal )?klären|erst mit \p{L}+ klären|(?<!\p{L})(?:intern|rücksprache|abgesprochen|abklären|not for publication|internal)(?!\p{L})|(?:vertretung durch|von|durch) (?!KI|EU)\p{Lu}{2}(?![\p{L}.])/u,
    'das klingt nach einer Notiz für das Team',
    'it sounds like a note for the team',
  ],
  [
    /^(?:liebe|lieber|hallo|sehr geehrte|guten (?:tag|morgen)|moin|dear|hi)(?!\p{L})|(?:viele|liebe|beste|herzliche|freundliche[nm]?) grüße?|(?<!\p{L})(?:mfg|lg|vg|kind regards|best regards)(?!\p{L})|(?<!\p{L})(?:aw|wg|fwd|re):/iu,
    'das klingt nach einer E-Mail',
    'it sounds like a mail',
  ],
];

/** The first flaw of a text. */
export function flawOf(text: string): Flaw | undefined {
  return FLAWS.find(([pattern]) => pattern.test(text)) ?? formFlaw(text);
}

const ANY = /(?:)/;

function formFlaw(text: string): Flaw | undefined {
  const long = text.match(/\p{Lu}{4,}/gu) ?? [];
  if (long.length > 2 || (long.length > 1 && !/\p{Ll}/u.test(text)))
    return [ANY, 'das sind lauter große Buchstaben', 'these are capitals only'];
  return standsTwice(text) ? [ANY, 'da steht etwas zweimal', 'something stands there twice'] : undefined;
}

/** A sentence twice, or the whole text. */
function standsTwice(text: string): boolean {
  const sentences = text.split(/[.!;] ?/u).filter((one) => one.length > 11);
  const words = text.split(' ');
  const half = words.length / 2;
  const isDoubled = text.length > 24 && words.slice(0, half).join(' ') === words.slice(half).join(' ');
  return isDoubled || new Set(sentences).size < sentences.length;
}
