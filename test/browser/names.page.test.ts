/** Roles and names of the widget's controls, headings and lists, in every language, from the accessibility trees of three engines. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../worker/deployment.ts';
import { TAGS } from '../site/site.ts';
import { sample } from '../thorough.ts';
import { textOf } from '../unit/texts.ts';
import { theOrigins } from './stage.ts';
import { TREES, type Heard } from './trees.ts';
import { element, NOW, page, script } from './visit.ts';

/** In CI every language, and each layout in four; else some languages, and each layout in one or two. */
const SHOWN = [
  ...sample(TAGS, 9, (tag) => textOf(tag).meta.dir).map((lang) => ({ layout: 'card', lang })),
  ...sample(
    ['line', 'list', 'week'].flatMap((layout) => ['de', 'ar', 'tr', 'de-simple'].map((lang) => ({ layout, lang }))),
    5,
    ({ layout }) => layout,
  ),
];

type Text = Readonly<Record<string, string>>;
type Sound = readonly [role: string, name: string];

const NAME = 'RSC Mitte';
/** What a row says before it is unfolded: the state, and when. */
const ANSWER = 'answer';
const NUMBER = '+49 203 60802707';

/** Marks that keep directions apart are not heard. */
const plain = (text: string): string =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What is to be heard of a widget for Mitte, in the order in which it is read. */
function expected(layout: string, text: Text): readonly Sound[] {
  const named = (role: string, id: string): Sound => [role, `${text[id]}: ${NAME}`];
  const list = (items: number): Sound[] => [
    ['list', ''],
    ...Array.from({ length: items }, (): Sound => ['listitem', '']),
  ];
  const call: Sound = ['link', (text['call_named'] ?? '').replace('{name}', NAME).replace('{number}', NUMBER)];
  const actions = [
    named('link', 'directions'),
    named('button', 'copy'),
    named('disclosure', 'calendar'),
    named('link', 'one_session_to_calendar'),
    named('link', 'series_to_calendar'),
    named('link', 'more_information'),
  ];
  const bodies: Readonly<Record<string, readonly Sound[]>> = {
    card: [...list(2), call, ...actions],
    line: [['disclosure', ANSWER], ...list(2), call, ...actions, call],
    list: [...list(5), call, ...actions],
    // Today and Monday.
    week: [...list(1), ...list(1), call, ...actions],
  };
  const body = bodies[layout] ?? [];
  return [['heading', `${NAME} · Hochfeld`], ...body, ['menu', text['language_menu'] ?? ''], ['status', '']];
}

/** The engines' words for the same things: <summary> has no role of ARIA, and WebKitGTK calls a menu a button that says its choice too. */
function heardAs({ tag, role, name }: Heard, text: Text): Sound {
  const said = plain(name);
  const answer = (text['opens_again'] ?? '').replace('{when}', '').trim();
  if (tag === 'summary') return [role || 'disclosure', said.startsWith(answer) ? ANSWER : said];
  if (tag === 'select')
    return [
      /combobox|button/.test(role) ? 'menu' : role,
      said.startsWith(text['language_menu'] ?? '') ? (text['language_menu'] ?? '') : said,
    ];
  // Some name a list's item by its content.
  if (tag === 'li') return [role, ''];
  // Where a phone can share, it does not copy.
  return [role, said.replace(`${text['share']}: `, `${text['copy']}: `)];
}

const origins = theOrigins({ now: NOW });
const texts = new Map<string, Text>();
const heard = new Map<string, readonly (readonly Heard[])[]>();

beforeAll(async () => {
  for (const lang of TAGS)
    texts.set(lang, JSON.parse(await readFile(join(ROOT, `data/text/${lang}.json`), 'utf8')) as Text);
  const body = SHOWN.map(({ layout, lang }) => element(`center="mitte" lang="${lang}" layout="${layout}" languages`));
  origins.pages.set('/names', { body: page(origins, body.join('') + script(origins)) });
  const all = Object.entries(TREES).map(async ([name, listen]) => {
    heard.set(name, await listen(`${origins.partner}/names`));
  });
  await Promise.all(all);
});

describe.each(Object.keys(TREES))('in %s', (engine) => {
  it.each(SHOWN.map((it, place) => ({ ...it, place })))(
    'layout $layout in $lang: every control, heading and list has its role and its name',
    ({ layout, lang, place }) => {
      const text = texts.get(lang) ?? {};
      const wanted = expected(layout, text).map(([role, name]): Sound => [role, plain(name)]);
      expect(heard.get(engine)?.[place]?.map((it) => heardAs(it, text))).toEqual(wanted);
    },
  );

  it('whoever says what is written on a control means that control (WCAG 2.2, 2.5.3)', () => {
    const controls = (heard.get(engine) ?? []).flat().filter(({ tag }) => /^(a|button|summary)$/.test(tag));
    expect(controls.length).toBeGreaterThan(5 * SHOWN.length);
    for (const { name, text } of controls) expect(plain(name)).toContain(plain(text));
  });
});
