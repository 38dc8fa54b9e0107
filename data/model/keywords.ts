/** Keywords by which portals list and find the directory (dcat:keyword). */

/** What CKAN takes for a tag (tag_length_validator and tag_name_validator); it refuses a whole dataset for one other keyword. */
export const KEYWORD = /^[\p{L}\p{N}_ \-.]{2,100}$/u;

/** The parts of a name that can be keywords: "Frankfurt (Oder)" -> "Frankfurt", "Oder". */
export function keywordsIn(name: string): string[] {
  return name
    .split(/[^\p{L}\p{N}_ \-.]/u)
    .map((part) => part.trim())
    .filter((part) => KEYWORD.test(part));
}
