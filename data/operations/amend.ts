/** Changes a JSON text in place: what stays the same keeps its bytes, with indentation, line breaks and order. */
import { type Part, type Span, spanOf } from '../check/spans.ts';

/** The text with its value changed to `after`. What is new is printed in the manner of its neighbors. */
export function amend(text: string, after: unknown): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const root = spanOf(text);
  const unit = indentAt(text, root.parts?.[0]?.start ?? 0) || '  ';
  return text.slice(0, root.start) + new Amender(text, eol, unit).value(root, after) + text.slice(root.end);
}

/** A part of the old or the new value under the name that tells it from its neighbors. */
interface Named {
  readonly name: string;
  readonly value: unknown;
}

class Amender {
  readonly #text: string;
  readonly #eol: string;
  readonly #unit: string;

  constructor(text: string, eol: string, unit: string) {
    this.#text = text;
    this.#eol = eol;
    this.#unit = unit;
  }

  /** The text of a value that becomes `after`. */
  value(span: Span, after: unknown): string {
    const old = this.#text.slice(span.start, span.end);
    const before: unknown = JSON.parse(old);
    if (JSON.stringify(before) === JSON.stringify(after)) return old;
    const [was, is] = [namedParts(before), namedParts(after)];
    const sameKind = Array.isArray(before) === Array.isArray(after);
    if (!span.parts || !was?.length || !is?.length || !sameKind || !inOrder(was, is))
      return this.#print(after, indentAt(this.#text, span.start));
    return this.#merge(span, span.parts, was, is, !Array.isArray(after));
  }

  #merge(span: Span, parts: readonly Part[], was: readonly Named[], is: readonly Named[], keyed: boolean): string {
    const head = this.#text.slice(span.start, parts[0]?.start);
    let result = head;
    let last: number | undefined;
    for (const [index, { name, value }] of is.entries()) {
      const at = was.findIndex((one) => one.name === name);
      const part = parts[at];
      // Between two that were neighbors stays what stood there.
      const neighbors = part && last !== undefined && at === last + 1;
      if (neighbors) result += this.#text.slice(parts[last ?? 0]?.value.end, part.start);
      else if (index > 0) result += `,${head.slice(1)}`;
      if (part) result += this.#text.slice(part.start, part.value.start) + this.value(part.value, value);
      else {
        const key = keyed ? `${JSON.stringify(name)}:${this.#isOneLine(head) ? '' : ' '}` : '';
        result += key + this.#print(value, head.split(/[\r\n]/).at(-1) ?? '', head);
      }
      last = part && at;
    }
    return result + this.#text.slice(parts.at(-1)?.value.end, span.end);
  }

  #isOneLine(head: string): boolean {
    return !/[\r\n]/.test(head);
  }

  /** A new value, on one line where its neighbors are. */
  #print(value: unknown, indent: string, head = this.#eol): string {
    if (this.#isOneLine(head)) return JSON.stringify(value);
    return JSON.stringify(value, null, this.#unit).replaceAll('\n', this.#eol + indent);
  }
}

/** Members by key; items by their id or edition, else by what they are. Undefined for anything else, and for twins. */
function namedParts(value: unknown): Named[] | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const named = Array.isArray(value)
    ? value.map((item: unknown) => ({ name: nameOf(item), value: item }))
    : Object.entries(value).map(([name, member]: [string, unknown]) => ({ name, value: member }));
  return new Set(named.map((one) => one.name)).size === named.length ? named : undefined;
}

function nameOf(item: unknown): string {
  const { id, edition } = (item ?? {}) as { id?: unknown; edition?: unknown };
  return typeof id === 'string' ? id : typeof edition === 'string' ? edition : JSON.stringify(item);
}

/** Whether what stays, stays in its order. */
function inOrder(was: readonly Named[], is: readonly Named[]): boolean {
  const kept = (list: readonly Named[], other: readonly Named[]) =>
    list.filter(({ name }) => other.some((one) => one.name === name)).map((one) => one.name);
  return kept(was, is).join('\n') === kept(is, was).join('\n');
}

/** The blanks before the first sign of the line on which a character stands. */
function indentAt(text: string, at: number): string {
  const line =
    text
      .slice(0, at)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}
