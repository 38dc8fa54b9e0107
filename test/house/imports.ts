/** What a file imports: statically, on demand, by exporting on, or as a type alone. */
import { posix } from 'node:path';
import { type ImportDeclaration, type Node, SyntaxKind } from 'typescript/unstable/ast';
import {
  isCallExpression,
  isExportDeclaration,
  isImportDeclaration,
  isImportTypeNode,
  isLiteralTypeNode,
  isNamedImports,
  isStringLiteral,
} from 'typescript/unstable/ast/is';

export interface Import {
  /** As written: `./feed.ts`, `hono/tiny`. */
  readonly specifier: string;
  /** The file below the project; undefined for a package. */
  readonly path: string | undefined;
  /** Gone when the program runs; as an arrow between rooms it counts all the same. */
  readonly typeOnly: boolean;
}

export function importsOf(nodes: readonly Node[], from: string): Import[] {
  return nodes.flatMap((node) => {
    const found = importIn(node);
    if (!found) return [];
    const { specifier } = found;
    const path = /^\.{1,2}\//.test(specifier) ? posix.join(posix.dirname(from), specifier) : undefined;
    return [{ ...found, path }];
  });
}

function importIn(node: Node): Pick<Import, 'specifier' | 'typeOnly'> | undefined {
  if (isImportDeclaration(node) && isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: importsTypesOnly(node) };
  }
  if (isExportDeclaration(node) && node.moduleSpecifier && isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  }
  if (isCallExpression(node) && node.expression.kind === SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument && isStringLiteral(argument) ? { specifier: argument.text, typeOnly: false } : undefined;
  }
  if (isImportTypeNode(node) && isLiteralTypeNode(node.argument) && isStringLiteral(node.argument.literal)) {
    return { specifier: node.argument.literal.text, typeOnly: true };
  }
  return undefined;
}

/** `import type …`, or braces in which every name is marked `type`. */
function importsTypesOnly({ importClause }: ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  if (name || !namedBindings || !isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}
