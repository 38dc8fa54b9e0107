/** Where wrangler may write what it keeps for itself: the home folder, or a folder of the project where that is read-only. */
import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';

/** What to add to wrangler's environment (XDG Base Directory Specification). */
export async function wranglerHome(root: string, home: string): Promise<{ readonly XDG_CONFIG_HOME?: string }> {
  const isWritable = await access(home, constants.W_OK).then(
    () => true,
    () => false,
  );
  return isWritable ? {} : { XDG_CONFIG_HOME: join(root, '.wrangler/home') };
}
