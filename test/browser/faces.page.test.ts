/** The widget's face in every layout, state, width, direction and theme, in three engines: nothing is cut off, hidden or hard to read. The pictures lie in dist/test/faces. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sample } from '../thorough.ts';
import { ROOT } from '../worker/deployment.ts';
import { addressOf, FACES_PAGE, judgeSheet, SHEET_SIZE, SHEETS } from './faces.ts';
import { LOOKS } from './look.ts';
import { theSite } from './stage.ts';

const FOLDER = join(ROOT, 'dist/test/faces');
beforeAll(() => mkdir(FOLDER, { recursive: true }));

const site = theSite({ '/faces/': FACES_PAGE });

describe.each(Object.entries(LOOKS))('in %s', (engine, look) => {
  // All in one engine; the others try a seventh. Outside of CI one of each layout, in the others one.
  const isFirst = engine === 'chromium';
  const tried = isFirst ? SHEETS : SHEETS.filter((_, at) => at % 7 === 0);
  it.each(sample(tried, 21, ({ layout }) => isFirst && layout))(
    '$layout of $centers in $lang, $theme',
    async (sheet) => {
      const { layout, centers, lang, theme } = sheet;
      const picture = join(FOLDER, `${layout}-${centers}-${lang}-${theme}-${engine}.png`);
      const { drawn, faults } = await look({
        address: addressOf(site.origin, sheet),
        ask: judgeSheet,
        size: SHEET_SIZE,
        // Where most readers are: where the centers are.
        timezone: 'Europe/Berlin',
        picture,
      });
      expect(drawn).toBe(28);
      expect(faults).toEqual([]);
    },
  );
});
