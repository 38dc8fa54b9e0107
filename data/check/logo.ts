/** The check of data/logo.svg: a small picture that runs nothing, moves nothing and loads nothing, wherever it is opened. */
import { LOGO_FILE, logoOf, rootTagOf } from '../brand/logo.ts';
import type { Bilingual, Finding } from './findings/finding.ts';

/** Characters. */
const MOST_CHARACTERS = 10_240;

interface Fault {
  /** Undefined where it is not so, else the place in the text. */
  readonly find: (svg: string) => number | undefined;
  readonly message: Bilingual;
  readonly repair: Bilingual;
}

/** Of the whole file. */
const SHAPE: readonly Fault[] = [
  {
    find: (svg) => (svg.length > MOST_CHARACTERS ? 0 : undefined),
    message: { de: 'Größer als 10 KB', en: 'larger than 10 KB' },
    repair: { de: 'Bitte eine einfachere Fassung nehmen, wie für kleine Größen', en: 'take a simpler version' },
  },
  {
    find: (svg) => (/\sxmlns\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/.test(rootTagOf(svg)) ? undefined : 0),
    message: { de: 'Kein SVG: <svg xmlns="http://www.w3.org/2000/svg" …> fehlt', en: 'no <svg xmlns="…"> in it' },
    repair: { de: 'Bitte als SVG speichern, nicht als PNG oder PDF', en: 'save it as SVG, not as PNG or PDF' },
  },
  {
    find: (svg) => (logoOf(svg) ? undefined : 0),
    message: { de: 'Ohne viewBox: Breite und Höhe sind nicht bekannt', en: 'no viewBox: its size is not known' },
    repair: {
      de: 'Bitte in <svg …> ergänzen, zum Beispiel viewBox="0 0 120 40"',
      en: 'add it to <svg …>, for example viewBox="0 0 120 40"',
    },
  },
];

const PLAIN: Bilingual = {
  de: 'Bitte als einfaches SVG speichern, ohne Skript, Bewegung, eingebettete oder verlinkte Dateien',
  en: 'save it as plain SVG, without scripts, motion, embedded or linked files',
};
const holds = (pattern: RegExp, de: string, en: string): Fault => ({
  find: (svg) => pattern.exec(svg)?.index,
  message: { de: `Darin steht ${de}`, en: `it holds ${en}` },
  repair: PLAIN,
});

/** Of its parts. A name may have a prefix; a reference may lead to the file's own parts alone (SVG 2, section 16.1.2). */
const PARTS: readonly Fault[] = [
  holds(/<!(?:DOCTYPE|ENTITY)\b/i, 'ein Dokumenttyp (<!DOCTYPE>)', 'a document type (<!DOCTYPE>)'),
  holds(/<(?:[\w.-]+:)?script\b/i, 'ein Skript', 'a script'),
  holds(/<(?:[\w.-]+:)?foreignObject\b/i, 'fremdes Markup (foreignObject)', 'foreign markup (foreignObject)'),
  holds(/<(?:[\w.-]+:)?(?:animate|set\b)/i, 'eine Bewegung (animate)', 'motion (animate)'),
  holds(/\son[a-z]+\s*=/i, 'eine Ereignisbehandlung (on…=)', 'an event handler (on…=)'),
  holds(/\b(?:href|src)\s*=\s*["'](?!#)/i, 'ein Verweis nach außen (href)', 'a reference to elsewhere (href)'),
  holds(/\burl\(\s*["']?(?![\s"'#])/i, 'ein Verweis nach außen (url)', 'a reference to elsewhere (url)'),
  holds(/@import\b|<\?xml-stylesheet\b/i, 'eine verlinkte Stilvorlage', 'a linked style sheet'),
  holds(/\\/, 'ein Rückstrich, der einen Verweis verstecken kann', 'a backslash, which can hide a reference'),
];

/** `svg`: the file's text. */
export const checkLogo = (svg: string): Finding[] =>
  [...SHAPE, ...PARTS].flatMap(({ find, message, repair }) => {
    const at = find(svg);
    return at === undefined ? [] : [logoFinding(message, repair, svg.slice(0, at + 1).split('\n').length)];
  });

export const logoFinding = (message: Bilingual, repair: Bilingual, line = 1): Finding => ({
  ...{ severity: 'error', file: LOGO_FILE, pointer: '', rule: 'logo', message, repair, line },
});
