/** The forms that are loaded when first asked for, as one part of the script. */
export { csvOf } from './csv.ts';
export { csvwOf } from './csvw.ts';
export { geojsonOf } from './geojson.ts';
export { jsonldOf } from './jsonld.ts';
