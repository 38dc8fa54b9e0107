/**
 * Where a file meets what it neither declares nor imports: clock, network, environment, DOM, storage.
 * TypeScript's checker answers whether a name is open, so that a parameter named `document` is no DOM.
 */
import { type Identifier, type Node, SyntaxKind } from 'typescript/unstable/ast';
import {
  isCallExpression,
  isElementAccessExpression,
  isExpressionWithTypeArguments,
  isHeritageClause,
  isIdentifier,
  isNewExpression,
  isPropertyAccessExpression,
  isStringLiteral,
} from 'typescript/unstable/ast/is';
import { type Checker, SymbolFlags } from 'typescript/unstable/sync';
import { lineOf } from './nodes.ts';

export interface GlobalUse {
  /** With its first property, as written or meant: `Date.now`, `document.cookie`, `fetch`, `new Date()`. */
  readonly what: string;
  /** The name itself: `Date`, `document`, `fetch`. */
  readonly name: string;
  readonly line: number;
}

/** The names somebody asks for; all others (`Math`, `JSON`, `URL` …) are the language and not worth a question. */
const WATCHED = new Set([
  ...['Date', 'Temporal', 'performance'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
  ...['process', 'Deno', 'Bun'],
  ...['document', 'window', 'navigator', 'location', 'history', 'customElements', 'HTMLElement', 'addEventListener'],
  ...['globalThis', 'self'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore'],
]);
/** The world by name: `globalThis.fetch` is `fetch`. */
const WORLDS = new Set(['globalThis', 'window', 'self']);

/** A polyfill's Temporal has the same clock; `globalThis` the checker knows without a library. */
const ALWAYS = new Set(['Temporal', 'globalThis']);

export function globalUses(nodes: readonly Node[], checker: Checker): GlobalUse[] {
  return nodes.flatMap((node) => {
    if (!isIdentifier(node) || !WATCHED.has(node.text) || !isValue(node)) return [];
    const open = checker.resolveName(node.text, SymbolFlags.Value, node, false) === undefined;
    return open || ALWAYS.has(node.text) ? usesOf(node) : [];
  });
}

function usesOf(node: Identifier): GlobalUse[] {
  const line = lineOf(node);
  const [name, rest] = WORLDS.has(node.text) ? worldly(node) : [node.text, node as Node];
  const called = rest.parent;
  const isNew = name === 'Date' && isNewExpression(called) && called.expression === rest;
  if (isNew) return called.arguments?.length ? [] : [{ what: 'new Date()', name, line }];
  if (name === 'Date' && isCallExpression(called) && called.expression === rest)
    return [{ what: 'Date()', name, line }];
  const property = propertyOf(rest);
  return [{ what: property === undefined ? name : `${name}.${property}`, name, line }];
}

/** `globalThis.fetch` -> fetch, and the node that stands for it; `window.parent` remains a use of window. */
function worldly(node: Identifier): [string, Node] {
  const property = propertyOf(node);
  return property !== undefined && WATCHED.has(property) ? [property, node.parent] : [node.text, node];
}

/** `now` of `Date.now` and `Date['now']`; undefined where the name stands alone. */
function propertyOf(node: Node): string | undefined {
  const { parent } = node;
  if (isPropertyAccessExpression(parent) && parent.expression === node) return parent.name.text;
  if (isElementAccessExpression(parent) && parent.expression === node && isStringLiteral(parent.argumentExpression)) {
    return parent.argumentExpression.text;
  }
  return undefined;
}

/** An expression: no property's name, no declaration, no type. */
function isValue(node: Identifier): boolean {
  const { parent } = node;
  if (isPropertyAccessExpression(parent)) return parent.expression === node;
  if (parent.kind === SyntaxKind.ShorthandPropertyAssignment) return true;
  if ('propertyName' in parent && parent.propertyName === node) return false;
  if ('name' in parent && parent.name === node) return false;
  // `class … extends HTMLElement` runs; `implements` and an interface's `extends` do not.
  if (isExpressionWithTypeArguments(parent)) return isClassExtended(parent.parent);
  return !TYPES_AND_NAMES.has(parent.kind);
}

const isClassExtended = (clause: Node): boolean =>
  isHeritageClause(clause) &&
  clause.token === SyntaxKind.ExtendsKeyword &&
  clause.parent.kind !== SyntaxKind.InterfaceDeclaration;

const TYPES_AND_NAMES: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.TypeReference,
  SyntaxKind.TypeQuery,
  SyntaxKind.QualifiedName,
]);
