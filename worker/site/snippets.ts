/** The snippets that the embed builder writes, as patterns; {places} are filled by server and browser alike. */
import type { PatternValues } from './choice.ts';
import { FRAME_HEIGHT } from './frame-height.ts';

export interface Snippet {
  readonly id: string;
  /** What it goes into; the same in both languages. */
  readonly title: string;
  readonly pattern: string;
  /** Another file of the same recipe: what an administrator sets up once. */
  readonly once?: { readonly title: string; readonly pattern: string };
  /** Whether it was tried against a real system, or follows its documentation. */
  readonly tried: 'browser' | 'documentation';
}

const SCRIPT = '<script type="module" src="{script}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>';
const ELEMENT =
  '<next-consultation{attributes} style="display:block;min-height:{height}"><a href="{href}" lang="{lang}">{label}</a></next-consultation>';
const HOOK = '<a class="next-consultation"{data} href="{href}" lang="{lang}">{label}</a>';
/** Room for a hook, for a style sheet: as a link it has a class, and once filled in it is the element. */
export const HOOK_HEIGHT = 'a.next-consultation,\nnext-consultation {\n  display: block;\n  min-height: {height};\n}';

/** The frame's HTML; oEmbed answers the same. Values must be safe in attributes: ours, or escaped. */
export function frameSnippet(frame: {
  address: string;
  title: string;
  width: number | string;
  height: number;
}): string {
  return `<iframe src="${frame.address}" title="${frame.title}" width="${frame.width}" height="${frame.height}" loading="lazy" frameborder="0"></iframe>`;
}

export const SNIPPETS: readonly Snippet[] = [
  { id: 'html', title: 'HTML', pattern: `${SCRIPT}\n${ELEMENT}`, tried: 'browser' },
  {
    id: 'wordpress-block',
    title: 'WordPress: Block „Individuelles HTML“ (Custom HTML)',
    pattern: `${SCRIPT}\n${ELEMENT}`,
    tried: 'documentation',
  },
  {
    id: 'wordpress-hook',
    title: 'WordPress: Hook (a.next-consultation)',
    pattern: HOOK,
    once: {
      title: 'functions.php (WordPress ≥ 6.5)',
      pattern:
        "add_action( 'wp_enqueue_scripts', function () {\n  wp_enqueue_script_module( 'next-consultation', '{script}', array(), null );\n} );",
    },
    tried: 'documentation',
  },
  {
    id: 'typo3',
    title: 'TYPO3',
    pattern: HOOK,
    once: {
      title: 'TypoScript (TYPO3 ≥ 12)',
      pattern:
        'page.includeJSFooter {\n  nextConsultation = {script}\n  nextConsultation.external = 1\n  nextConsultation.type = module\n  nextConsultation.crossorigin = anonymous\n}',
    },
    tried: 'documentation',
  },
  {
    id: 'drupal',
    title: 'Drupal',
    pattern: HOOK,
    once: {
      title: 'THEME.libraries.yml (Drupal ≥ 10)',
      pattern:
        'next_consultation:\n  js:\n    {script}:\n      type: external\n      attributes: { type: module, crossorigin: anonymous }\n\n# Allowed HTML tags: <a href lang class data-*>',
    },
    tried: 'documentation',
  },
  {
    id: 'joomla',
    title: 'Joomla',
    pattern: HOOK,
    once: {
      title: 'index.php (Joomla ≥ 4)',
      pattern:
        "$wa = $this->getWebAssetManager();\n$wa->registerAndUseScript('next-consultation', '{script}', [], ['type' => 'module', 'crossorigin' => 'anonymous']);",
    },
    tried: 'documentation',
  },
  {
    id: 'frame',
    title: 'iframe',
    pattern: frameSnippet({ address: '{frame}', title: '{label}', width: '100%', height: FRAME_HEIGHT }),
    tried: 'browser',
  },
  { id: 'oembed', title: 'oEmbed', pattern: '{page}', tried: 'documentation' },
  {
    id: 'include',
    title: 'PHP / Server-Side Include',
    pattern: "<?php echo file_get_contents( '{fragment}' ); ?>",
    tried: 'documentation',
  },
];

export function fill(pattern: string, values: PatternValues): string {
  return pattern.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The script pinned to a version, with the hash of its bytes (Subresource Integrity). */
export function pinnedScript(origin: string, path: string, integrity: string): string {
  return `<script type="module" src="${origin}${path}" integrity="${integrity}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;
}
