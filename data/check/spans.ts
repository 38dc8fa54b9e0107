/** Where every value of a JSON text stands (RFC 8259): for lines of findings, for doubled keys, for changes in place. */

/** A value of the text, [start, end). Members of an object carry their keys, items of a list their index. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Undefined for a word, a number or a text. */
  readonly parts?: readonly Part[];
}

export interface Part {
  readonly key: string;
  /** Where the part begins: at its key, or, in a list, at its value. */
  readonly start: number;
  readonly value: Span;
}

/** The text is no JSON: it went wrong at this character. */
export class Stumble extends Error {
  readonly at: number;

  constructor(at: number) {
    super(`not valid JSON at character ${at}`);
    this.at = at;
  }
}

/** Deeper than any real file; a limit so that nothing overflows. */
export const DEEPEST = 12;

const BLANK = /[ \t\n\r]*/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORD = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![\w.+-])/y;

/** The span of a text's one value. Throws a Stumble where the text is no JSON, or nested beyond DEEPEST. */
export function spanOf(text: string): Span {
  return new Reader(text).whole();
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Span {
    const root = this.#value(0);
    this.#take(BLANK);
    if (this.#at < this.#text.length) throw new Stumble(this.#at);
    return root;
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  /** The next sign that is not blank. */
  #next(): string | undefined {
    this.#take(BLANK);
    return this.#text[this.#at];
  }

  #expect(sign: string): void {
    if (this.#next() !== sign) throw new Stumble(this.#at);
    this.#at += 1;
  }

  #string(): void {
    this.#expect('"');
    for (this.#take(PLAIN); this.#text[this.#at] !== '"'; this.#take(PLAIN)) {
      if (!this.#take(ESCAPE)) throw new Stumble(this.#at);
    }
    this.#at += 1;
  }

  #value(depth: number): Span {
    const open = this.#next();
    const start = this.#at;
    if (open === '{' || open === '[') {
      if (depth > DEEPEST) throw new Stumble(start);
      return { start, parts: this.#parts(open === '{' ? '}' : ']', depth), end: this.#at };
    }
    if (open === '"') this.#string();
    else if (!this.#take(WORD)) throw new Stumble(start);
    return { start, end: this.#at };
  }

  #parts(close: '}' | ']', depth: number): Part[] {
    const parts: Part[] = [];
    this.#at += 1;
    if (this.#next() !== close) {
      parts.push(this.#part(close, 0, depth + 1));
      while (this.#next() === ',') {
        this.#at += 1;
        parts.push(this.#part(close, parts.length, depth + 1));
      }
    }
    this.#expect(close);
    return parts;
  }

  #part(close: '}' | ']', index: number, depth: number): Part {
    this.#take(BLANK);
    const start = this.#at;
    if (close === ']') return { key: String(index), start, value: this.#value(depth) };
    this.#string();
    const key = JSON.parse(this.#text.slice(start, this.#at)) as string;
    this.#expect(':');
    return { key, start, value: this.#value(depth) };
  }
}
