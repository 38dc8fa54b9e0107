/** Content lines (RFC 5545, section 3.1) of a calendar as they stand, and the tree of its components: own code, for the lint. */

export interface Line {
  readonly name: string;
  readonly params: ReadonlyMap<string, string>;
  readonly value: string;
  /** The unfolded line. */
  readonly raw: string;
}

export interface Component {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly components: readonly Component[];
}

/** A calendar as the lint sees it: its bytes, its text and what could be parsed of it. */
export interface Calendar {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Unfolded lines, BEGIN and END among them. */
  readonly lines: readonly Line[];
  readonly root: Component;
  readonly events: readonly Component[];
  readonly zones: readonly Component[];
}

/** Reads as much as can be read; what is wrong is for the rules to say. */
export function parse(bytes: Uint8Array): Calendar {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const unfolded = text.replace(/\r?\n[ \t]/g, '');
  const lines = unfolded
    .split(/\r?\n/)
    .filter((raw) => raw !== '')
    .map(lineOf);
  const root = tree(lines);
  const of = (name: string) => root.components.filter((component) => component.name === name);
  return { bytes, text, lines, root, events: of('VEVENT'), zones: of('VTIMEZONE') };
}

/** Splits at the first colon outside quotes, and the part before it at semicolons outside quotes. */
function lineOf(raw: string): Line {
  const cuts: number[] = [];
  let quoted = false;
  let colon = raw.length;
  for (let index = 0; index < raw.length && colon === raw.length; index++) {
    const character = raw[index];
    if (character === '"') quoted = !quoted;
    else if (character === ';' && !quoted) cuts.push(index);
    else if (character === ':' && !quoted) colon = index;
  }
  const edges = [...cuts, colon];
  const params = cuts.map((cut, index) => raw.slice(cut + 1, edges[index + 1]));
  return {
    name: raw.slice(0, edges[0]).toUpperCase(),
    params: new Map(
      params.map((param) => [param.split('=')[0]?.toUpperCase() ?? '', param.slice(param.indexOf('=') + 1)]),
    ),
    value: raw.slice(colon + 1),
    raw,
  };
}

interface Open {
  name: string;
  lines: Line[];
  components: Open[];
}

function tree(lines: readonly Line[]): Component {
  const root: Open = { name: '', lines: [], components: [] };
  const stack = [root];
  for (const line of lines) {
    const top = stack.at(-1) ?? root;
    if (line.name === 'BEGIN') {
      const opened: Open = { name: line.value, lines: [], components: [] };
      top.components.push(opened);
      stack.push(opened);
    } else if (line.name === 'END') stack.pop();
    else top.lines.push(line);
  }
  return root.components[0] ?? root;
}

/** All lines of a name in a component. */
export function all(component: Component, name: string): Line[] {
  return component.lines.filter((line) => line.name === name);
}

/** The first line of a name in a component. */
export function one(component: Component, name: string): Line | undefined {
  return component.lines.find((line) => line.name === name);
}

/** The parts of an RRULE: {FREQ: 'WEEKLY', …}. */
export function ruleOf(component: Component): Readonly<Record<string, string>> | undefined {
  const rule = one(component, 'RRULE');
  return rule && Object.fromEntries(rule.value.split(';').map((part) => part.split('=') as [string, string]));
}
