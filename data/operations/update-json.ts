/** Changes a JSON text in place: what stays the same keeps its bytes, with indentation, line breaks and order. */
import { type JsonChild, type JsonNode, parseTree } from '../check/json/tree.ts';

/**
 * The text with its value changed to `after`; what is new is printed in the style of its neighbors.
 * @throws JsonSyntaxError where the text is no JSON
 */
export function updateJson(text: string, after: unknown): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const root = parseTree(text);
  const unit = indentAt(text, root.children?.[0]?.start ?? 0) || '  ';
  return text.slice(0, root.start) + new JsonUpdater(text, eol, unit).value(root, after) + text.slice(root.end);
}

/** A child of the old or the new value under the name that tells it from its neighbors. */
interface NamedValue {
  readonly name: string;
  readonly value: unknown;
}

class JsonUpdater {
  readonly #text: string;
  readonly #eol: string;
  readonly #unit: string;

  constructor(text: string, eol: string, unit: string) {
    this.#text = text;
    this.#eol = eol;
    this.#unit = unit;
  }

  /** The text of a value that becomes `after`. */
  value(node: JsonNode, after: unknown): string {
    const old = this.#text.slice(node.start, node.end);
    const before: unknown = JSON.parse(old);
    if (JSON.stringify(before) === JSON.stringify(after)) return old;
    const [was, is] = [namedChildren(before), namedChildren(after)];
    const sameKind = Array.isArray(before) === Array.isArray(after);
    if (!node.children || !was?.length || !is?.length || !sameKind || !keepsOrder(was, is))
      return this.#print(after, indentAt(this.#text, node.start));
    return this.#merge(node, node.children, was, is, !Array.isArray(after));
  }

  #merge(
    node: JsonNode,
    children: readonly JsonChild[],
    was: readonly NamedValue[],
    is: readonly NamedValue[],
    keyed: boolean,
  ): string {
    const head = this.#text.slice(node.start, children[0]?.start);
    let result = head;
    let last: number | undefined;
    for (const [index, { name, value }] of is.entries()) {
      const at = was.findIndex((one) => one.name === name);
      const child = children[at];
      // Between two that were neighbors stays what stood there.
      const neighbors = child && last !== undefined && at === last + 1;
      if (neighbors) result += this.#text.slice(children[last ?? 0]?.value.end, child.start);
      else if (index > 0) result += `,${head.slice(1)}`;
      if (child) result += this.#text.slice(child.start, child.value.start) + this.value(child.value, value);
      else {
        const key = keyed ? `${JSON.stringify(name)}:${this.#isOneLine(head) ? '' : ' '}` : '';
        result += key + this.#print(value, head.split(/[\r\n]/).at(-1) ?? '', head);
      }
      last = child && at;
    }
    return result + this.#text.slice(children.at(-1)?.value.end, node.end);
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
function namedChildren(value: unknown): NamedValue[] | undefined {
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

/** Whether the children that remain do so in their order. */
function keepsOrder(was: readonly NamedValue[], is: readonly NamedValue[]): boolean {
  const common = (list: readonly NamedValue[], other: readonly NamedValue[]) =>
    list.filter(({ name }) => other.some((one) => one.name === name)).map((one) => one.name);
  return common(was, is).join('\n') === common(is, was).join('\n');
}

/** The blanks at the begin of the line on which a character stands. */
function indentAt(text: string, at: number): string {
  const line =
    text
      .slice(0, at)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}
