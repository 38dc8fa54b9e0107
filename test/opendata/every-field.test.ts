/** Every field of data/directory.schema.json is said by the forms that the table names: one that is left behind anywhere fails here. */
import { describe, expect, it } from 'vitest';
import { siteOf } from '../application.ts';
import { COLUMNS, type Column } from './fields/columns.ts';
import { FIELD_TABLE } from './fields/field-table.ts';
import { MARKED } from './fields/marked-directory.ts';
import { FIELDS, valuesOf } from './fields/schema-fields.ts';

const formsOf = (field: string) => (FIELD_TABLE[field] ?? '').split(' ');
const fieldsOf = ({ name, fields }: Column) => fields ?? FIELDS.filter((field) => formsOf(field).includes(name));

/** The fields of which a text says no value. */
function missingFrom(text: string, column: Column): string[] {
  return fieldsOf(column).filter((field) => {
    const write = column.written?.[field] as ((value: unknown) => readonly string[]) | undefined;
    return !valuesOf(MARKED, field).some((value) => {
      const wanted = write ? write(value) : column.usual(field, value);
      return wanted.every((part) => text.includes(part));
    });
  });
}

describe('every field of the schema', () => {
  it('has a row in the table, and the table no other', () => {
    expect(Object.keys(FIELD_TABLE).sort()).toEqual([...FIELDS].sort());
  });

  it('has a value in the marked directory', () => {
    expect(FIELDS.filter((field) => valuesOf(MARKED, field).length === 0)).toEqual([]);
  });

  it('is said by a form, or the table says why by none', () => {
    const known = new Set(COLUMNS.map(({ name }) => name));
    const silent = FIELDS.filter(
      (field) => !FIELD_TABLE[field]?.startsWith('none: ') && !formsOf(field).every((form) => known.has(form)),
    );
    expect(silent).toEqual([]);
  });

  it.each(COLUMNS.map((column) => [column.name, column] as const))('is where the table says: %s', async (_, column) => {
    expect(fieldsOf(column).length).toBeGreaterThan(0);
    expect(missingFrom(await column.text(siteOf(MARKED)), column)).toEqual([]);
  });

  it('would be missed where a form has lost it', async () => {
    const [json] = COLUMNS;
    const text = await json!.text(siteOf(MARKED));
    expect(missingFrom(text.replaceAll('Haupthaus', ''), json!)).toEqual(['centers[].address.building.name']);
    expect(missingFrom('', json!)).toEqual(fieldsOf(json!));
  });
});
