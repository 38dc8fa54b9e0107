/** The text of a file whose encoding nobody wrote down: UTF-8, with or without its mark, else Windows-1252. */

/** UTF-8 is hardly ever valid by accident (WHATWG Encoding, "utf-8 decode"); what is not was saved by an old spreadsheet program. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
