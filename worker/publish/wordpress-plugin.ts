/** The WordPress plugin as it is served: with this provider's address and licence, and with the embed builder's own fields. */
import { readProject } from '../../data/commands/project.ts';
import type { Directory } from '../../data/model/directory.ts';
import { parseText, say, type Text } from '../../data/model/text.ts';
import { HEADING_VALUES, LAYOUT_VALUES, SERVICE_VALUES, THEME_VALUES } from '../../widget/attribute-values.ts';
import { LAYOUT_FACTS } from '../../widget/layout-facts.ts';
import { bundlePlugin, type Label, type PluginField, type PluginSettings } from '../../widget/publish/wordpress.ts';
import { EMBED_WORDS } from '../site/embed/words.ts';
import type { OutputFile } from './files.ts';

export async function bundleWordPressPlugin(root: string, origin: string): Promise<OutputFile[]> {
  return bundlePlugin(await pluginSettings(root, origin));
}

export async function pluginSettings(root: string, origin: string): Promise<PluginSettings> {
  const { text, texts } = await readProject(root);
  const { license, attribution } = JSON.parse(text) as Directory;
  const languages = Object.entries(texts).map(([tag, json]) => parseText(tag, json));
  return { origin, license, attribution, fields: pluginFields(languages) };
}

type WordId = Exclude<keyof typeof EMBED_WORDS.de, 'properties' | 'checks'>;
const labelOf = (id: WordId): Label => ({ de: EMBED_WORDS.de[id], en: EMBED_WORDS.en[id] });
const choice = (name: string, label: WordId, values: readonly (readonly [string, Label])[]): PluginField => ({
  name,
  kind: 'choice',
  label: labelOf(label),
  values: values.map(([value, words]) => ({ value, label: words })),
});

/** In the order of the builder's form. */
export function pluginFields(texts: readonly Text[]): PluginField[] {
  const same = (label: string): Label => ({ de: label, en: label });
  const inOrder = [...texts].sort((a, b) => a.meta.order - b.meta.order);
  // The default comes first.
  const headings = [...HEADING_VALUES].sort((a, b) => Number(b === '3') - Number(a === '3'));
  return [
    { name: 'center', kind: 'centers', label: labelOf('centers') },
    choice(
      'service',
      'service',
      SERVICE_VALUES.map((value) => [value, labelOf(value)]),
    ),
    choice('lang', 'lang', [
      ['', labelOf('page_language')],
      ...inOrder.map((text) => [text.tag, same(say(text, 'language_name'))] as const),
    ]),
    choice(
      'layout',
      'layout',
      LAYOUT_VALUES.map((value) => [value, LAYOUT_FACTS[value].label]),
    ),
    choice(
      'theme',
      'theme',
      THEME_VALUES.map((value) => [value, labelOf(value)]),
    ),
    choice(
      'heading',
      'heading',
      headings.map((value) => [value, same(`h${value}`)]),
    ),
    { name: 'languages', kind: 'flag', label: labelOf('languages') },
  ];
}
