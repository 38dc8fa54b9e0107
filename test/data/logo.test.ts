/** data/logo.svg: which pictures are taken, and what is said of the others. */
import { describe, expect, it } from 'vitest';
import { logoOf } from '../../data/brand/logo.ts';
import { checkLogo } from '../../data/check/logo.ts';
import { logoFindings } from '../../data/commands/logo-file.ts';
import { formatFindings } from '../../data/check/findings/format.ts';
import { LOGO } from '../fixtures/logo.ts';

const withPart = (part: string) => LOGO.replace('<path', `${part}\n<path`);

describe('a logo', () => {
  it('is taken with a style sheet inside, and with references to its own parts', async () => {
    expect(await logoFindings(LOGO)).toEqual([]);
    const own = '<defs><linearGradient id="g"/></defs><use href="#g"/><path fill="url(#g)" d="M0 0h9"/>';
    expect(await logoFindings(withPart(own))).toEqual([]);
    expect(await logoFindings(undefined)).toEqual([]);
  });

  it('is as wide and high as its viewBox says', () => {
    expect(logoOf(LOGO)?.ratio).toBeCloseTo(100 / 120);
    expect(logoOf('<svg viewBox="0,0, 300,100">')?.ratio).toBe(3);
    for (const bad of ['<svg>', '<svg viewBox="0 0 0 10">', '<svg viewBox="0 0 ten 10">', 'viewBox="0 0 1 1"'])
      expect(logoOf(bad), bad).toBeUndefined();
  });

  it.each([
    ['a script', withPart('<script>alert(1)</script>'), 'it holds a script'],
    ['a script under a prefix', withPart('<x:script xmlns:x="http://www.w3.org/2000/svg"/>'), 'it holds a script'],
    ['an event handler', LOGO.replace('<path', '<path\n onload = "alert(1)"'), 'it holds an event handler'],
    ['a page inside', withPart('<foreignObject><p/></foreignObject>'), 'it holds foreign markup'],
    ['a link', withPart('<a href="https://example.org/"/>'), 'it holds a reference to elsewhere (href)'],
    ['a picture inside', withPart('<image xlink:href="data:image/png;base64,AA"/>'), 'a reference to elsewhere (href)'],
    ['a hidden reference', withPart('<use href="&#104;ttps://example.org/"/>'), 'a reference to elsewhere (href)'],
    ['a font', withPart('<style>a{src:url( "https://example.org/f")}</style>'), 'a reference to elsewhere (url)'],
    ['a style sheet', withPart("<style>@import 'https://example.org/';</style>"), 'it holds a linked style sheet'],
    ['a style sheet before it', `<?xml-stylesheet href="a.css"?>${LOGO}`, 'it holds a linked style sheet'],
    ['what a backslash hides', withPart('<style>@\\69mport "x";</style>'), 'it holds a backslash'],
    ['a document type', `<!DOCTYPE svg [<!ENTITY a "b">]>${LOGO}`, 'it holds a document type'],
    ['motion', withPart('<animateTransform attributeName="transform"/>'), 'it holds motion'],
    ['no viewBox', LOGO.replace(/ viewBox="[^"]*"/, ''), 'no viewBox: its size is not known'],
    ['another form', 'PNG', 'no <svg xmlns="…"> in it'],
    ['10 KB and more', withPart(`<!-- ${'a'.repeat(10_240)} -->`), 'larger than 10 KB'],
  ])('with %s is refused, with the repair', (_, svg, message) => {
    const said = formatFindings(checkLogo(svg));
    expect(said).toContain(message);
    expect(said).toMatch(/^error: logo\.svg.*; (?:save|take|add) /);
    expect(said).toMatch(/FEHLER: .*Bitte /);
  });

  it('that no browser could read is refused, too', async () => {
    const [finding, ...more] = await logoFindings(LOGO.replace('</svg>', '</svgg>'));
    expect(more).toEqual([]);
    expect(finding?.message.en).toMatch(/^not a readable SVG: /);
  });

  it('is refused at the line of what is wrong', () => {
    expect(checkLogo(withPart('<script/>')).map(({ line }) => line)).toEqual([3]);
  });
});
