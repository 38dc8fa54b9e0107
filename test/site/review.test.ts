// The reviewers' page: every sentence filled, nothing to fill left, and a report that says what was ticked.
import { describe, expect, it } from 'vitest';
import { reportMail, reportText } from '../../worker/site/browser/review-report.ts';
import { pagesOf, TAGS } from './site.ts';
import { textOf } from '../unit/texts.ts';

const site = pagesOf();
const languages = TAGS.filter((tag) => tag !== 'de');

describe('the reviewers’ page', () => {
  it('exists for every language but German, which the others are read against', async () => {
    expect(site.pages.filter((path) => path.endsWith('/review/'))).toEqual(languages.map((tag) => `/${tag}/review/`));
    expect((await site.get('/de/review/')).status).toBe(404);
    expect((await site.get('/xx/review/')).status).toBe(404);
  });

  it.each(languages)('shows every text of %s with values in its places, beside the German', async (tag) => {
    const html = await site.text(`/${tag}/review/`);
    const { lang, dir } = textOf(tag).meta;
    expect(html).toContain('<meta name="robots" content="noindex"');
    for (const id of Object.keys(textOf('de').words)) {
      const row = html.split(`<li data-id="${id}">`)[1]?.split('</li>')[0] ?? '';
      const [, german = '', own = ''] =
        /<p lang="de">([^<]+)<\/p>\s*<p class="own" lang="[^"]+" dir="[^"]+"[^>]*>([^<]+)<\/p>/.exec(row) ?? [];
      expect(german.trim(), id).not.toBe('');
      expect(own.trim(), id).not.toBe('');
      expect(`${german}${own}`, id).not.toMatch(/[{}]|undefined/);
      expect(row, id).toContain(`lang="${lang}" dir="${dir}"`);
      expect(row, id).toContain(`type="checkbox" name="${id}"`);
    }
  });
});

const sentence = { id: 'call', german: 'Anrufen', own: 'Ara', wrong: false, better: '' };
const review = { of: 'tr · 2026-11-27', readAll: true, native: false, remarks: '', sentences: [sentence] };

describe('what a reviewer sends', () => {
  it('holds what is ticked or bettered, and nothing else', () => {
    const report = reportText({
      ...review,
      remarks: 'Gut',
      sentences: [sentence, { ...sentence, id: 'phone', wrong: true }, { ...sentence, id: 'today', better: 'bugün' }],
    });
    expect(report.split('\n')).toEqual([
      'Texte geprüft: tr · 2026-11-27',
      'Alle gelesen: ja. Mit der Sprache aufgewachsen: nein.',
      'Angekreuzt: 2 von 3.',
      'Anmerkungen: Gut',
      '',
      'phone',
      '  deutsch: Anrufen',
      '  jetzt:   Ara',
      '',
      'today',
      '  deutsch: Anrufen',
      '  jetzt:   Ara',
      '  besser:  bugün',
      '',
    ]);
  });

  it('goes into a mail as a whole or not at all', () => {
    const short = new URL(reportMail('post@example.org', review.of, reportText(review)));
    expect(short.pathname).toBe('post@example.org');
    expect(short.searchParams.get('subject')).toBe('Texte geprüft: tr · 2026-11-27');
    expect(short.searchParams.get('body')).toBe(reportText(review).replaceAll('\n', '\r\n'));
    const long = new URL(reportMail('', review.of, 'x'.repeat(5000)));
    expect(long.searchParams.get('body')).toMatch(/Textdatei/);
  });
});
