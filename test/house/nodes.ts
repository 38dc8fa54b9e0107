/** Walks a syntax tree. */
import type { Node } from 'typescript/unstable/ast';

/** Every node of a tree, in the order of the text. */
export function nodesOf(tree: Node): Node[] {
  const nodes: Node[] = [];
  const visit = (node: Node): void => {
    nodes.push(node);
    node.forEachChild(visit);
  };
  visit(tree);
  return nodes;
}

/** The line a node begins on, counted from 1; comments before it do not count. */
export function lineOf(node: Node): number {
  const tree = node.getSourceFile();
  return tree.text.slice(0, node.getStart(tree)).split('\n').length;
}
