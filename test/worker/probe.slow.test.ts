import { describe, expect, it } from 'vitest';
import { deploy } from './deployment.ts';
import { everyAddress } from './probe/addresses.ts';
import { checksOf, failures } from './probe/checks.ts';

describe('the live Worker, asked over a raw socket', () => {
  it('passes at least 120 checks on every route and format, each naming its standard', async () => {
    const live = await deploy('probe', { assets: false });
    try {
      const addresses = await everyAddress();
      const checks = checksOf(live.url, addresses);
      console.log(`${checks.length} checks, ${addresses.length} routes and formats`);
      expect(checks.length).toBeGreaterThanOrEqual(120);
      for (const { name } of checks) expect(name).toMatch(/^(?:RFC \d{4}|[A-Z][A-Za-z ]+\d?), \d/);
      expect(Object.fromEntries(await failures(checks))).toEqual({});
    } finally {
      await live.close();
    }
  }, 60_000);
});
