/** A sample of the corpora's slips and right edits, typed on the page by hand: it says of each what the module below it says. */
import { describe, expect, it } from 'vitest';
import { projectFile } from '../../worker/publish/project-texts.ts';
import { projectOf } from '../data/operations/handed.ts';
import { baseDirectory, CORPUS, TODAY } from '../data/slips/index.ts';
import { CORPUS as THIRD } from '../data/slips-third/index.ts';
import { CORPUS as UNSEEN } from '../data/slips-unseen/index.ts';
import { formsOf } from '../data/typed-slips/forms.ts';
import { fillIn } from '../data/typed-slips/on-the-page.ts';
import { sample } from '../thorough.ts';
import { Hands } from './office-hands.ts';
import { oneChromium, theSite } from './stage.ts';

const SAMPLE = 30;
const base = baseDirectory();
const site = theSite({}, base);
const chrome = oneChromium();

const typed = [...CORPUS, ...UNSEEN, ...THIRD].flatMap(({ id, story, edit }) => {
  const [form, ...others] = formsOf(base, edit(baseDirectory()), TODAY) ?? [];
  return form && others.length === 0 ? [{ id, story, form }] : [];
});
const thirty = Array.from({ length: SAMPLE }, (_, at) => typed[Math.floor((at * typed.length) / SAMPLE)]!);

async function open(operation: string): Promise<Hands> {
  const page = await chrome.page({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' }, async (fresh) => {
    await fresh.clock.setFixedTime(new Date(`${TODAY}T10:30:00+01:00`));
    const body = String(projectFile(projectOf(base), '').bytes);
    await fresh.route('**/project.json', (route) => route.fulfill({ contentType: 'application/json', body }));
  });
  await page.goto('about:blank');
  await page.goto(`${site.origin}/de/pflege/#${operation}`);
  await page.locator('#pflege form').waitFor();
  return new Hands(page);
}

/** Without the letters of a change, which are others each time. */
const plain = (texts: readonly string[]) =>
  [...new Set(texts.map((text) => text.replace(/-[b-df-hj-np-tv-z]{6}(?![a-z])/g, '').trim()))].sort();

describe('the page says what its module says', () => {
  // In CI all; else one of each operation.
  it.each(sample(thirty, SAMPLE, ({ form }) => form.operation))(
    '$id: $story',
    async ({ form: { operation, typed: said } }) => {
      const { page, say } = await open(operation).then((hands) => ({ page: hands.page, say: hands.say.bind(hands) }));
      for (const [name, text] of Object.entries(said)) await say(operation, name, text, base, TODAY);
      await page.locator('#pflege h2.title').click();
      const { at, missing, unread, refused, asked } = fillIn(base, [{ operation, typed: said }], TODAY);
      const shown = await page.locator('.reasons li, .question span, .note.wrong').allTextContents();
      expect(plain(shown)).toEqual(plain([...unread, ...refused, ...asked]));
      expect(await page.getByText('Es fehlt noch').count()).toBe(missing.length > 0 && unread.length === 0 ? 1 : 0);
      expect(await page.getByText('Geprüft: Das passt.').count()).toBe(at === undefined ? 1 : 0);
      expect(await page.getByRole('heading', { name: 'Einreichen' }).count()).toBe(at === undefined ? 1 : 0);
    },
  );
});
