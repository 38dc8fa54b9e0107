/** The page of a forge on which a new file is made, filled in: GitHub and Forgejo take the name and the text, GitLab the name alone. */
import { fillPattern } from '../../../../data/model/fill-pattern.ts';

export interface FinishedFile {
  /** Without ".json". */
  readonly name: string;
  readonly text: string;
  /** Of the operation, in the page's language. */
  readonly title: string;
}

/** Forges refuse addresses that are longer than about this. */
const LONGEST_ADDRESS = 7000;

export interface NewFilePage {
  readonly address: string;
  readonly host: string;
  /** Whether the text has to be pasted there. */
  readonly paste: boolean;
}

/** The forge's page for the file; undefined where none is known. */
export function newFilePage(pattern: string, { name, text }: FinishedFile): NewFilePage | undefined {
  if (pattern === '') return undefined;
  const path = encodeURIComponent(pathOf(name));
  const whole = fillPattern(pattern, { path, text: encodeURIComponent(text) });
  const paste = !pattern.includes('{text}') || whole.length > LONGEST_ADDRESS;
  const address = paste ? fillPattern(pattern, { path, text: '' }) : whole;
  return { address, host: new URL(address).host, paste };
}

/** Where the file belongs in the project. */
export const pathOf = (name: string): string => `data/inbox/${name}.json`;
