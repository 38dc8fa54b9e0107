/** The catalogue's three serialisations and its names: one graph for four parsers, nothing nameless, nothing that moves. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { directoryWith } from '../fixtures/directory.ts';
import { AWKWARD, BASE, FORMS, graphOf } from './graph.ts';
import { hasPython } from './machine.ts';
import { canonical, instances, NS, parse, values } from './rdf.ts';
import { ORIGIN, siteOf } from '../application.ts';

const quads = await graphOf();

describe('the three serialisations', () => {
  it.each([
    ['the first edition', undefined],
    ['awkward words and addresses', AWKWARD],
    [
      'every setting in use',
      directoryWith({ catalog: { contributor_id: 'http://dcat-ap.de/def/contributors/openNRW' } }),
    ],
  ])('say the same of %s', async (_, directory) => {
    const [turtle, ...others] = await Promise.all(FORMS.map(async (path) => canonical(await graphOf(directory, path))));
    expect(turtle?.split('\n').length).toBeGreaterThan(250);
    for (const other of others) expect(other).toBe(turtle);
  });

  if (hasPython()) {
    it.each(FORMS)('are one graph for rdflib, too, which reads %s by its media type', async (path) => {
      const [answer, turtle] = [await siteOf(AWKWARD).get(path), await graphOf(AWKWARD)];
      const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
      const program =
        'import sys, rdflib; g = rdflib.Graph(); g.parse(data=sys.stdin.buffer.read(), format=sys.argv[1]); print(g.serialize(format="nt"))';
      const input = Buffer.from(await answer.arrayBuffer());
      const read = execFileSync('/usr/bin/python3', ['-c', program, type], { input, encoding: 'utf8' });
      expect(await canonical(await parse(read, 'text/turtle'))).toBe(await canonical(turtle));
    });
  }

  it('are written twice with equal bytes', async () => {
    for (const path of [...FORMS, '/data.json']) {
      const [once, again] = await Promise.all([siteOf().get(path), siteOf().get(path)]);
      expect(await once.text()).toBe(await again.text());
      expect(once.headers.get('etag')).toBe(again.headers.get('etag'));
    }
  });
});

describe('names and addresses', () => {
  it('are absolute, and nothing is nameless', () => {
    const terms = quads.flatMap(({ subject, predicate, object }) => [subject, predicate, object]);
    expect(terms.filter(({ termType }) => termType === 'BlankNode')).toEqual([]);
    const names = terms.filter(({ termType }) => termType === 'NamedNode').map(({ value }) => value);
    expect(names.filter((one) => !/^(?:https?:\/\/|mailto:)\S+$/.test(one) || !URL.canParse(one))).toEqual([]);
  });

  it('are of two kinds: what is permanent stands on iri_base, what is fetched on the public origin', async () => {
    const own = ['Catalog', 'Dataset', 'DataService', 'Distribution'].flatMap((name) =>
      instances(quads, NS.dcat + name),
    );
    const others = [`${NS.foaf}Agent`, `${NS.vcard}Kind`, `${NS.dct}PeriodOfTime`].flatMap((type) =>
      instances(quads, type),
    );
    expect([...own, ...others].filter((one) => !one.startsWith(BASE))).toEqual([]);
    const fetched = [
      'dcat:accessURL',
      'dcat:downloadURL',
      'dcat:landingPage',
      'dcat:endpointURL',
      'dcat:endpointDescription',
      'foaf:page',
      'foaf:homepage',
    ];
    for (const name of fetched) {
      const [prefix, local] = name.split(':') as ['dcat' | 'foaf', string];
      const found = values(quads, undefined, NS[prefix] + local).map(({ value }) => value);
      expect(found.length, name).toBeGreaterThan(0);
      expect(found.filter((one) => !one.startsWith(`${ORIGIN}/`))).toEqual([]);
    }
  });

  it('keep every name when the site moves', async () => {
    const moved = 'https://elsewhere.example';
    const answer = await siteOf().app.request(FORMS[0], {}, { PUBLIC_ORIGIN: moved });
    const elsewhere = await parse((await answer.text()).replaceAll(moved, ORIGIN), 'text/turtle');
    expect(await canonical(elsewhere)).toBe(await canonical(quads));
  });
});
