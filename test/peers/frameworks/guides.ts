/** The widget's guides as the archive ships them: the files that a reader would write, and the commands that follow. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Guide {
  /** By path below the reader's project. */
  readonly files: ReadonlyMap<string, string>;
  /** By the name behind "sh". */
  readonly commands: ReadonlyMap<string, string>;
}

/** A fenced block with a language and a name: a path, or what a command is for. */
const BLOCK = /^```(\w+) (\S+)\n([\s\S]*?)^```$/gm;

/** Reads guides/<name>.md of the unpacked package. Throws where it has no block with a name. */
export function readGuide(packageFolder: string, name: string): Guide {
  const text = readFileSync(join(packageFolder, 'guides', `${name}.md`), 'utf8');
  const blocks = [...text.matchAll(BLOCK)].map(([, language = '', place = '', content = '']) => ({
    language,
    place,
    content,
  }));
  if (blocks.length === 0)
    throw new Error(`guides/${name}.md has no block with a name; write the path behind the language`);
  const of = (shell: boolean) =>
    new Map(
      blocks.filter(({ language }) => (language === 'sh') === shell).map(({ place, content }) => [place, content]),
    );
  return { files: of(false), commands: of(true) };
}
