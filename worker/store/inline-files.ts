/** The style sheet and the script that stand inside people's pages, and what a policy names them by (CSP 3, section 2.3.1). */

export interface InlineFiles {
  readonly style: string;
  readonly script: string;
  /** "sha256-…" in Base64. */
  readonly style_hash: string;
  readonly script_hash: string;
}

/** Where no page is rendered. */
export const NO_INLINE_FILES: InlineFiles = { style: '', script: '', style_hash: '', script_hash: '' };
