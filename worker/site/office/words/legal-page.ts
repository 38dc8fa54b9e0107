/** What a legal page says: a title, and headed paragraphs with {places}. */

export interface LegalPage {
  readonly title: string;
  /** Headings ("" for none) with their paragraphs. */
  readonly parts: ReadonlyArray<readonly [heading: string, ...paragraphs: string[]]>;
}
