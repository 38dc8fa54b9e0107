/**
 * The score of data.europa.eu's metadata quality dashboard: its published list of indicators and weights, 405 points in all
 * (dataeuropa.gitlab.io/data-provider-manual/metadata-quality-dashboard). Where the dashboard takes the best distribution,
 * every distribution must do here: points are the weight's share of the datasets or distributions that pass.
 */
import { NS, type Quad, type Term, values } from './rdf.ts';

/** What a check can ask: one dataset or distribution, and the world outside the catalogue. */
export interface Asked {
  readonly of: (property: string) => readonly Term[];
  readonly quads: readonly Quad[];
  /** The status that an address answers HEAD with. */
  readonly status: (address: string) => Promise<number>;
  /** Whether the whole catalogue passes the SHACL shapes of DCAT-AP. */
  readonly compliant: () => Promise<boolean>;
}

export interface Indicator {
  readonly dimension: string;
  readonly name: string;
  readonly weight: number;
  /** A file is a distribution to load; the others are interfaces. */
  readonly on: 'Dataset' | 'Distribution' | 'File';
  readonly passes: (asked: Asked) => boolean | Promise<boolean>;
}

const EU_FILE_TYPE = `${NS.eu}file-type/`;
const IANA = /^https?:\/\/www\.iana\.org\/assignments\/media-types\/(?:application|text|image)\/[a-z0-9.+-]+$/;
const EXACT_MATCH = 'http://www.w3.org/2004/02/skos/core#exactMatch';

/** The two lists of the dashboard's own vocabularies (edp-non-proprietary-format, edp-machine-readable-format). */
const NON_PROPRIETARY = new Set(
  'BMP CSV DBF GEOJSON GZIP HTML ICS JPEG2000 JSON JSON_LD KML KMZ NETCDF ODS PNG RDF_N_QUADS RDF_N_TRIPLES RDF_TRIG RDF_TURTLE RDF_XML RSS RTF TAR TIFF TSV TXT WMS_SRVC XML ZIP'.split(
    ' ',
  ),
);
const MACHINE_READABLE = new Set(
  'CSV GEOJSON ICS JSON JSON_LD KML KMZ NETCDF ODS RDFA RDF_N_QUADS RDF_N_TRIPLES RDF_TRIG RDF_TURTLE RDF_XML RSS SHP XLS XLSX XML'.split(
    ' ',
  ),
);

const has = (property: string) => (asked: Asked) => asked.of(property).length > 0;

const answers =
  (property: string) =>
  async ({ of, status }: Asked) => {
    const addresses = of(property);
    const codes = await Promise.all(addresses.map(({ value }) => status(value)));
    return addresses.length > 0 && codes.every((code) => code === 200);
  };

const formatIn =
  (list: ReadonlySet<string>) =>
  ({ of }: Asked) =>
    of(`${NS.dct}format`).some(({ value }) => list.has(value.replace(EU_FILE_TYPE, '')));

function typesFromVocabulary({ of }: Asked): boolean {
  const [formats, types] = [of(`${NS.dct}format`), of(`${NS.dcat}mediaType`)];
  return (
    formats.length + types.length > 0 &&
    formats.every(({ value }) => value.startsWith(EU_FILE_TYPE)) &&
    types.every(({ value }) => IANA.test(value))
  );
}

/** A term of the EU's table of licenses, by itself or as its exact match. */
function knownLicense({ of, quads }: Asked): boolean {
  const names = of(`${NS.dct}license`).map(({ value }) => value);
  const all = [...names, ...names.flatMap((name) => values(quads, name, EXACT_MATCH).map(({ value }) => value))];
  return all.some((name) => name.startsWith(`${NS.eu}licence/`));
}

const fromTable =
  (property: string, table: string) =>
  ({ of }: Asked) =>
    of(property).some(({ value }) => value.startsWith(`${NS.eu}${table}/`));

const row = (
  dimension: string,
  name: string,
  weight: number,
  on: Indicator['on'],
  passes: Indicator['passes'],
): Indicator => ({ dimension, name, weight, on, passes });

export const INDICATORS: readonly Indicator[] = [
  row('Findability', 'keyword usage', 30, 'Dataset', has(`${NS.dcat}keyword`)),
  row('Findability', 'categories', 30, 'Dataset', has(`${NS.dcat}theme`)),
  row('Findability', 'geo search', 20, 'Dataset', has(`${NS.dct}spatial`)),
  row('Findability', 'time based search', 20, 'Dataset', has(`${NS.dct}temporal`)),
  row('Accessibility', 'access URL accessibility', 50, 'Distribution', answers(`${NS.dcat}accessURL`)),
  row('Accessibility', 'download URL', 20, 'File', has(`${NS.dcat}downloadURL`)),
  row('Accessibility', 'download URL accessibility', 30, 'File', answers(`${NS.dcat}downloadURL`)),
  row('Interoperability', 'format', 20, 'Distribution', has(`${NS.dct}format`)),
  row('Interoperability', 'media type', 10, 'Distribution', has(`${NS.dcat}mediaType`)),
  row('Interoperability', 'format and media type from vocabulary', 10, 'Distribution', typesFromVocabulary),
  row('Interoperability', 'non-proprietary', 20, 'Distribution', formatIn(NON_PROPRIETARY)),
  row('Interoperability', 'machine readable', 20, 'Distribution', formatIn(MACHINE_READABLE)),
  row('Interoperability', 'DCAT-AP compliance', 30, 'Dataset', ({ compliant }) => compliant()),
  row('Reusability', 'license information', 20, 'Distribution', has(`${NS.dct}license`)),
  row('Reusability', 'license vocabulary', 10, 'Distribution', knownLicense),
  row('Reusability', 'access restrictions', 10, 'Dataset', has(`${NS.dct}accessRights`)),
  row(
    'Reusability',
    'access restrictions vocabulary',
    5,
    'Dataset',
    fromTable(`${NS.dct}accessRights`, 'access-right'),
  ),
  row('Reusability', 'contact point', 20, 'Dataset', has(`${NS.dcat}contactPoint`)),
  row('Reusability', 'publisher', 10, 'Dataset', has(`${NS.dct}publisher`)),
  row('Contextuality', 'rights', 5, 'Distribution', has(`${NS.dct}rights`)),
  row('Contextuality', 'file size', 5, 'Distribution', has(`${NS.dcat}byteSize`)),
  row('Contextuality', 'date of issue', 5, 'Dataset', has(`${NS.dct}issued`)),
  row('Contextuality', 'modification date', 5, 'Dataset', has(`${NS.dct}modified`)),
];

/** The points of a catalogue by the indicators' names. */
export async function scoreOf(
  quads: readonly Quad[],
  { status, compliant }: Pick<Asked, 'status' | 'compliant'>,
): Promise<ReadonlyMap<string, number>> {
  const linked = (name: string) => values(quads, undefined, NS.dcat + name).map(({ value }) => value);
  const subjects = {
    Dataset: linked('dataset'),
    Distribution: linked('distribution'),
    File: linked('distribution').filter((one) => values(quads, one, `${NS.dcat}downloadURL`).length > 0),
  };
  const rows = INDICATORS.map(async ({ name, weight, on, passes }) => {
    const asked = subjects[on].map((one) =>
      passes({ of: (property) => values(quads, one, property), quads, status, compliant }),
    );
    const passed = (await Promise.all(asked)).filter(Boolean).length;
    return [name, asked.length === 0 ? 0 : (weight * passed) / asked.length] as const;
  });
  return new Map(await Promise.all(rows));
}
