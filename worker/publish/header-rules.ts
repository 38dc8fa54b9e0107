/** Rules of `_headers`: how the platform matches and applies them, and how they are written. */

export interface HeaderRule {
  readonly pattern: string;
  readonly set: Map<string, string>;
  readonly unset: Set<string>;
}

/** What the platform makes of the rules for an address: unset first, then set, rule by rule. */
export function applyRules(path: string, rules: readonly HeaderRule[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { pattern, set, unset } of rules) {
    const groups = matcher(pattern).exec(path);
    if (!groups) continue;
    for (const name of unset) headers.delete(name);
    for (const [name, value] of set) {
      headers.set(
        name,
        value.replace(/:([a-z]+)/g, (placeholder, key: string) => groups.groups?.[key] ?? placeholder),
      );
    }
  }
  return headers;
}

const matchers = new Map<string, RegExp>();

/** A pattern as a regular expression with a named group for each placeholder. */
export function matcher(pattern: string): RegExp {
  const known = matchers.get(pattern);
  if (known) return known;
  const source = pattern
    .replace(/[.+?^$()|[\]\\{}]/g, '\\$&')
    .replace('*', '(?<splat>.*)')
    // A language has no dot: else two parts of a name could share one between them.
    .replace(/:([a-z]+)/g, (_, name: string) => `(?<${name}>${name === 'lang' ? '[^/.]+' : '[^/]+'})`);
  const regexp = new RegExp(`^${source}$`);
  matchers.set(pattern, regexp);
  return regexp;
}

/** Fields whose values name parts of the path: in a file's name, and in the last address of the links. */
const BEGINS: { readonly [name: string]: string } = { 'content-disposition': '"', link: '<' };

/**
 * A value with the parts of its path put back to placeholders: filename="rsc-mitte.ics" -> filename="rsc-:file.ics". Only there,
 * and only complete words: an id may be any word, "public" too.
 */
export function withPlaceholders(
  pattern: string,
  path: string,
  name: string,
  value: string | undefined,
): string | undefined {
  const begin = BEGINS[name];
  if (begin === undefined || value === undefined) return value;
  const groups = Object.entries(matcher(pattern).exec(path)?.groups ?? {}).filter(([group]) => group !== 'splat');
  const start = name === 'link' ? value.lastIndexOf(begin) : value.indexOf(begin);
  return groups.reduce((text, [group, part]) => {
    const at = indexOfWord(text, part, start);
    return at < 0 ? text : `${text.slice(0, at)}:${group}${text.slice(at + part.length)}`;
  }, value);
}

/** Where a part stands between "-", "/", "." and quotation marks, from a position on; -1 where it does not. */
function indexOfWord(text: string, part: string, from: number): number {
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
    if (/[-/."]/.test(text[at - 1] ?? '') && /[-/."]/.test(text[at + part.length] ?? '')) return at;
  }
  return -1;
}

export function renderRule({ pattern, set, unset }: HeaderRule): string {
  const lines = [...[...unset].map((name) => `! ${name}`), ...[...set].map(([name, value]) => `${name}: ${value}`)];
  return `${pattern}\n${lines.map((line) => `  ${line}\n`).join('')}\n`;
}
