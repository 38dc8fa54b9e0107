/** The plugin in a WordPress with its database, one step after the other; run by try-plugin.ts. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/peers/wordpress/*.peer.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // Each step goes on where the one before has stopped.
    bail: 1,
  },
});
