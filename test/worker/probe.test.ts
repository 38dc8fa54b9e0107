import { describe, expect, it } from 'vitest';
import { deploy } from './deployment.ts';
import { checksOf, failures } from './probe/checks.ts';

describe('the live Worker, asked over a raw socket', () => {
  it('passes at least 120 checks, each naming its standard', async () => {
    const live = await deploy('probe', { assets: false });
    try {
      const checks = checksOf(live.url);
      expect(checks.length).toBeGreaterThanOrEqual(120);
      for (const { name } of checks) expect(name).toMatch(/^(?:RFC \d{4}|[A-Z][A-Za-z ]+\d?), \d/);
      expect(await failures(live.url)).toEqual([]);
    } finally {
      await live.close();
    }
  }, 60_000);
});
