/** One address for each route and format, taken from the list that the router uses: a new section is asked like the others. */
import { storeOf } from '../../application.ts';
import { readData } from '../../../worker/publish/read-data.ts';
import { listExampleRequests } from '../../../worker/openapi/examples.ts';
import { SECTIONS } from '../../../worker/routes.ts';
import { ORIGIN } from '../deployment.ts';

export interface Address {
  readonly target: string;
  /** Content-Type where it is promised; pages and redirects promise none. */
  readonly type?: string;
}

/** What stands for the parameters of routes without a description; one that is missing here stops the probe. English has every page. */
const VALUES: { readonly [name: string]: string } = { lang: 'en', id: 'mitte', type: 'not-found' };

/** Every described address with its example, and every other route that is read by its pattern; what is not served, such as a logo, is not. */
export async function everyAddress(): Promise<readonly Address[]> {
  const source = storeOf(await readData(undefined));
  const edition = source.edition(ORIGIN);
  const described = listExampleRequests(SECTIONS, edition, source).map(({ path, media_type }) => ({
    target: path,
    type: media_type,
  }));
  const others = SECTIONS.flatMap(({ routes }) => routes)
    .filter(({ operations, methods = ['GET'] }) => operations === undefined && methods.includes('GET'))
    .filter(({ prerender }) => prerender?.(edition, source, SECTIONS).length !== 0)
    .map(({ path }) => ({ target: filled(path) }));
  return [...described, ...others];
}

function filled(pattern: string): string {
  return pattern.replace(/:(\w+)/g, (_, name: string) => {
    const value = VALUES[name];
    if (value === undefined) throw new Error(`test/worker/probe/addresses.ts has no value for :${name} of ${pattern}`);
    return value;
  });
}
