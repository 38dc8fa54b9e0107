import { it } from 'vitest';
import { NAMED_EDITION } from '../../fixtures/directory.ts';
import { secondCity } from '../../fixtures/second-city.ts';
import { OWN_FORMS, roundTrip } from './round-trip.ts';
it('tries', async () => {
  for (const d of [NAMED_EDITION, secondCity().directory])
    for (const f of Object.keys(OWN_FORMS)) {
      const r = await roundTrip(d, f);
      const open: Record<string, number> = {};
      for (const o of r.open) {
        const k = `${o.outcome} ${o.cell.sheet} ${o.cell.column.replace(/\d+/g, '#')}: ${o.words.de.slice(0, 50)}`;
        open[k] = (open[k] ?? 0) + 1;
      }
      console.log(
        f,
        JSON.stringify(r.lost),
        'MISSING',
        JSON.stringify(r.missing),
        Object.entries(open)
          .map(([k, v]) => `\n   ${v} ${k}`)
          .join(''),
      );
    }
});
