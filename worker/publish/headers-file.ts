/**
 * Writes `_headers` for the static assets from one table of patterns. The values are those of the application's responses, so that
 * the two cannot differ; a file whose headers no rule can express stops the build.
 */
import { headerPatterns } from './header-patterns.ts';
import { applyRules, matcher, renderRule, type HeaderRule, withPlaceholders } from './header-rules.ts';

/** A static file and its response headers; names in lower case. */
export interface ServedFile {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const MOST_RULES = 100;
/** With an entity tag in the file, the platform would never answer 304. */
const OMITTED_HEADERS = new Set(['etag']);

export function renderHeadersFile(files: readonly ServedFile[]): { text: string; rules: number; leftOut: number } {
  const rules: HeaderRule[] = [];
  const byPattern = groupByPattern(files);
  for (const [pattern, group] of byPattern) {
    const rule = sharedRule(pattern, group, rules);
    if (rule.set.size + rule.unset.size > 0) rules.push(rule);
  }
  const leftOut = addOwnRules(files, rules);
  if (rules.length > MOST_RULES)
    throw new Error(`_headers would need ${rules.length} rules; the platform takes ${MOST_RULES}`);
  return { text: rules.map(renderRule).join(''), rules: rules.length, leftOut };
}

/** Every pattern with the addresses that no later pattern fits. */
function groupByPattern(files: readonly ServedFile[]): Map<string, ServedFile[]> {
  const patterns = headerPatterns(files.map(({ path }) => path));
  const byPattern = new Map<string, ServedFile[]>(patterns.map((pattern) => [pattern, []]));
  const tests = patterns.map((pattern) => [pattern, matcher(pattern)] as const).reverse();
  for (const file of files) {
    const own = tests.find(([, test]) => test.test(file.path))?.[0] ?? '/*';
    byPattern.get(own)?.push(file);
  }
  return byPattern;
}

/** A rule with the most frequent value of each header, less what earlier rules already set. */
function sharedRule(pattern: string, group: readonly ServedFile[], before: readonly HeaderRule[]): HeaderRule {
  const rule: HeaderRule = { pattern, set: new Map(), unset: new Set() };
  const names = new Set(
    group.flatMap(({ path, headers }) => [...Object.keys(headers), ...applyRules(path, before).keys()]),
  );
  for (const name of [...names].sort()) {
    if (OMITTED_HEADERS.has(name)) continue;
    if (group.every(({ path, headers }) => applyRules(path, before).get(name) === headers[name])) continue;
    const value = mostFrequent(group.map(({ path, headers }) => withPlaceholders(pattern, path, name, headers[name])));
    const inherited = new Set(group.map(({ path }) => applyRules(path, before).get(name)));
    if (inherited.size === 1 && inherited.has(value)) continue;
    if ([...inherited].some((one) => one !== undefined)) rule.unset.add(name);
    if (value !== undefined) rule.set.set(name, value);
  }
  return rule;
}

/** Adds a rule of its own for each address that differs from its pattern, as long as there is room. Only Last-Modified may lack. */
function addOwnRules(files: readonly ServedFile[], rules: HeaderRule[]): number {
  let leftOut = 0;
  const general = [...rules];
  for (const { path, headers } of files) {
    const actual = applyRules(path, general);
    const rule: HeaderRule = { pattern: path, set: new Map(), unset: new Set() };
    for (const name of new Set([...Object.keys(headers), ...actual.keys()])) {
      if (OMITTED_HEADERS.has(name) || actual.get(name) === headers[name]) continue;
      if (actual.has(name)) rule.unset.add(name);
      const value = headers[name];
      if (value !== undefined) rule.set.set(name, value);
    }
    if (rule.set.size + rule.unset.size === 0) continue;
    const onlyLastModified = [...rule.set.keys(), ...rule.unset].every((name) => name === 'last-modified');
    if (onlyLastModified && rules.length >= MOST_RULES) leftOut++;
    else rules.push(rule);
  }
  // Without room for each, a date that is wrong for some must not stand for all.
  if (leftOut > 0) for (const rule of rules) rule.set.delete('last-modified');
  return leftOut > 0 ? files.length : 0;
}

function mostFrequent(values: ReadonlyArray<string | undefined>): string | undefined {
  const counts = new Map<string | undefined, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[string | undefined, number]>((a, b) => (b[1] > a[1] ? b : a), [undefined, 0])[0];
}
