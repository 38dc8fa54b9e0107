import { describe, expect, it } from 'vitest';
import { applicationOf, ORIGIN, siteOf } from '../application.ts';
import { directoryWith } from '../fixtures/directory.ts';
import { built } from './parts.ts';

const PATH = '/v1/centers/nord/sessions/2027-06-02.tr.ics';

describe('a day’s sessions to keep', () => {
  it('are the same as an isolate’s first answer as after every other', async () => {
    const data = built(directoryWith());
    const first = await applicationOf(data).request(PATH, {}, { PUBLIC_ORIGIN: ORIGIN });
    const app = applicationOf(data);
    // Lists every session of two years.
    app.prerenderedPaths(ORIGIN);
    const later = await app.request(PATH, {}, { PUBLIC_ORIGIN: ORIGIN });
    expect(await first.text()).toBe(await later.text());
  });

  it('have the UID of the session’s schedule and date', async () => {
    const { get } = siteOf();
    expect(await (await get(PATH)).text()).toContain('UID:nord-open-we.2027-06-02@rsc-duisburg\r\n');
  });
});
