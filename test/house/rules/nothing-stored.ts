/** Rule: nothing is stored at the reader's, no cookie and no storage; the legal page says so. */
import type { Node } from 'typescript/unstable/ast';
import {
  isIdentifier,
  isNoSubstitutionTemplateLiteral,
  isPropertyAccessExpression,
  isStringLiteral,
} from 'typescript/unstable/ast/is';
import { lineOf } from '../nodes.ts';
import type { Source } from '../sources.ts';

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
  if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node))
    return /set-cookie/i.test(node.text) ? [node.text] : [];
  if (!isPropertyAccessExpression(node)) return [];
  const { name, expression } = node;
  const owner = isPropertyAccessExpression(expression)
    ? expression.name.text
    : isIdentifier(expression)
      ? expression.text
      : '';
  if (name.text === 'cookie' && /document$/i.test(owner)) return [`${owner}.cookie`];
  // `this.ownerDocument.defaultView.localStorage`; where the owner is the world the name is a global and already told.
  return STORES.includes(name.text) && !['window', 'self', 'globalThis'].includes(owner) ? [name.text] : [];
}
