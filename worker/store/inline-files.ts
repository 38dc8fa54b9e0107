/** The style sheet and the script that stand inside people's pages, what a policy names them by (CSP 3, section 2.3.1), and the brand they carry. */
import type { Brand } from '../../data/brand/brand.ts';

export interface InlineFiles {
  readonly style: string;
  readonly script: string;
  /** "sha256-…" in Base64. */
  readonly style_hash: string;
  readonly script_hash: string;
  /** With which the style sheet was made; pages show its logo. */
  readonly brand: Brand;
}

/** Where no page is rendered. */
export const NO_INLINE_FILES: InlineFiles = { style: '', script: '', style_hash: '', script_hash: '', brand: {} };
