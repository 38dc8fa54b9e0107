/** The snippets that the embed builder writes, as patterns; {places} are filled by server and browser alike. */
import { fillPattern } from '../../../data/model/fill-pattern.ts';
import type { PatternValues } from './builder-choice.ts';
import { FRAME_HEIGHT } from './frame-height.ts';
import { FETCH_JOB, INCLUDE_SNIPPET, PHP_SNIPPET } from './include-snippets.ts';
import { WORDPRESS_PLUGIN } from '../page/addresses.ts';
import { escapeHtml } from '../page/escape-html.ts';

export interface Snippet {
  readonly id: string;
  /** The system it is for; the same in both languages. */
  readonly title: string;
  readonly pattern: string;
  /** Another file of the same recipe: what an administrator sets up once. */
  readonly once?: { readonly title: string; readonly pattern: string };
  /** The address of what is to be installed first. */
  readonly plugin?: string;
  /** Written once for each center, since it shows only one. */
  readonly each?: true;
  /** What it was tried with (test/browser/site-snippets.page.test.ts, test/site/cms); nothing: it follows the documentation. */
  readonly tried: readonly string[];
}

const SCRIPT = '<script type="module" src="{script}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>';
/** `src` names the feed also to a copy of the script that a cache has made elsewhere. */
const ELEMENT = '<next-consultation{attributes} src="{origin}/v1/">{content}</next-consultation>';
export const HOOK_PATTERN = '<a class="next-consultation"{data} href="{href}" lang="{lang}">{label}</a>';
/** Room for a hook, for a style sheet: as a link it has a class, and once filled in it is the element. */
export const HOOK_HEIGHT_PATTERN =
  'a.next-consultation,\nnext-consultation {\n  display: block;\n  min-height: {height};\n}';

/** The frame's HTML; oEmbed answers the same. */
export function frameSnippet(frame: {
  address: string;
  title: string;
  width: number | string;
  height: number;
}): string {
  return `<iframe src="${frame.address}" title="${escapeHtml(frame.title)}" width="${frame.width}" height="${frame.height}" loading="lazy" frameborder="0"></iframe>`;
}

const BROWSERS = ['Chromium', 'Firefox', 'WebKitGTK'];
const WORDPRESS = 'WordPress 6.1';

export const SNIPPETS: readonly Snippet[] = [
  { id: 'html', title: 'HTML', pattern: `${SCRIPT}\n${ELEMENT}`, tried: BROWSERS },
  {
    id: 'wordpress-plugin',
    title: 'WordPress: Plugin',
    pattern: '[next_consultation{attributes}]',
    plugin: WORDPRESS_PLUGIN,
    tried: [WORDPRESS],
  },
  {
    id: 'wordpress-block',
    title: 'WordPress: Block „Individuelles HTML“ (Custom HTML)',
    pattern: `${SCRIPT}\n${ELEMENT}`,
    tried: [WORDPRESS],
  },
  {
    id: 'wordpress-hook',
    title: 'WordPress: Hook (a.next-consultation)',
    pattern: HOOK_PATTERN,
    once: {
      title: 'functions.php (WordPress ≥ 5.7)',
      pattern:
        "add_action( 'wp_footer', function () {\n  wp_print_script_tag( array( 'type' => 'module', 'src' => '{script}', 'crossorigin' => 'anonymous', 'referrerpolicy' => 'no-referrer' ) );\n} );",
    },
    tried: [WORDPRESS],
  },
  {
    id: 'typo3',
    title: 'TYPO3',
    pattern: HOOK_PATTERN,
    once: {
      title: 'TypoScript (TYPO3 ≥ 12)',
      pattern:
        'page.includeJSFooter {\n  nextConsultation = {script}\n  nextConsultation.external = 1\n  nextConsultation.type = module\n  nextConsultation.crossorigin = anonymous\n}',
    },
    tried: [],
  },
  {
    id: 'drupal',
    title: 'Drupal',
    pattern: HOOK_PATTERN,
    once: {
      title: 'THEME.libraries.yml (Drupal ≥ 10)',
      pattern:
        'next_consultation:\n  js:\n    {script}:\n      type: external\n      attributes: { type: module, crossorigin: anonymous }\n\n# Text format, CKEditor 5, “Source editing”, “Manually editable HTML tags”: <a class data-*>',
    },
    tried: [],
  },
  {
    id: 'joomla',
    title: 'Joomla',
    pattern: HOOK_PATTERN,
    once: {
      title: 'index.php (Joomla ≥ 4)',
      pattern:
        "$wa = $this->getWebAssetManager();\n$wa->registerAndUseScript('next-consultation', '{script}', [], ['type' => 'module', 'crossorigin' => 'anonymous']);",
    },
    tried: [],
  },
  {
    id: 'frame',
    title: 'iframe',
    pattern: frameSnippet({ address: '{frame}', title: '{title}', width: '100%', height: FRAME_HEIGHT }),
    each: true,
    tried: BROWSERS,
  },
  { id: 'oembed', title: 'oEmbed', pattern: '{page}', each: true, tried: [WORDPRESS] },
  { id: 'php', title: 'PHP', pattern: PHP_SNIPPET, each: true, tried: ['PHP 8.2'] },
  {
    id: 'include',
    title: 'Server-Side Include',
    pattern: INCLUDE_SNIPPET,
    once: { title: 'cron', pattern: FETCH_JOB },
    each: true,
    tried: ['Apache 2.4', 'curl'],
  },
];

export interface SnippetValues {
  readonly all: PatternValues;
  /** For what stands once for each center. */
  readonly each: readonly PatternValues[];
}

/** A snippet as it is copied: once, or once for each center, a line or block below the other. */
export function fillSnippet(
  { pattern, each }: { readonly pattern: string; readonly each?: boolean | undefined },
  values: SnippetValues,
): string {
  return each ? values.each.map((one) => fillPattern(pattern, one)).join('\n') : fillPattern(pattern, values.all);
}

/** The script pinned to a version, with the hash of its bytes (Subresource Integrity). */
export function pinnedScript(origin: string, path: string, integrity: string): string {
  return `<script type="module" src="${origin}${path}" integrity="${integrity}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;
}
