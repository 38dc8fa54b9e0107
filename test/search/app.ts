/** A made-up directory of any size as a site, with its plain contents to compare with. */
import type { Directory } from '../../data/model/directory.ts';
import { dataOf as anyDataOf, siteOf } from '../application.ts';
import { generate } from '../bench/generate.ts';

/** Its only edition is itself. */
const archived = (directory: Directory) => ({ editions: { [directory.edition]: JSON.stringify(directory) } });

export const dataOf = (directory: Directory) => anyDataOf(directory, archived(directory));

export const appOf = (directory: Directory) => ({ directory, ...siteOf(directory, archived(directory)) });

export const large = appOf(generate(1000));
