/** Patterns of `_headers`, from general to particular: those that exist today, and one for each kind of file that is served. */

const GENERAL = [
  '/*',
  '/v1/*',
  '/v1/*.ics',
  '/v1/centers/:file.ics',
  '/v1/centers.:form.ics',
  '/v1/centers/:id/sessions/:date.ics',
];

/** Calendars of single dates: their days move on Mondays, those of the others do not. */
const DATES = [
  '/v1/centers.dates.:lang.ics',
  '/v1/centers.phone.dates.:lang.ics',
  '/v1/centers/:file.dates.ics',
  '/v1/centers/:file.dates.:lang.ics',
];

const PARTICULAR = [
  '/v1/centers/:file.csv',
  '/v1/centers/:file.xlsx',
  '/v1/centers.json',
  '/v1/centers/:file.json',
  '/v1/sessions.*',
  '/v1/centers/:id/sessions.csv',
  '/v1/centers/:id/sessions.excel.csv',
  '/v1/*.csv-metadata.json',
  '/v1/weeks/*',
  '/v1/words/*',
  '/v1/centers/:id/weeks/*',
  '/v1/editions/*',
  '/v1/changes.atom',
  '/v1/changes.json',
  '/v1/fragments/*',
  '/catalog.*',
  '/embed/*',
  '/schema/*',
  '/widget/*',
  '/widget/:version/text/*',
  '/widget/:version/words/*',
  '/widget/v1/text/*',
  '/widget/v1/words/*',
  '/widget/*.js',
  '/widget/*.d.ts',
  '/site/*',
  '/:text.txt',
  '/.well-known/security.txt',
];

/**
 * A star stands for anything, `:name` for one part of a path or of a file's name. Order counts: the platform applies every rule
 * that fits, one after the other. A new kind of feed gets its pattern here by itself, and so does a file of its own.
 */
export function headerPatterns(paths: readonly string[]): string[] {
  const files = paths.filter((path) => !path.endsWith('/'));
  const kinds = [...new Set(files.flatMap(kindOf))].sort();
  const single = files.filter((path) => path.lastIndexOf('/') === 0 && !path.endsWith('.txt')).sort();
  const translations = [...new Set(files.flatMap(translationOf))].sort();
  return [...new Set([...GENERAL, ...translations, ...DATES, ...kinds, ...PARTICULAR, ...single])];
}

/** "/v1/centers/mitte.geojson" -> "/v1/*.geojson", for the folders whose files are of many kinds. */
function kindOf(path: string): string[] {
  const [, folder, extension] = /^\/(v1|site)\/.*\.([a-z]+)$/.exec(path) ?? [];
  return extension === undefined || extension === 'json' ? [] : [`/${folder}/*.${extension}`];
}

/** "/v1/centers/mitte.phone.tr.ics" -> "/v1/*.tr.ics". */
function translationOf(path: string): string[] {
  const [, tag] = /^\/v1\/.*\.([a-z]{2,3}(?:-[a-z]+)?)\.ics$/.exec(path) ?? [];
  return tag === undefined ? [] : [`/v1/*.${tag}.ics`];
}
