/** Reads text files, and writes them so that a reader, or a crash, meets the old file or the new one, never half of one. */
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** What is not UTF-8 becomes U+FFFD, which the check refuses wherever it stands; so it does a byte order mark. */
export async function readText(file: string): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(file));
}

/** Somebody else has written meanwhile; nothing was changed. */
export class WriteConflict extends Error {}

/**
 * Replaces a file. With `before`, only as long as the file still holds that.
 * @throws WriteConflict where it does not, or where another process holds the lock for two seconds
 */
export async function replaceFile(file: string, text: string, before?: string): Promise<void> {
  await withTemporary(file, text, async (temporary) => {
    if (before === undefined) return rename(temporary, file);
    await withLock(`${file}.lock`, async () => {
      if ((await readText(file)) !== before) throw conflict(file, 'hat sich inzwischen geändert');
      await rename(temporary, file);
    });
  });
}

/** Creates a file. @throws WriteConflict where it exists */
export async function createFile(file: string, text: string): Promise<void> {
  await withTemporary(file, text, async (temporary) => {
    // link() refuses an existing name, which rename() would replace.
    await link(temporary, file).catch((error: unknown) => {
      if ((error as { code?: string }).code !== 'EEXIST') throw error;
      throw conflict(file, 'gibt es inzwischen');
    });
  });
}

/** Writes the text beside the file, on the same file system, and lets `publish` give it its name. */
async function withTemporary(file: string, text: string, publish: (temporary: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text);
    await publish(temporary);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Nobody else compares and renames meanwhile. The lock exists for milliseconds. */
async function withLock(lock: string, work: () => Promise<void>): Promise<void> {
  for (let tries = 1; !(await createLock(lock)); tries++) {
    if (tries === 40)
      throw new WriteConflict(`${lock} liegt noch da; läuft kein anderes Werkzeug, bitte löschen. (Delete it.)`);
    await setTimeout(50);
  }
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** False where it exists. */
async function createLock(lock: string): Promise<boolean> {
  return writeFile(lock, '', { flag: 'wx' }).then(
    () => true,
    () => false,
  );
}

function conflict(file: string, what: string): WriteConflict {
  return new WriteConflict(`${basename(file)} ${what}; bitte noch einmal ausführen. (Run it again.)`);
}
