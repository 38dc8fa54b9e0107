/** What wrangler.toml sets, as wrangler reads it, and what the office is told about it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { unstable_readConfig as readConfig } from 'wrangler';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

describe('logs of requests', () => {
  it.each([undefined, 'live'])('are kept by no Worker (environment %s), as the privacy notice promises', (env) => {
    const { observability } = readConfig({ config: `${ROOT}wrangler.toml`, ...(env && { env }) });
    expect(observability).toEqual({ enabled: false });
  });

  it('are promised to nobody', () => {
    const operation = readFileSync(`${ROOT}data/BETRIEB.md`, 'utf8');
    expect(operation).not.toMatch(/_?Observability_? nachsehen/);
  });
});
