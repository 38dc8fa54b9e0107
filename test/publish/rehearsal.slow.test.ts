/**
 * A rehearsal of what the jobs "build" and "deploy" do, by their own scripts, against a stand-in for the platform: what is refused,
 * what is uploaded, what is read back, and what the run's summary says.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../data/scratch.ts';
import { type Platform, startPlatform } from './platform.ts';
import { type Rehearsal, startRehearsal } from './rehearsal.ts';

const TOKEN = 'rehearsal';

let platform: Platform;
let city: Rehearsal;
/** Of the release that was built last. */
let hash: string;

beforeAll(async () => {
  platform = await startPlatform(TOKEN);
  city = await startRehearsal(platform, TOKEN);
});
afterAll(async () => {
  await platform.close();
  await city.close();
});

describe('a publication', { timeout: 240_000 }, () => {
  it('is refused while there are placeholders or no token, each by name', async () => {
    hash = await city.build({ PUBLIC_ORIGIN: '' });
    const { code, out } = await city.deploy(['--sha256', hash], { CLOUDFLARE_API_TOKEN: '' });
    expect(code).toBe(1);
    for (const word of ['iri_base', 'PUBLIC_ORIGIN', 'keinen Kontakt', 'CLOUDFLARE_API_TOKEN fehlt'])
      expect(out).toMatch(new RegExp(`Nicht veröffentlicht: .*${word}`));
    expect(out).not.toContain('Das sehen die Leute jetzt');
    expect(platform.uploaded).toEqual([]);
  });

  it('uploads what was built, reads it back and only then says what people see', async () => {
    await city.becomeReady();
    hash = await city.build();
    const { code, out } = await city.deploy(['--sha256', hash]);
    expect(code, out).toBe(0);
    expect(city.summary()).toContain('## Das sehen die Leute jetzt');
    expect(platform.uploaded).toHaveLength(1);
    expect(platform.uploaded[0]?.length).toBeGreaterThan(1000);
  });

  it('uploads nothing when nothing has changed', async () => {
    await city.deploy(['--sha256', hash]);
    expect(platform.uploaded.at(-1)).toEqual([]);
  });

  it('uploads after a closure only the files that tell of it, and is red while the public address does not show it', async () => {
    platform.shows = false;
    await city.handIn(['close', '--centers=mitte', '--from=heute', '--to=31.12.26', '--reason=Umzug']);
    await city.cut();
    hash = await city.build();
    const { code, out } = await city.deploy(['--sha256', hash, '--within', '6']);
    platform.shows = true;
    expect(code).toBe(1);
    expect(out).toMatch(/Hochgeladen, aber .* zeigt die neue Ausgabe nach 6 Sekunden nicht/);
    expect(out).toMatch(/- Ausgabe \S+ statt \S+/);
    expect(out).not.toContain('Das sehen die Leute jetzt');
    const paths = platform.uploaded.at(-1) ?? [];
    expect(paths).toContain('/v1/centers/mitte.ics');
    expect(paths).not.toContain('/widget/v1/next-consultation.js');
    expect(paths.length).toBeLessThan((platform.uploaded[0]?.length ?? 0) / 2);
  });

  it('says what people see when it is started again and the public address shows it', async () => {
    const { code, out } = await city.deploy(['--sha256', hash]);
    expect(code, out).toBe(0);
    expect(platform.uploaded.at(-1)).toEqual([]);
    expect(city.summary()).toContain('Fällt aus: Umzug');
  });

  it('has said in every language what to pass on', () => {
    const words = city.summary().split('## Das sehen die Leute jetzt').at(-1) ?? '';
    const blocks = [...words.matchAll(/^### RSC Mitte, (.+)\n\n```text\n([^`]+)```/gmu)];
    expect(blocks.map(([, language]) => language)).toHaveLength(city.languages.length);
    expect(new Set(blocks.map(([, , text]) => text)).size).toBe(city.languages.length);
    for (const [, , text] of blocks) expect(text).toMatch(/https:\/\/sprechzeiten\.\S+\/centers\/mitte\/\n$/);
    expect(words).toContain('Fällt aus: Umzug');
  });

  it('uploads nothing where people already see a newer edition', async () => {
    const file = join(city.root, 'dist/release.json');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.replace(/"edition": "[^"]+"/, '"edition": "2021-08-05"'));
    const { code, out } = await city.deploy([]);
    writeFileSync(file, whole);
    expect(code, out).toBe(0);
    expect(out).toMatch(/Die Leute sehen schon die Ausgabe .* hat nichts hochgeladen/);
    expect(out).not.toContain('Das sehen die Leute jetzt');
  });

  it('is refused when a file is not the one that was built', async () => {
    const file = join(city.root, 'dist/assets/robots.txt');
    writeFileSync(file, `${readFileSync(file, 'utf8')}Disallow: /\n`);
    const { code, out } = await city.deploy(['--sha256', hash]);
    expect(code).toBe(1);
    expect(out).toContain('1 Dateien unter dist sind nicht die gebauten: assets/robots.txt');
    expect((await city.deploy(['--sha256', '0'.repeat(64)])).out).toContain('dist/release.json ist nicht die gebaute');
  });
});

describe('the lock of the deploying job', () => {
  it('holds wrangler alone, byte for byte what the project itself uses', () => {
    const packagesOf = (file: string) =>
      Object.entries(
        (JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as { packages: Record<string, Record<string, unknown>> })
          .packages,
      ).filter(([path]) => path !== '');
    const key = (path: string, { version, integrity }: Record<string, unknown>) =>
      `${path.split('node_modules/').at(-1)} ${String(version)} ${String(integrity)}`;
    const own = new Set(packagesOf('package-lock.json').map((one) => key(...one)));
    const deploying = packagesOf('worker/publish/deploy/package-lock.json');
    const foreign = ({ os }: Record<string, unknown>) => Array.isArray(os) && !os.includes('linux');
    const other = deploying.filter(([path, one]) => !foreign(one) && !own.has(key(path, one)));
    expect(other.map(([path]) => path)).toEqual([]);
    expect(deploying.map(([path]) => path)).toContain('node_modules/wrangler');
  });
});
