/** Rule: nothing is stored at the reader's, no cookie and no storage; the legal page says so. */
import { type Node, SyntaxKind } from 'typescript/unstable/ast';
import { isBindingElement, isIdentifier, isPropertyAccessExpression } from 'typescript/unstable/ast/is';
import { lineOf } from '../nodes.ts';
import type { Source } from '../sources.ts';

/** Strings, and the pieces of a template between its values. */
const TEXTS: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateHead,
  SyntaxKind.TemplateMiddle,
  SyntaxKind.TemplateTail,
]);
const STORES = ['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore'];

export function nothingIsStored(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, nodes, globals }) => {
    const uses = [
      ...globals.filter(({ name }) => STORES.includes(name)).map(({ name, line }) => ({ what: name, line })),
      ...nodes.flatMap((node) => storedBy(node).map((what) => ({ what, line: lineOf(node) }))),
    ];
    return uses.map(
      ({ what, line }) =>
        `${path}:${line} says ${what}: nothing is stored at the reader’s; keep it in the address or in memory`,
    );
  });
}

function storedBy(node: Node): string[] {
  if ('text' in node && typeof node.text === 'string' && TEXTS.has(node.kind)) {
    return /set-cookie/i.test(node.text) ? ['Set-Cookie'] : [];
  }
  if (isBindingElement(node)) {
    const taken = node.propertyName ?? node.name;
    return taken && isIdentifier(taken) && STORES.includes(taken.text) ? [taken.text] : [];
  }
  if (!isPropertyAccessExpression(node)) return [];
  const { name, expression } = node;
  const owner = ownNameOf(expression);
  if (name.text === 'cookie' && /document$/i.test(owner)) return [`${owner}.cookie`];
  // `ownerDocument.defaultView.localStorage`; where the owner is the world the name is a global, and told as one.
  return STORES.includes(name.text) && !['window', 'self', 'globalThis'].includes(owner) ? [name.text] : [];
}

/** `document` of `document` and of `window.document`. */
function ownNameOf(node: Node): string {
  if (isPropertyAccessExpression(node)) return node.name.text;
  return isIdentifier(node) ? node.text : '';
}
