/**
 * The data of a build in one run of bytes: texts, lists of texts and lists of integers by name. Nothing is decoded or parsed
 * before it is used, so that a Worker with 10,000 centers starts like one with three. Written by block-writer.ts.
 */

/** The position of each part: begin and length in bytes, counted from the end of the table of contents. */
export type Contents = { readonly [name: string]: readonly [begin: number, length: number] };

/** The version of the format. Raise it when a piece changes its meaning. */
export const FORMAT = 3;

/** Bytes before the table of contents: the format's version and the table's length, 32 bits each, little-endian. */
export const HEADER_BYTES = 8;

const decoder = new TextDecoder();

export class Block {
  readonly #bytes: Uint8Array;
  readonly #contents: Contents;
  readonly #start: number;

  /**
   * Header, table of contents as JSON, parts, each at a multiple of four.
   * @throws Error for bytes of another version: script and data of two builds would misread each other
   */
  constructor(input: ArrayBuffer | Uint8Array) {
    // Lists of integers are read in place, which requires an offset at a multiple of four.
    const bytes = input instanceof ArrayBuffer ? new Uint8Array(input) : input;
    this.#bytes = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const header = new DataView(this.#bytes.buffer, this.#bytes.byteOffset);
    const version = header.getUint32(0, true);
    if (version !== FORMAT) {
      throw new Error(`data.bin has format ${version}, this script reads ${FORMAT}; build both anew: npm run build`);
    }
    this.#start = HEADER_BYTES + header.getUint32(4, true);
    this.#contents = JSON.parse(decoder.decode(this.#bytes.subarray(HEADER_BYTES, this.#start))) as Contents;
  }

  /** A part as text; "" where there is none. */
  text(name: string): string {
    return decoder.decode(this.#part(name));
  }

  /** A part as signed integers of 32 bits, little-endian as every machine that runs this; not a copy. */
  numbers(name: string): Int32Array {
    const { buffer, byteOffset, byteLength } = this.#part(name);
    return new Int32Array(buffer, byteOffset, byteLength / 4);
  }

  /** A list of texts. */
  shelf(name: string): Shelf {
    return new Shelf(this.#part(name), this.numbers(`${name}.ends`));
  }

  /** A list of lists of integers. */
  rows(name: string): Rows {
    return new Rows(this.numbers(name), this.numbers(`${name}.ends`));
  }

  #part(name: string): Uint8Array {
    const [begin, length] = this.#contents[name] ?? [0, 0];
    return this.#bytes.subarray(this.#start + begin, this.#start + begin + length);
  }
}

/** Texts one after the other, and where each ends. */
export class Shelf {
  readonly #bytes: Uint8Array;
  readonly #ends: Int32Array;

  constructor(bytes: Uint8Array, ends: Int32Array) {
    this.#bytes = bytes;
    this.#ends = ends;
  }

  get length(): number {
    return this.#ends.length;
  }

  text(at: number): string {
    return decoder.decode(this.#bytes.subarray(at === 0 ? 0 : this.#ends[at - 1], this.#ends[at]));
  }

  /** All texts, in their order. */
  all(): string[] {
    return Array.from({ length: this.length }, (_, at) => this.text(at));
  }
}

/** Lists of integers one after the other, and where each ends. */
export class Rows {
  readonly #numbers: Int32Array;
  readonly #ends: Int32Array;

  constructor(numbers: Int32Array, ends: Int32Array) {
    this.#numbers = numbers;
    this.#ends = ends;
  }

  of(at: number): Int32Array {
    return this.#numbers.subarray(at === 0 ? 0 : this.#ends[at - 1], this.#ends[at]);
  }
}
