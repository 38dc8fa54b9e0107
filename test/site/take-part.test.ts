/** The page on taking part, executed: each claim has a proof, and each proof shows what is claimed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASKERS } from '../../worker/site/office/take-part/askers.ts';
import type { Proof } from '../../worker/site/office/take-part/proof.ts';
import { headersOfAsset } from '../../worker/publish/asset-headers.ts';
import { ORIGIN } from '../application.ts';
import { ROOT } from '../data/scratch.ts';
import { directoryWith } from '../fixtures/directory.ts';
import { secondCity } from '../fixtures/second-city.ts';
import { plainText } from './developers.ts';
import { pagesOf } from './site.ts';

const site = pagesOf();
const { iri_base } = directoryWith();
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const proofs = ASKERS.flatMap(({ id, claims }) =>
  claims.flatMap((claim) => claim.proofs.map((proof) => [`${id}: ${claim.question.en}`, proof] as const)),
);
const of = <Kind extends Proof['kind']>(kind: Kind) =>
  proofs.flatMap(([name, proof]) =>
    proof.kind === kind ? [[name, proof as Extract<Proof, { kind: Kind }>] as const] : [],
  );

describe('a claim of the page on taking part', () => {
  it('has a proof', () => {
    for (const { claims } of ASKERS)
      for (const { question, proofs: own } of claims) expect(own.length, question.en).toBeGreaterThan(0);
  });

  it.each(of('ask'))('is proved by an address: %s', async (_, { path, of: part, text, shows }) => {
    const response = path.startsWith('/widget/') ? undefined : await site.get(path);
    expect(response?.status ?? 200).toBe(200);
    const headers = response ? Object.fromEntries(response.headers) : headersOfAsset(path, ORIGIN);
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    const found = part === 'headers' ? lines.join('\n') : ((await response?.text()) ?? '');
    const wanted = text.replace('{iri}', iri_base).toLowerCase();
    expect(found.toLowerCase().includes(wanted), `${path} ${part}: ${wanted}`).toBe(shows);
  });

  it.each(of('read'))('is read about where it says: %s', async (_, { page, part }) => {
    for (const tag of ['de', 'en']) {
      const html = await site.text(`/${tag}/${page}/`);
      expect(html).toContain('<h1>');
      if (part !== undefined) expect(html, `/${tag}/${page}/#${part}`).toContain(` id="${part}"`);
    }
  });

  it.each(of('look'))('is seen where it says: %s', async (_, { path }) => {
    expect((await site.get(path)).status).toBe(200);
  });

  it.each(of('run'))('is run by a command that there is: %s', (_, { command }) => {
    const [, script, verb] = /^npm (?:run )?(\w+)(?: -- (\w[\w-]*))?/.exec(command) ?? [];
    const [, file] = /^npx vitest run --project node (\S+)$/.exec(command) ?? [];
    if (file !== undefined) expect(existsSync(join(ROOT, file)), file).toBe(true);
    else expect(scripts).toHaveProperty(script ?? 'none');
    if (script === 'data') expect(existsSync(join(ROOT, `data/commands/${verb}.ts`)), verb).toBe(true);
  });
});

describe('the page on taking part', () => {
  it('has every question in both languages and leaves no place open', async () => {
    for (const tag of ['de', 'en'] as const) {
      const html = await site.text(`/${tag}/take-part/`);
      for (const { id, claims } of ASKERS) {
        expect(html).toContain(`href="#${id}"`);
        for (const { question } of claims) expect(plainText(html)).toContain(question[tag]);
      }
      expect(plainText(html)).not.toMatch(/\{[a-z]+\}|undefined/);
    }
  });

  it('is found from the pages of webmasters and developers', async () => {
    for (const name of ['embed', 'developers']) {
      const html = await site.text(`/de/${name}/`);
      expect(html.slice(html.indexOf('<main'), html.indexOf('</main>'))).toContain('href="../take-part/"');
    }
  });

  it('speaks for the city whose data it is', async () => {
    const { directory } = secondCity();
    const html = await pagesOf(directory).text('/de/take-part/');
    expect(html).toContain(directory.publisher.name);
    expect(html).not.toMatch(/Duisburg|RSC/);
  });
});
