/** Words of the office's page, on the page and in its script. */
import type { OfficeTag } from '../../page/addresses.ts';
import { PFLEGE_ENGLISH } from './pflege-english.ts';
import { PFLEGE_GERMAN, type PflegeWords } from './pflege-german.ts';

export const PFLEGE_WORDS: { readonly [tag in OfficeTag]: PflegeWords } = { de: PFLEGE_GERMAN, en: PFLEGE_ENGLISH };
