/** Puts values into the placeholders of a pattern: "Bis {time} Uhr". One without a value stays as it stands. */
export function fillPattern(pattern: string, values: { readonly [name: string]: string }): string {
  return pattern.replace(/\{([a-z]+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
