// Writes a tar archive of plain files (POSIX.1-1988 ustar), without owners and dates: the same files give the same bytes.
import type { Asset } from './asset.ts';

const BLOCK = 512;
/** Where the header's fields begin. */
const FIELD = { name: 0, mode: 100, size: 124, checksum: 148, type: 156, magic: 257 };

export function tarArchive(files: readonly Asset[]): Uint8Array {
  const padded = files.map(({ path, bytes }) => [header(path, bytes.length), bytes, pad(bytes.length)]);
  // Two empty blocks end an archive.
  const pieces = [...padded.flat(), new Uint8Array(2 * BLOCK)];
  const archive = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    archive.set(piece, at);
    at += piece.length;
  }
  return archive;
}

const pad = (length: number): Uint8Array => new Uint8Array((BLOCK - (length % BLOCK)) % BLOCK);

function header(path: string, size: number): Uint8Array {
  const block = new Uint8Array(BLOCK);
  const write = (at: number, text: string): void => block.set(new TextEncoder().encode(text), at);
  const octal = (value: number, digits: number): string => `${value.toString(8).padStart(digits, '0')}\0`;
  if (path.length > 99) throw new Error(`${path}: a name in a ustar header has at most 99 characters`);
  write(FIELD.name, path);
  write(FIELD.mode, octal(path.endsWith('.sh') ? 0o755 : 0o644, 7));
  write(FIELD.size, octal(size, 11));
  // Owner, group and date are zero; the checksum is formed with spaces in its place.
  write(FIELD.mode + 8, octal(0, 7) + octal(0, 7));
  write(FIELD.size + 12, octal(0, 11));
  write(FIELD.checksum, ' '.repeat(8));
  write(FIELD.type, '0');
  write(FIELD.magic, 'ustar\x0000');
  const sum = block.reduce((total, byte) => total + byte, 0);
  write(FIELD.checksum, `${octal(sum, 6)} `);
  return block;
}
