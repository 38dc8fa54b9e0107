// Fills what only a build knows into files that are handed out: address, version, hash.

/** A place without a value stays as it stands: it is the file's own. */
export const fillPlaces = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/{(\w+)}/g, (place, name: string) => values[name] ?? place);
