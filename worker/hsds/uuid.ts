/** UUIDs that follow from names (RFC 9562, section 5.5, version 5), with SHA-1 (RFC 3174) beside it: the platform's own only answers later. */

/** The namespace of names that are addresses (RFC 9562, section 6.6). */
const URL_NAMESPACE = Uint8Array.from([
  0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
]);

const encoder = new TextEncoder();

/** The same address has the same UUID on any machine: "https://…" -> "2ed6657d-e927-568b-95e1-2665a8aea6a2". */
export function uuidOf(address: string): string {
  const words = sha1(concatenate(URL_NAMESPACE, encoder.encode(address)));
  words[1] = ((words[1] ?? 0) & 0xffff0fff) | 0x5000;
  words[2] = ((words[2] ?? 0) & 0x3fffffff) | 0x80000000;
  const hex = [...words.subarray(0, 4)].map((word) => word.toString(16).padStart(8, '0')).join('');
  return [8, 12, 16, 20, 32].map((end, at) => hex.slice([0, 8, 12, 16, 20][at], end)).join('-');
}

function concatenate(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

/** Constants of the four rounds of twenty steps (section 5). */
const ROUND = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6] as const;

/** Five words of 32 bits. Not for secrets: SHA-1 only names things here. */
export function sha1(message: Uint8Array): Uint32Array {
  const hash = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const schedule = new Uint32Array(80);
  const padded = pad(message);
  for (let at = 0; at < padded.byteLength; at += 64) {
    for (let t = 0; t < 80; t++) {
      schedule[t] = t < 16 ? padded.getUint32(at + 4 * t) : rotateLeft(xorOfEarlier(schedule, t), 1);
    }
    compress(hash, schedule);
  }
  return hash;
}

/** A one, zeros, and the length in bits, padded to a multiple of 64 bytes (section 4). */
function pad(message: Uint8Array): DataView {
  const bytes = new Uint8Array((((message.length + 8) >> 6) + 1) << 6);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 4, message.length * 8);
  return view;
}

function compress(hash: Uint32Array, schedule: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = hash;
  for (let t = 0; t < 80; t++) {
    const round = Math.floor(t / 20);
    const chosen = round === 0 ? (b & c) | (~b & d) : round === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
    const next = (rotateLeft(a, 5) + chosen + e + (schedule[t] ?? 0) + (ROUND[round] ?? 0)) | 0;
    e = d;
    d = c;
    c = rotateLeft(b, 30);
    b = a;
    a = next;
  }
  for (const [at, word] of [a, b, c, d, e].entries()) hash[at] = (hash[at] ?? 0) + word;
}

function xorOfEarlier(w: Uint32Array, t: number): number {
  return (w[t - 3] ?? 0) ^ (w[t - 8] ?? 0) ^ (w[t - 14] ?? 0) ^ (w[t - 16] ?? 0);
}

const rotateLeft = (word: number, bits: number) => (word << bits) | (word >>> (32 - bits));
