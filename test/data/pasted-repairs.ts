/** Does what a clerk does with the text that a repair offers: copies it out of the sentence and puts it where the finding stands. */
import { pointerKeys, valueAt } from '../../data/check/json/pointer.ts';
import type { Finding } from '../../data/check/findings/finding.ts';

/** JSON out of a sentence: whole entries, fields with their values, or a single value. */
export interface Offer {
  readonly entries: readonly Record<string, unknown>[];
  readonly fields: ReadonlyArray<readonly [name: string, value: unknown]>;
  readonly values: readonly unknown[];
}

type Json = Record<string, unknown>;

/** The file with the answer that a question offers, written before "closures" and filled in; undefined where none is offered. */
export function answered(directory: unknown, { repair }: Finding, language: 'de' | 'en'): Json | undefined {
  const offered = /"answers": (\[\{.*?\}\])/.exec(repair[language])?.[1];
  if (offered === undefined) return undefined;
  const answers = JSON.parse(offered.replace('…', 'So gewollt, am Telefon nachgefragt.')) as unknown[];
  const { answers: before = [], ...rest } = directory as Json & { answers?: unknown[] };
  return { ...rest, answers: [...before, ...answers] };
}

/** What of a repair can be pasted. An ellipsis is to be filled in by hand; what follows "oder" is another way. */
export function offerOf(repair: string): Offer {
  const { entries, rest } = takeEntries(repair);
  const [way = ''] = entries.length > 0 ? [''] : rest.split(/ (?:oder|or|–) /);
  const fields: Array<readonly [string, unknown]> = [];
  const left = way.replace(FIELD, (_, name: string, text: string) => {
    const value = parsed(text);
    if (value !== undefined && !text.includes('…')) fields.push([name, value]);
    return '';
  });
  const values = fields.length > 0 ? [] : [...left.matchAll(/"(?:[^"\\…]|\\.)*"/g)].flatMap(([text]) => [parsed(text)]);
  return { entries, fields, values };
}

const FIELD = /"([a-z_]+)":\s*("(?:[^"\\]|\\.)*"|\{(?:[^{}]|\{[^{}]*\})*\}|\[[^[\]]*\]|true|false|-?[0-9.]+)/g;

/** Brackets that close again and hold JSON. */
function takeEntries(text: string): { entries: Json[]; rest: string } {
  const entries: Json[] = [];
  let rest = '';
  for (let at = 0; at < text.length; at++) {
    const end = text.startsWith('{"', at) ? endOf(text, at) : -1;
    const entry = end < 0 ? undefined : parsed(text.slice(at, end));
    if (!entry || /"[a-z_]+": ?$/.test(rest)) rest += text[at];
    else {
      entries.push(entry as Json);
      at = end - 1;
    }
  }
  return { entries, rest };
}

function endOf(text: string, start: number): number {
  let open = 0;
  for (const { 0: token, index } of text.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    open += token === '{' ? 1 : token === '}' ? -1 : 0;
    if (open === 0) return start + index + 1;
  }
  return -1;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The directories after pasting where the finding stands or around it; none where people decide where or what to write. */
export function pasted(directory: unknown, { pointer, repair }: Finding, language: 'de' | 'en'): unknown[] {
  const { entries, fields, values } = offerOf(repair[language]);
  if (entries.length > 0) return withPasted(directory, (copy) => pasteEntries(copy, pointer, entries));
  const around = pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
  if (fields.length > 0)
    return [pointer, around].flatMap((at) =>
      withPasted(directory, (copy) => {
        const target = valueAt(copy, at);
        if (typeof target !== 'object' || target === null || Array.isArray(target)) return false;
        Object.assign(target, Object.fromEntries(fields));
        return true;
      }),
    );
  return withPasted(directory, (copy) => {
    if (values.length !== 1 || typeof valueAt(copy, pointer) !== 'string') return false;
    (valueAt(copy, around) as Json)[pointerKeys(pointer).at(-1) ?? ''] = values[0];
    return true;
  });
}

function withPasted(directory: unknown, paste: (copy: Json) => boolean): unknown[] {
  const copy = structuredClone(directory) as Json;
  return paste(copy) ? [copy] : [];
}

/** In the place of the entry that the finding names, or into the list that lacks it. */
function pasteEntries(copy: Json, pointer: string, entries: readonly Json[]): boolean {
  const here = valueAt(copy, pointer);
  const at = pointer.lastIndexOf('/');
  const parent = valueAt(copy, pointer.slice(0, at));
  const key = pointerKeys(pointer).at(-1) ?? '';
  if (Array.isArray(here)) here.push(...entries);
  else if (Array.isArray(parent)) parent.splice(Number(key), 1, ...entries);
  else if (entries.length === 1) (parent as Json)[key] = entries[0];
  else return false;
  return true;
}
