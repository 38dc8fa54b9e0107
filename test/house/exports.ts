/** The names a file exports, with what each of them is. */
import { type BindingName, type SourceFile, type Statement, SyntaxKind } from 'typescript/unstable/ast';
import {
  isClassDeclaration,
  isEnumDeclaration,
  isExportDeclaration,
  isFunctionDeclaration,
  isIdentifier,
  isImportDeclaration,
  isInterfaceDeclaration,
  isNamedExports,
  isNamedImports,
  isNamespaceImport,
  isTypeAliasDeclaration,
  isVariableStatement,
} from 'typescript/unstable/ast/is';

export interface ExportedName {
  readonly name: string;
  /** `export … from`, or a name that was imported first: declared elsewhere. */
  readonly kind: 'class' | 'const' | 'enum' | 'function' | 'interface' | 'type' | 're-export';
}

export function exportedNames(tree: SourceFile): ExportedName[] {
  const imported = importedNames(tree);
  const declared = new Map(tree.statements.flatMap(declarationsIn).map((one) => [one.name, one.kind]));
  return tree.statements.flatMap((statement): ExportedName[] => {
    if (!isExportDeclaration(statement)) return isExported(statement) ? declarationsIn(statement) : [];
    const { exportClause, moduleSpecifier } = statement;
    if (!exportClause) return [];
    if (!isNamedExports(exportClause)) return [{ name: exportClause.name.text, kind: 're-export' }];
    return exportClause.elements.map(({ name, propertyName = name }) => {
      const elsewhere = moduleSpecifier !== undefined || imported.has(propertyName.text);
      return { name: name.text, kind: elsewhere ? 're-export' : (declared.get(propertyName.text) ?? 'const') };
    });
  });
}

function isExported(statement: Statement): boolean {
  const modifiers = 'modifiers' in statement ? (statement.modifiers as Iterable<{ kind: SyntaxKind }> | undefined) : [];
  const kinds = [...(modifiers ?? [])].map(({ kind }) => kind);
  // A default export has no name of its own: whoever imports it gives one.
  return kinds.includes(SyntaxKind.ExportKeyword) && !kinds.includes(SyntaxKind.DefaultKeyword);
}

function declarationsIn(statement: Statement): ExportedName[] {
  if (isVariableStatement(statement)) {
    const names = statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
    return names.map((name) => ({ name, kind: 'const' }));
  }
  if (isFunctionDeclaration(statement)) return named(statement.name?.text, 'function');
  if (isClassDeclaration(statement)) return named(statement.name?.text, 'class');
  if (isInterfaceDeclaration(statement)) return named(statement.name.text, 'interface');
  if (isTypeAliasDeclaration(statement)) return named(statement.name.text, 'type');
  if (isEnumDeclaration(statement)) return named(statement.name.text, 'enum');
  return [];
}

const named = (name: string | undefined, kind: ExportedName['kind']): ExportedName[] =>
  name === undefined ? [] : [{ name, kind }];

/** `a`, and `a` and `b` of `{ a, x: b }`. */
function boundNames(name: BindingName): string[] {
  if (isIdentifier(name)) return [name.text];
  return [...name.elements].flatMap((element) => ('name' in element && element.name ? boundNames(element.name) : []));
}

function importedNames(tree: SourceFile): Set<string> {
  const names = new Set<string>();
  for (const statement of tree.statements) {
    if (!isImportDeclaration(statement) || !statement.importClause) continue;
    const { name, namedBindings } = statement.importClause;
    if (name) names.add(name.text);
    if (!namedBindings) continue;
    if (isNamespaceImport(namedBindings)) names.add(namedBindings.name.text);
    if (isNamedImports(namedBindings)) for (const one of namedBindings.elements) names.add(one.name.text);
  }
  return names;
}
