/** Writes the bytes that block.ts reads. */

import { FORMAT, HEADER_BYTES } from './block.ts';

/** A text, integers, a list of texts or a list of lists of integers. */
export type Piece =
  string | Int32Array | { readonly texts: readonly string[] } | { readonly rows: readonly (readonly number[])[] };

const encoder = new TextEncoder();

/** Equal pieces in equal order give equal bytes. */
export function writeBlock(pieces: Readonly<Record<string, Piece>>): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(pieces).flatMap(([name, piece]) => partsOf(name, piece));
  let end = 0;
  const contents: Record<string, [number, number]> = {};
  for (const [name, bytes] of parts) {
    contents[name] = [end, bytes.byteLength];
    end = padded(end + bytes.byteLength);
  }
  const json = JSON.stringify(contents);
  // Spaces after the table put every part at a multiple of four.
  const table = encoder.encode(json.padEnd(padded(json.length)));
  const start = HEADER_BYTES + table.length;
  const out = new Uint8Array(start + end);
  const header = new DataView(out.buffer);
  header.setUint32(0, FORMAT, true);
  header.setUint32(4, table.length, true);
  out.set(table, HEADER_BYTES);
  for (const [name, bytes] of parts) out.set(bytes, start + (contents[name]?.[0] ?? 0));
  return out;
}

function partsOf(name: string, piece: Piece): Array<readonly [string, Uint8Array]> {
  if (typeof piece === 'string') return [[name, encoder.encode(piece)]];
  if (piece instanceof Int32Array) return [[name, bytesOf(piece)]];
  const lists = 'texts' in piece ? piece.texts.map((text) => encoder.encode(text)) : piece.rows;
  let end = 0;
  const ends = Int32Array.from<ArrayLike<number>>(lists, (list) => (end += list.length));
  const all = 'texts' in piece ? new Uint8Array(end) : new Int32Array(end);
  for (const [at, list] of lists.entries()) all.set(list, at === 0 ? 0 : ends[at - 1]);
  return [
    [name, bytesOf(all)],
    [`${name}.ends`, bytesOf(ends)],
  ];
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array | Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

const padded = (length: number) => (length + 3) & ~3;
