// What is baked into the single file: German and English, and the names of all languages in their own words.
// The bundler (bundle/inline.ts) puts the values of data/text in the place of this module; here stand its types.
import type { Packed } from './words.ts';

export const builtin: Readonly<Record<string, Packed>> & { readonly de: Packed } = { de: '' };

/** Tag of each language file and its own name, in the menu's order. */
export const languages: readonly (readonly [tag: string, name: string])[] = [];
