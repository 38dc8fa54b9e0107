/** What wrangler.toml says of a city. */
import type { CityFacts } from './city-facts.ts';

/**
 * wrangler.toml with the name of the Worker and of its two trial environments, the address of its links, the color of its pages and the
 * first widget that is served there.
 * @throws Error where one of these lines is not there
 */
export function settingsOf(
  toml: string,
  { worker, origin, accent }: Pick<CityFacts, 'worker' | 'origin' | 'accent'>,
  widget: string,
): string {
  const lines: ReadonlyArray<readonly [RegExp, string]> = [
    [/^name = "[^"]*"$/m, `name = "${worker}"`],
    [/^name = "[^"]*-preview"$/m, `name = "${worker}-preview"`],
    [/^name = "[^"]*-live"$/m, `name = "${worker}-live"`],
    [/^PUBLIC_ORIGIN = "[^"]*"$/m, `PUBLIC_ORIGIN = "${origin}"`],
    [/^ACCENT_COLOR = "[^"]*"$/m, `ACCENT_COLOR = "${accent}"`],
    [/^OLDEST_WIDGET = "[^"]*"$/m, `OLDEST_WIDGET = "${widget}"`],
  ];
  return lines.reduce((text, [pattern, line]) => {
    if (!pattern.test(text)) throw new Error(`wrangler.toml has no line ${String(pattern)}; put it back`);
    return text.replace(pattern, line);
  }, toml);
}
