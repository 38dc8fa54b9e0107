/** Rules: the compiler is not silenced, and no work is left as a note. */
import { type Node, SyntaxKind } from 'typescript/unstable/ast';
import { isNonNullExpression, isPropertyDeclaration, isVariableDeclaration } from 'typescript/unstable/ast/is';
import { lineOf } from '../nodes.ts';
import type { Source } from '../sources.ts';

export function compilerIsNotSilenced(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, nodes, text }) => [
    ...nodes.flatMap((node) => silencedBy(node).map((what) => `${path}:${lineOf(node)} says ${what}`)),
    ...wordsIn(text, /@ts-(?:ignore|expect-error|nocheck)/g).map(
      ({ word, line }) => `${path}:${line} says ${word}: repair what the compiler names`,
    ),
  ]);
}

export function noWorkIsLeftAsNote(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) =>
    wordsIn(text, /\b(?:TODO|FIXME|XXX)\b/g).map(
      ({ word, line }) => `${path}:${line} says ${word}: do it, or strike the note and open an issue`,
    ),
  );
}

function silencedBy(node: Node): string[] {
  if (node.kind === SyntaxKind.AnyKeyword) {
    const cast =
      node.parent.kind === SyntaxKind.AsExpression || node.parent.kind === SyntaxKind.TypeAssertionExpression;
    return [cast ? 'as any: name the type' : 'any: name the type, or take unknown and narrow it'];
  }
  if (isNonNullExpression(node)) return ['a non-null !: ask for undefined, or type it so that it cannot be'];
  if (isPropertyDeclaration(node) && node.postfixToken?.kind === SyntaxKind.ExclamationToken) {
    return ['a definite !: give the field a first value, or say that it may be undefined'];
  }
  if (isVariableDeclaration(node) && node.exclamationToken) return ['a definite !: give the variable a first value'];
  return [];
}

const wordsIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ word, line: text.slice(0, index).split('\n').length }));
