/** A file of any of the forms -> drafts of centers, with a note on each of its cells. The form is told by name and content. */
import type { Words } from '../model/directory.ts';
import { readCsv } from './csv.ts';
import { decodeText } from './decode.ts';
import { Drafts } from './draft.ts';
import { readJsonForm, UnknownForm } from './json-forms.ts';
import type { ImportNotes } from './notes.ts';
import type { TableOptions } from './sheet.ts';
import { readTable } from './table.ts';
import { readXlsx } from './xlsx.ts';

/** @throws UnknownForm */
export async function readImportFile(
  name: string,
  bytes: Uint8Array,
  notes: ImportNotes,
  options: TableOptions,
): Promise<Drafts> {
  const drafts = new Drafts();
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    for (const sheet of await readXlsx(bytes)) readTable(sheet, drafts, notes, options);
    return drafts;
  }
  const text = decodeText(bytes);
  if (/^\s*[[{]/u.test(text)) readJsonForm(parse(text), drafts, notes, options);
  else if (/\.xls$/iu.test(name)) throw new UnknownForm(OLD_WORKBOOK);
  else readTable(readCsv(text, name), drafts, notes, options);
  return drafts;
}

const OLD_WORKBOOK: Words = {
  de: 'Das alte Format .xls liest der Import nicht; bitte als .xlsx oder CSV speichern',
  en: 'the old format .xls is not read; save the list as .xlsx or CSV',
};

/** @throws UnknownForm */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = (error as Error).message;
    throw new UnknownForm({
      de: `Die Datei ist kein gültiges JSON (${why}); bitte neu speichern`,
      en: `the file is no valid JSON (${why}); save it again`,
    });
  }
}
