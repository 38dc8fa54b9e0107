/** The job "a page for webmasters": how to get to the centers, linked with words that data/text has already. */
import { expect } from 'vitest';
import { type Job, replaced } from './job.ts';

const PAGE = `/** How to get there. */
import { officeContext, renderOfficeDocument, type RenderOfficePage } from '../../page/office-document.tsx';

const TITLES = { de: 'Anfahrt', en: 'Getting there' } as const;

const renderTravel: RenderOfficePage = ({ edition }, tag) =>
  renderOfficeDocument({
    context: officeContext(edition, tag, 'travel'),
    name: 'travel',
    title: TITLES[tag],
    description: TITLES[tag],
    children: <p>By bus.</p>,
  });

export default renderTravel;
`;

const LIST = 'worker/site/page/addresses.ts';
const LAST = "  imprint: 'imprint',\n";
const ENTRY = "  travel: 'directions',\n";

export const PAGE_JOB: Job = {
  adds: 'a page for webmasters',
  names: { name: 'travel' },
  files: {
    'worker/site/office/pages/travel.tsx': () => PAGE,
    [LIST]: (before) => replaced(before, LAST, `${LAST}${ENTRY}`),
  },
  show(copy) {
    copy.types();
    copy.tests();
    copy.build();
    expect(copy.read('dist/assets/en/travel/index.html')).toMatch(/<h1>Getting there<\/h1>\s*<p>By bus\.<\/p>/);
    expect(copy.read('dist/assets/tr/index.html')).toContain('href="../en/travel/"');
    expect(copy.read('dist/assets/sitemap.xml')).toContain('/de/travel/');
    const [page, missing] = copy.ask('/de/travel/', '/tr/travel/');
    expect([page?.status, page?.type, missing?.status]).toEqual([200, 'text/html; charset=utf-8', 404]);
    expect(page?.body).toContain('<h1>Anfahrt</h1>');
  },
  showForgotten(copy) {
    // In the list without its file: the build names it. A page that is not in the list: the compiler does.
    const list = copy.read(LIST);
    copy.whileChanged(LIST, list.replace(ENTRY, `${ENTRY}  forgotten: 'directions',\n`), () =>
      expect(() => copy.build()).toThrow('pages/forgotten.tsx'),
    );
    copy.whileChanged(LIST, list.replace(ENTRY, ''), () => expect(() => copy.types()).toThrow('pages/travel.tsx'));
  },
};
