/** Text of any spreadsheet program: encodings, separators, quotes, and the places of headings. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../data/import/csv.ts';
import { decodeText } from '../../../data/import/decode.ts';

describe('CSV of any office', () => {
  it('reads UTF-8 with and without its mark, and Windows-1252', () => {
    expect(decodeText(new TextEncoder().encode('\u{feff}Straße'))).toBe('Straße');
    expect(decodeText(new TextEncoder().encode('Straße – „Süd“'))).toBe('Straße – „Süd“');
    expect(decodeText(Uint8Array.of(0x53, 0x74, 0x72, 0x61, 0xdf, 0x65, 0x20, 0x96, 0x20, 0x84))).toBe('Straße – „');
  });

  it.each([';', ',', '\t'])('finds the separator %j, whatever stands in quotes', (separator) => {
    const other = separator === ',' ? ';' : ',';
    const text = `Name${separator}Zeiten\r\n"A${other}${other}${other} ""B"""${separator}"Mo 9-12\nDi 9-12"\r\n`;
    expect(readCsv(text, 'liste').rows).toEqual([
      ['Name', 'Zeiten'],
      [`A${other}${other}${other} "B"`, 'Mo 9-12\nDi 9-12'],
      [''],
    ]);
  });

  it('reads any table that RFC 4180 writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ä', '"', ';', ',', ' ', '\n', '1') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        const written = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';')).join('\r\n');
        expect(readCsv(written, 'liste').rows).toEqual(rows);
      }),
    );
  });
});
