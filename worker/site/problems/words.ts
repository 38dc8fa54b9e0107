/** What each kind of error means and how to get out of it, in English and German. */
import type { ProblemType } from '../../http/problem.ts';

export interface ProblemWords {
  readonly en: string;
  readonly de: string;
}

export const PROBLEM_WORDS: { readonly [type in ProblemType]: ProblemWords } = {
  'bad-request': {
    en: 'A parameter has a value that cannot be understood, or is given twice. The field “detail” names it and what it may be.',
    de: 'Ein Parameter hat einen Wert, der nicht zu verstehen ist, oder er steht zweimal da. Das Feld „detail“ nennt ihn und was er sein darf.',
  },
  'not-found': {
    en: 'There is nothing at this address: a center, language, date or form that does not exist. The field “known” lists what does.',
    de: 'Unter dieser Adresse steht nichts: eine Beratungsstelle, Sprache, ein Datum oder eine Form, die es nicht gibt. Das Feld „known“ nennt die vorhandenen.',
  },
  'method-not-allowed': {
    en: 'Addresses here are for reading: use GET or HEAD; /mcp alone answers POST. Data is changed in the repository, by a pull request.',
    de: 'Hier wird nur gelesen: mit GET oder HEAD; nur /mcp antwortet auf POST. Daten werden im Repository geändert, durch einen Pull Request.',
  },
  'not-acceptable': {
    en: 'The header Accept names only forms that do not exist here. Ask for application/json, or name the form in the path.',
    de: 'Die Kopfzeile Accept nennt nur Formen, die es hier nicht gibt. Fragen Sie nach application/json, oder nennen Sie die Form im Pfad.',
  },
  'precondition-failed': {
    en: 'The header If-Match names a version that is not the current one. Fetch again without it.',
    de: 'Die Kopfzeile If-Match nennt eine Fassung, die nicht die heutige ist. Rufen Sie ohne sie noch einmal ab.',
  },
  'uri-too-long': {
    en: 'The address is longer than any that has a meaning here. Leave out parameters that are not described.',
    de: 'Die Adresse ist länger als jede, die hier etwas bedeutet. Lassen Sie Parameter weg, die nicht beschrieben sind.',
  },
  'not-implemented': {
    en: 'oEmbed is offered as JSON only. Leave out “format”, or write format=json.',
    de: 'oEmbed gibt es nur als JSON. Lassen Sie „format“ weg, oder schreiben Sie format=json.',
  },
};
