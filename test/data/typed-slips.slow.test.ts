/** The slips and right edits of the corpora, typed into the forms of the office's page: what the check catches in the file, the page stops. */
import { describe, expect, it } from 'vitest';
import { checkDirectory } from '../../data/check/check.ts';
import { projectOf, told } from './operations/handed.ts';
import { sample } from '../thorough.ts';
import { print } from './scratch.ts';
import { baseDirectory, CORPUS, TODAY } from './slips/index.ts';
import { CORPUS as THIRD } from './slips-third/index.ts';
import { CORPUS as UNSEEN } from './slips-unseen/index.ts';
import { formsOf } from './typed-slips/forms.ts';
import { fillIn } from './typed-slips/on-the-page.ts';

/** Rules of the file that nobody can break on the page, by what the page does instead. */
const NOT_ON_THE_PAGE: Readonly<Record<string, string>> = {
  schema: 'times, dates and numbers are written as the file wants them, however they are typed',
  'closes-after-it-opens': 'as above: "9:00" is no time of the file',
  'ids-are-single': 'the page invents ids',
  'ids-say-the-center': 'the page invents ids',
  'ids-say-the-service': 'the page invents ids',
  'ids-say-the-weekday': 'the page invents ids',
  'schedules-keep-their-meaning': 'the page invents ids',
  'planned-outreach-has-no-hours': 'the page invents ids, by which the rule knows the area',
  'hours-have-a-successor': 'who ends hours on the page has chosen so',
  'old-hours-end': 'hours that are changed on the page end and begin on one day; others are no followers by their name',
  'hours-grow-in-measure': 'as above',
  'closed-centers-get-no-new-hours': 'hours are never prolonged on the page, but end',
};

/** Right edits of which the page asks, or which it refuses, though the check does not. */
const STOPPED_THOUGH_RIGHT: Readonly<Record<string, string>> = {
  'hours/phone-on-fridays-shorter': 'two changes one after the other: after the first the Friday is missing',
  'changes/twice': 'two changes one after the other: after the first nothing follows yet',
  'hours/after-the-christmas-break': 'two changes one after the other: the hours come before the closure between them',
  'centers/renovation': 'closed from today on without a last day, which the note names',
  'closures/yesterday': 'a day that is past is not closed on the page',
};

const base = baseDirectory();
const project = projectOf(base);

/** Rules that stop an edited file. */
function stopsOf(after: unknown): string[] {
  const findings = checkDirectory({ ...project, text: print(after), today: TODAY });
  return findings
    .filter(({ severity }) => severity === 'error' || severity === 'question')
    .map(({ rule, id }) => rule ?? id ?? '');
}

/** A line for each session until the summer after next, as people are told it; the place may be named by its address or not. */
const sessions = (directory: typeof base) =>
  told(directory, TODAY, '2028-06-30').map((line) => line.split(' ').slice(0, 6).join(' '));

const CORPORA = [
  ['slips-third', THIRD, { slips: 100, legal: 95 }],
  ['slips', CORPUS, { slips: 250, legal: 155 }],
  ['slips-unseen', UNSEEN, { slips: 125, legal: 100 }],
] as const;

describe.each(sample(CORPORA, CORPORA.length))('the corpus %s, typed', (name, edits, least) => {
  const typed = edits.flatMap(({ id, kind, edit }) => {
    const after = edit(baseDirectory());
    const forms = formsOf(base, after, TODAY) ?? [];
    return forms.length > 0 ? [{ id, kind, after, forms, filled: fillIn(base, forms, TODAY) }] : [];
  });
  const [slips, legal] = (['slip', 'legal'] as const).map((kind) => typed.filter((one) => one.kind === kind));
  const stopped = slips!.filter(({ filled }) => filled.at !== undefined);
  const all = edits.filter(({ kind }) => kind === 'slip').length;
  console.log(`${name}: ${slips!.length} of ${all} slips can be typed, the page stops ${stopped.length} of them`);

  it(`can be typed for the most part: at least ${least.slips} slips and ${least.legal} right edits`, () => {
    expect(slips!.length).toBeGreaterThanOrEqual(least.slips);
    expect(legal!.length).toBeGreaterThanOrEqual(least.legal);
  });

  it('is stopped where the check stops the file, but for slips of which nothing remains on the page', () => {
    const passed = slips!.filter(({ filled }) => filled.at === undefined);
    const missed = passed.flatMap(({ id, after }) => {
      const rules = stopsOf(after).filter((rule) => !(rule in NOT_ON_THE_PAGE));
      return rules.length > 0 ? [`${id}: ${rules.join(', ')}`] : [];
    });
    expect(missed).toEqual([]);
  });

  it('lets right edits through, and asks where the check asks', () => {
    const wrong = legal!.flatMap(({ id, after, filled: { at, missing, unread, refused, asked } }) => {
      if (at === undefined || id in STOPPED_THOUGH_RIGHT) return [];
      const isAsked = missing.length + unread.length + refused.length === 0 && stopsOf(after).length > 0;
      return isAsked ? [] : [`${id}: ${[...missing, ...unread, ...refused, ...asked].join('; ')}`];
    });
    expect(wrong).toEqual([]);
  });

  it('tells people of right edits what the edited file would tell them', () => {
    const other = legal!.filter(
      ({ after, filled }) => filled.at === undefined && sessions(filled.directory).join() !== sessions(after).join(),
    );
    expect(other.map(({ id }) => id)).toEqual([]);
  });
});
