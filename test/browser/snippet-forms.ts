/** Every form in which the builder gives a snippet, and the way it goes from the builder into a page: through the system it is for. */
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../interop/external.ts';
import { ALLOW_LISTS, strained } from '../site/cms/allow-list.ts';
import { hasApache, hasCurl, startApache } from '../site/cms/apache.ts';
import { hasPhp, hasWordPress, shownByWordPress } from '../site/cms/wordpress.ts';

/** The texts of the builder's page by id. */
export type Snippets = ReadonlyMap<string, string>;

export interface Form {
  readonly shows: 'element' | 'frame' | 'fragment';
  /** Whether this machine has what it takes. */
  readonly possible?: () => boolean;
  /** Bodies of a page, one for each case, and what the page has besides. */
  place(cases: readonly Snippets[], partner: string): Promise<{ bodies: readonly string[]; foot?: string }>;
}

const taken = (snippets: Snippets, id: string): string => {
  const text = snippets.get(id);
  if (text === undefined) throw new Error(`the builder offers no "${id}"`);
  return text;
};

const asItIs = (id: string, shows: Form['shows']): Form => ({
  shows,
  place: async (cases) => ({ bodies: cases.map((one) => taken(one, id)) }),
});

/** What an administrator set up once, as the system prints it: a module script with the address of the recipe. */
const scriptOf = (recipe: string): string =>
  `<script type="module" src="${/https?:\/\/[^\s'"]+\.js/.exec(recipe)?.[0] ?? ''}" crossorigin="anonymous"></script>`;

const byAllowList = (id: string): Form => ({
  shows: 'element',
  async place(cases) {
    const list = ALLOW_LISTS.find(({ snippet }) => snippet === id);
    if (!list) throw new Error(`no allow-list for "${id}"`);
    return {
      bodies: cases.map((one) => strained(taken(one, id), list)),
      foot: cases
        .slice(0, 1)
        .map((one) => scriptOf(taken(one, `${id}-once`)))
        .join(''),
    };
  },
});

/** A folder of a web server, thrown away afterwards. */
async function inFolder<T>(what: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'partner-'));
  try {
    await chmod(folder, 0o755);
    return await what(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const SEPARATOR = '<hr>';

export const FORMS = {
  html: asItIs('html', 'element'),
  pinned: {
    shows: 'element',
    place: async (cases) => ({
      bodies: cases.map((one) => taken(one, 'pinned-script') + taken(one, 'html').replace(/^<script.*<\/script>/, '')),
    }),
  },
  'self-host': {
    shows: 'element',
    place: async (cases, partner) => ({
      bodies: cases.map((one) => taken(one, 'self-host-snippet').replaceAll('https://www.example.org', partner)),
    }),
  },
  'wordpress-block': {
    shows: 'element',
    possible: hasWordPress,
    async place(cases) {
      const html = cases.map((one) => `<!-- wp:html -->\n${taken(one, 'wordpress-block')}\n<!-- /wp:html -->`);
      const { contents } = await shownByWordPress(html.map((one) => ({ html: one, unfiltered: true })));
      return { bodies: contents };
    },
  },
  'wordpress-hook': {
    shows: 'element',
    possible: hasWordPress,
    async place(cases) {
      const [first] = cases;
      const contents = cases.map((one) => ({ html: taken(one, 'wordpress-hook'), unfiltered: false }));
      const shown = await shownByWordPress(contents, first && taken(first, 'wordpress-hook-once'));
      return { bodies: shown.contents, foot: shown.footer };
    },
  },
  typo3: byAllowList('typo3'),
  drupal: byAllowList('drupal'),
  joomla: byAllowList('joomla'),
  frame: asItIs('frame', 'frame'),
  oembed: {
    shows: 'frame',
    possible: hasWordPress,
    async place(cases) {
      const contents = cases.map((one) => ({ html: taken(one, 'oembed').replaceAll('\n', '\n\n'), unfiltered: false }));
      return { bodies: (await shownByWordPress(contents)).contents };
    },
  },
  php: {
    shows: 'fragment',
    possible: hasPhp,
    place: (cases) =>
      inFolder(async (folder) => {
        await writeFile(join(folder, 'page.php'), cases.map((one) => taken(one, 'php')).join(SEPARATOR));
        return { bodies: (await run('php', [join(folder, 'page.php')])).split(SEPARATOR) };
      }),
  },
  include: {
    shows: 'fragment',
    possible: () => hasApache() && hasCurl(),
    place: (cases) =>
      inFolder(async (folder) => {
        const jobs = new Set(cases.flatMap((one) => taken(one, 'include-once').split('\n')));
        const commands = [...jobs].map((job) => job.replace(/^(?:\S+\s+){5}/, '').replace('/var/www/html', folder));
        await run('sh', ['-c', `set -e\n${commands.map((command) => `(${command})`).join('\n')}`]);
        await writeFile(join(folder, 'page.shtml'), cases.map((one) => taken(one, 'include')).join(SEPARATOR));
        const { origin, stop } = await startApache(folder);
        const page = await fetch(`${origin}/page.shtml`).then((answer) => answer.text());
        stop();
        return { bodies: page.split(SEPARATOR) };
      }),
  },
} as const satisfies Readonly<Record<string, Form>>;

export type FormName = keyof typeof FORMS;
