/** What is examined before every release, in words for the accessibility statement. The tests take from here what they try. */

/** Of the languages of people's pages: each direction, another alphabet's, and plain German. */
export const EXAMINED_LANGUAGES: readonly string[] = ['de', 'ar', 'tr', 'de-simple'];
/** A reader's own size of text, in CSS pixels. */
export const TEXT_SIZES: readonly number[] = [16, 24, 32];
/** A phone's screen at a zoom of 200 %, in CSS pixels. */
export const NARROWEST = 180;
/** The least width and height of what one taps, in CSS pixels (WCAG 2.2, 2.5.5; 2.5.8 asks for 24). */
export const TARGET = 44;
/** The least contrast of small text (WCAG 2.2, 1.4.6). */
export const SMALL_CONTRAST = 7;

export interface Examination {
  /** Files of tests, and of their names what has to be in them. */
  readonly tests: ReadonlyArray<readonly [file: string, name?: string]>;
  readonly de: string;
  readonly en: string;
}

export const EXAMINATIONS = {
  faults: {
    tests: [
      ['test/browser/site-people.page.test.ts', 'axe'],
      ['test/browser/office-page.page.test.ts', 'has names for screen readers'],
      ['test/browser/site-developers.page.test.ts', 'axe'],
      ['test/browser/languages.browser.ts', 'axe'],
    ],
    de: 'Ein Programm (axe-core) sucht Fehler gegen die WCAG 2.2, Stufe AA: auf den Seiten in {languages}, mit und ohne JavaScript, auf allen Seiten für Ämter und Redaktionen, hell und dunkel, und im Baustein für andere Internetseiten.',
    en: 'A program (axe-core) looks for faults against WCAG 2.2, level AA: on the pages in {languages}, with and without JavaScript, on all pages for offices and webmasters, light and dark, and in the widget for other websites.',
  },
  text: {
    tests: [
      ['test/browser/first-screen.page.test.ts', 'with text of'],
      ['test/browser/first-screen.page.test.ts', 'on a screen of'],
    ],
    de: `Die Seiten in allen Sprachen mit Schrift von ${TEXT_SIZES.join(', ')} Pixeln und auf ${NARROWEST} Pixeln Breite: Nichts muss seitwärts geschoben werden, nichts liegt übereinander oder ist abgeschnitten.`,
    en: `The pages in all languages with text of ${TEXT_SIZES.join(', ')} pixels and on a width of ${NARROWEST} pixels: nothing has to be scrolled sideways, nothing lies over another or is cut off.`,
  },
  zoom: {
    tests: [['test/browser/zoom.page.test.ts'], ['test/browser/first-screen.page.test.ts', 'at a zoom of 200 %']],
    de: 'Seiten und Baustein bei einer Vergrößerung auf 200 % in drei Browsern: Alles ist da und lässt sich bedienen.',
    en: 'Pages and widget at a zoom of 200 % in three browsers: everything is there and works.',
  },
  keyboard: {
    tests: [
      ['test/browser/keyboard.browser.ts'],
      ['test/browser/office-page.page.test.ts', 'by keyboard alone'],
      ['test/browser/site-developers.page.test.ts', 'by keyboard alone'],
    ],
    de: 'Der Baustein, das Formular für Ämter und die Seite für die Software-Entwicklung allein mit der Tastatur: Alles wird in der Reihenfolge erreicht, in der man es sieht, und ist dabei markiert.',
    en: 'The widget, the form for offices and the page for developers by keyboard alone: everything is reached in the order in which it is seen, with a mark on it.',
  },
  targets: {
    tests: [['test/browser/targets.browser.ts']],
    de: `Was man im Baustein antippt, ist mindestens ${TARGET} mal ${TARGET} Pixel groß.`,
    en: `What one taps in the widget measures at least ${TARGET} by ${TARGET} pixels.`,
  },
  contrast: {
    tests: [['test/site/structure.test.ts', 'contrast'], ['test/browser/faces.page.test.ts']],
    de: `Kleine Schrift hat auf Seiten und Baustein einen Kontrast von mindestens ${SMALL_CONTRAST} zu 1, hell und dunkel.`,
    en: `Small text on pages and widget has a contrast of at least ${SMALL_CONTRAST} to 1, light and dark.`,
  },
  names: {
    tests: [['test/browser/names.page.test.ts']],
    de: 'Was Vorleseprogramme vom Baustein erfahren, in allen Sprachen und drei Browsern: Jede Schaltfläche, Überschrift und Liste hat Rolle und Namen.',
    en: 'What screen readers learn of the widget, in all languages and three browsers: every control, heading and list has its role and its name.',
  },
  order: {
    tests: [['test/browser/direction.browser.ts'], ['test/site/plain-text.test.ts']],
    de: 'Die Reihenfolge beim Lesen: von rechts auf Arabisch und Persisch, Nummern von links; als reiner Text laufen keine Angaben ineinander.',
    en: 'The order of reading: from the right in Arabic and Persian, numbers from the left; as plain text no two facts run into each other.',
  },
  paper: {
    tests: [['test/browser/print.page.test.ts']],
    de: 'Der Baustein auf Papier, aus drei Browsern gedruckt: dunkel auf hell, mit Nummer, Adresse und Terminen.',
    en: 'The widget on paper, printed by three browsers: dark on light, with number, address and dates.',
  },
} as const satisfies Readonly<Record<string, Examination>>;

export type ExaminationName = keyof typeof EXAMINATIONS;
