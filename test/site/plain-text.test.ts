/** The page read as plain text: its parts stand apart, in every language. */
import { describe, expect, it } from 'vitest';
import { pagesOf, TAGS } from './site.ts';
import { joins } from './plain-text.ts';

const site = pagesOf();

describe('two parts that run into each other', () => {
  it.each([
    ['<li><span>10:00–12:00 Uhr</span><span>RSC Nord</span></li>', ['10:00–12:00 Uhr|RSC Nord']],
    ['<a>+49 203 1</a> <a>+49 203 2</a>', ['+49 203 1 +49 203 2']],
    ['<p>Deutsch</p><p>English</p>', ['Deutsch|English']],
    ['<b>12:00</b> <i>Uhr</i>, <script>1</script>x', []],
    ['<p>+49 203 1</p>\n<p>+49 203 2</p>', []],
  ])('are found in %s', (html, found) => {
    expect(joins(html)).toEqual(found);
  });
});

describe.each(TAGS)('a page as plain text, in %s', (tag) => {
  it.each(['/{lang}/', '/{lang}/centers/nord/', '/{lang}/centers/west/', '/embed/nord/{lang}/'])(
    'keeps its parts apart: %s',
    async (kind) => {
      expect(joins(await site.text(kind.replace('{lang}', tag)))).toEqual([]);
    },
  );
});
