/** The catalogue's score by data.europa.eu's method, and for every indicator a worse catalogue that loses its points. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shapesFolder } from './machine.ts';
import { INDICATORS, scoreOf } from './mqa.ts';
import { instances, literal, namedNode, NS, parse, type Quad, quad } from './rdf.ts';
import { findings } from './shacl.ts';
import { ORIGIN, siteOf } from '../application.ts';

const folder = shapesFolder();
const site = siteOf();
const ours = await parse(await (await site.get('/catalog.ttl')).text(), 'text/turtle');
const distributions = instances(ours, `${NS.dcat}Distribution`);
const NOWHERE = `${ORIGIN}/v1/nothing-here.json`;

const without = (property: string) => ours.filter(({ predicate }) => predicate.value !== property);
/** Ours with other values of a property. */
const saying = (property: string, value: string) =>
  ours.map((one) => (one.predicate.value === property ? quad(one.subject, one.predicate, namedNode(value)) : one));
/** DCAT-AP's ranges want to know what kind of thing a new value is. */
const typedAs = (quads: readonly Quad[], value: string, type: string) => [
  ...quads,
  quad(namedNode(value), namedNode(NS.a), namedNode(NS.dct + type)),
];
const OTHER = 'https://example.org/other';
const fileType = (code: string) => {
  const value = `${NS.eu}file-type/${code}`;
  return typedAs(saying(`${NS.dct}format`, value), value, 'MediaTypeOrExtent');
};
/** One address for another wherever it stands. */
const renamed = (from: string, to: string): Quad[] => {
  const other = (term: Quad['subject']) => (term.value === from ? namedNode(to) : term);
  return ours.map(({ subject, predicate, object }) => quad(other(subject), predicate, other(object)));
};

/** Per indicator a catalogue that is worse in this alone, and the indicators that judge the same value further. */
const WORSE: ReadonlyArray<readonly [indicator: string, quads: readonly Quad[], further?: readonly string[]]> = [
  ['keyword usage', without(`${NS.dcat}keyword`)],
  ['categories', without(`${NS.dcat}theme`)],
  ['geo search', without(`${NS.dct}spatial`)],
  ['time based search', without(`${NS.dct}temporal`)],
  ['access URL accessibility', saying(`${NS.dcat}accessURL`, NOWHERE)],
  ['download URL', without(`${NS.dcat}downloadURL`), ['download URL accessibility']],
  ['download URL accessibility', saying(`${NS.dcat}downloadURL`, NOWHERE)],
  ['format', without(`${NS.dct}format`), ['non-proprietary', 'machine readable']],
  ['media type', without(`${NS.dcat}mediaType`)],
  ['format and media type from vocabulary', typedAs(saying(`${NS.dcat}mediaType`, OTHER), OTHER, 'MediaType')],
  ['non-proprietary', fileType('XLS')],
  ['machine readable', fileType('PNG')],
  [
    'DCAT-AP compliance',
    ours.filter(
      ({ subject, predicate }) => !(subject.value.endsWith('/dataset') && predicate.value === `${NS.dct}title`),
    ),
  ],
  ['license information', without(`${NS.dct}license`), ['license vocabulary']],
  ['license vocabulary', without('http://www.w3.org/2004/02/skos/core#exactMatch')],
  ['access restrictions', without(`${NS.dct}accessRights`), ['access restrictions vocabulary']],
  ['access restrictions vocabulary', renamed(`${NS.eu}access-right/PUBLIC`, 'https://example.org/public')],
  ['contact point', without(`${NS.dcat}contactPoint`)],
  [
    'publisher',
    ours.filter(
      ({ subject, predicate }) => !(subject.value.endsWith('/dataset') && predicate.value === `${NS.dct}publisher`),
    ),
  ],
  ['rights', without(`${NS.dct}rights`)],
  ['date of issue', without(`${NS.dct}issued`)],
  ['modification date', without(`${NS.dct}modified`)],
];

it('finds the shapes in their folder, or says that they are not on this machine', () => {
  expect(folder === undefined || existsSync(folder)).toBe(true);
});

if (folder !== undefined) {
  const score = (quads: readonly Quad[]) =>
    scoreOf(quads, {
      status: async (address) => (await site.get(address, { method: 'HEAD' })).status,
      compliant: async () => (await findings(folder, 'SEMIC DCAT-AP 3.0.1 with ranges', quads)).length === 0,
    });
  const total = (points: ReadonlyMap<string, number>) => [...points.values()].reduce((sum, one) => sum + one, 0);
  const weights = new Map(INDICATORS.map(({ name, weight }) => [name, weight]));

  describe('the score of data.europa.eu', () => {
    it('has the published weights: 405 points in five dimensions', () => {
      const dimensions = Map.groupBy(INDICATORS, ({ dimension }) => dimension);
      const sums = [...dimensions].map(([name, rows]) => [name, rows.reduce((sum, { weight }) => sum + weight, 0)]);
      expect(Object.fromEntries(sums)).toEqual({
        Findability: 100,
        Accessibility: 100,
        Interoperability: 110,
        Reusability: 75,
        Contextuality: 20,
      });
    });

    it('is at least 395 for ours, file size being left out on purpose, and one form made for Excel', async () => {
      const points = await score(ours);
      const rows = INDICATORS.map(({ dimension, name, weight }) =>
        [dimension.padEnd(16), name.padEnd(38), String(points.get(name)).padStart(3), '/', weight].join(' '),
      );
      console.log([...rows, `${'sum'.padEnd(55)} ${total(points)} / 405`].join('\n'));
      expect(total(points)).toBeGreaterThanOrEqual(395);
      const open = distributions.filter((one) => !one.endsWith('/xlsx'));
      expect(open).toHaveLength(distributions.length - 1);
      // The method counts XLSX among the formats of one maker.
      expect([...points].filter(([name, got]) => got !== weights.get(name))).toEqual([
        ['non-proprietary', (20 * open.length) / distributions.length],
        ['file size', 0],
      ]);
    });

    it('has a worse catalogue for every indicator but the one that ours does not earn', () => {
      expect([...WORSE.map(([name]) => name), 'file size'].sort()).toEqual([...weights.keys()].sort());
    });

    it.each(WORSE.map(([name, quads, further = []]) => ({ name, quads, further })))(
      'falls by the points of $name alone',
      async ({ name, quads, further }) => {
        const [before, after] = [await score(ours), await score(quads)];
        const lost = [...before].filter(([one, got]) => got > (after.get(one) ?? 0)).map(([one]) => one);
        expect(lost.sort()).toEqual([name, ...further].sort());
        for (const one of lost) expect(after.get(one)).toBe(0);
      },
    );

    it('would rise to 405 with file sizes and without XLSX', async () => {
      const [proprietary] = distributions.filter((one) => one.endsWith('/xlsx'));
      const open = ours.filter(({ subject, object }) => subject.value !== proprietary && object.value !== proprietary);
      const sized = instances(open, `${NS.dcat}Distribution`).map((one) =>
        quad(namedNode(one), namedNode(`${NS.dcat}byteSize`), literal('1', namedNode(`${NS.xsd}nonNegativeInteger`))),
      );
      expect(total(await score([...open, ...sized]))).toBe(405);
    });

    it('counts a single bad distribution as its share', async () => {
      const [first] = distributions;
      const part = ours.filter(
        ({ subject, predicate }) => subject.value !== first || predicate.value !== `${NS.dct}rights`,
      );
      expect((await score(part)).get('rights')).toBeCloseTo((5 * (distributions.length - 1)) / distributions.length);
    });
  });
}
