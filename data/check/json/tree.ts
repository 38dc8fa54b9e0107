/** JSON text (RFC 8259) -> a tree that knows where every value stands: for lines of findings, doubled keys, changes in place. */

/** A value of the text, [start, end) in UTF-16 code units. */
export interface JsonNode {
  readonly start: number;
  readonly end: number;
  /** Members of an object or items of a list; undefined for a literal, a number or a string. */
  readonly children?: readonly JsonChild[];
}

export interface JsonChild {
  /** The member's key, or the item's index. */
  readonly key: string;
  /** Where the child begins: at its key, or, in a list, at its value. */
  readonly start: number;
  readonly value: JsonNode;
}

/** The text is no JSON, or nested beyond MAX_DEPTH. */
export class JsonSyntaxError extends Error {
  /** The character at which reading failed. */
  readonly offset: number;

  constructor(offset: number) {
    super(`not valid JSON at character ${offset}`);
    this.offset = offset;
  }
}

/** Deeper than any real file; a limit so that nothing overflows. */
export const MAX_DEPTH = 12;

const WHITESPACE = /[ \t\n\r]*/y;
const UNESCAPED = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![\w.+-])/y;

/** The node of a text's one value. @throws JsonSyntaxError */
export function parseTree(text: string): JsonNode {
  return new TreeParser(text).parse();
}

class TreeParser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): JsonNode {
    const root = this.#value(0);
    this.#skip(WHITESPACE);
    if (this.#at < this.#text.length) throw new JsonSyntaxError(this.#at);
    return root;
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  /** The next character that is not whitespace. */
  #next(): string | undefined {
    this.#skip(WHITESPACE);
    return this.#text[this.#at];
  }

  #expect(character: string): void {
    if (this.#next() !== character) throw new JsonSyntaxError(this.#at);
    this.#at += 1;
  }

  #string(): void {
    this.#expect('"');
    for (this.#skip(UNESCAPED); this.#text[this.#at] !== '"'; this.#skip(UNESCAPED)) {
      if (!this.#skip(ESCAPE)) throw new JsonSyntaxError(this.#at);
    }
    this.#at += 1;
  }

  #value(depth: number): JsonNode {
    const open = this.#next();
    const start = this.#at;
    if (open === '{' || open === '[') {
      if (depth > MAX_DEPTH) throw new JsonSyntaxError(start);
      return { start, children: this.#children(open === '{' ? '}' : ']', depth), end: this.#at };
    }
    if (open === '"') this.#string();
    else if (!this.#skip(LITERAL)) throw new JsonSyntaxError(start);
    return { start, end: this.#at };
  }

  #children(close: '}' | ']', depth: number): JsonChild[] {
    const children: JsonChild[] = [];
    this.#at += 1;
    if (this.#next() !== close) {
      children.push(this.#child(close, 0, depth + 1));
      while (this.#next() === ',') {
        this.#at += 1;
        children.push(this.#child(close, children.length, depth + 1));
      }
    }
    this.#expect(close);
    return children;
  }

  #child(close: '}' | ']', index: number, depth: number): JsonChild {
    this.#skip(WHITESPACE);
    const start = this.#at;
    if (close === ']') return { key: String(index), start, value: this.#value(depth) };
    this.#string();
    const key = JSON.parse(this.#text.slice(start, this.#at)) as string;
    this.#expect(':');
    return { key, start, value: this.#value(depth) };
  }
}
