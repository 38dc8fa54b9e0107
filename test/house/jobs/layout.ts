/** The job "a layout of the widget": the answer alone. */
import { expect } from 'vitest';
import { type Job, replaced } from './job.ts';

const VIEW = 'widget/view.ts';
const FACTS = 'widget/layout-facts.ts';
const inPublicTypes = (before: string) => before.replaceAll("'list' | 'week'", "'list' | 'week' | 'answer'");

/** What the element's own code reads of layout="answer", and whether it warns. */
const READ = `import { readSettings } from './widget/attributes.ts';
let warned = '';
console.warn = (text) => { warned += text; };
const element = { getAttribute: (name) => name === 'layout' ? 'answer' : null, hasAttribute: (name) => name === 'layout' };
const { layout } = readSettings(element, { centers: [] });
console.log(JSON.stringify({ layout, warned }));`;

export const LAYOUT_JOB: Job = {
  adds: 'a layout of the widget',
  names: {},
  files: {
    'widget/attribute-values.ts': (before) => replaced(before, "'list', 'week'", "'list', 'week', 'answer'"),
    [FACTS]: (before) =>
      replaced(
        before,
        '  week: {',
        "  answer: { label: { de: 'Antwort', en: 'answer' }, narrow: [400, 650, 250], wide: [250, 370, 120] },\n  week: {",
      ),
    [VIEW]: (before) =>
      replaced(
        before,
        '  week: (model, centers) =>',
        "  answer: (_, centers) => partBox('answers-alone', centers.map(answerBox)),\n  week: (model, centers) =>",
      ),
    'widget/public/custom-elements.json': inPublicTypes,
    'widget/public/next-consultation.d.ts': inPublicTypes,
  },
  tests: ['test/widget/described.test.ts'],
  show(copy) {
    copy.types();
    copy.tests();
    copy.build();
    expect(JSON.parse(copy.node('--input-type=module', '--eval', READ))).toEqual({ layout: 'answer', warned: '' });
    expect(copy.read('dist/assets/widget/v1/next-consultation.js')).toContain('answers-alone');
    const [page, snippet] = copy.ask('/de/embed/', '/de/embed/snippet/?layout=answer');
    expect(page?.body).toMatch(/<option value="answer"[^>]*>Antwort</);
    expect(snippet?.body).toContain('layout=&quot;answer&quot;');
  },
  showForgotten(copy) {
    // Whoever forgets one of the two is told its name.
    for (const file of [VIEW, FACTS]) {
      const without = copy.read(file).replace(/^ {2}answer: .*\n/m, '');
      copy.whileChanged(file, without, () => expect(() => copy.types()).toThrow(file));
    }
  },
};
