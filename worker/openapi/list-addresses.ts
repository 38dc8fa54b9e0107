/** Every address of the service by subject, from the routes themselves: those that OpenAPI describes, and pages and other files. */
import type { Words } from '../../data/model/directory.ts';
import { operationsOf, type Route, type Section, type SectionTag } from '../http/route.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import type { Store } from '../store/store.ts';
import { examplePath } from './examples.ts';
import { listPathParameters, type PathParameters } from './path-parameters.ts';

export interface ServedAddress {
  /** As a template: "/v1/centers/{id}.csv". */
  readonly address: string;
  readonly title: Words;
  /** Of its answer, without parameters; of an address that OpenAPI does not describe, none. */
  readonly media_type?: string;
  /** What it is asked with, where that is not GET. */
  readonly method?: string;
  /** A path that answers a GET with 200; none where there is no such. */
  readonly path?: string;
}

export interface AddressGroup {
  /** A subject without a tag is a page or a file about the service. */
  readonly tag?: SectionTag;
  readonly addresses: readonly ServedAddress[];
}

/** The subjects, the most used first; pages and files about the service together at the end. */
export function listAddresses(
  sections: readonly Section[],
  edition: PublishedEdition,
  store: Store,
): readonly AddressGroup[] {
  const parameters = listPathParameters(edition, store);
  const groups = sections.map(({ tag, routes }) => {
    const described = new Set(operationsOf(routes, edition, store).map(({ address }) => address));
    const addresses = routes.flatMap((route) => [
      ...describedAddresses(route, edition, store, parameters),
      ...otherAddress(route, described, edition, store, sections),
    ]);
    return { tag, addresses };
  });
  const tagged = groups.flatMap(({ tag, addresses }) => (tag ? [{ tag, addresses }] : []));
  const others = groups.filter(({ tag }) => !tag).flatMap(({ addresses }) => addresses);
  return [...tagged.sort((a, b) => a.tag.place - b.tag.place), { addresses: others }];
}

function describedAddresses(
  route: Route,
  edition: PublishedEdition,
  store: Store,
  parameters: PathParameters,
): ServedAddress[] {
  return operationsOf([route], edition, store).map((operation) => {
    const { address, title, media_type } = operation;
    const [bare = media_type] = media_type.split(';');
    return { address, title, media_type: bare, path: examplePath(operation, parameters) };
  });
}

/** A route without operations, unless it is the other spelling of a described address, with or without its last slash. */
function otherAddress(
  route: Route,
  described: ReadonlySet<string>,
  edition: PublishedEdition,
  store: Store,
  sections: readonly Section[],
): ServedAddress[] {
  const { path: pattern, operations, title, methods, prerender } = route;
  const address = pattern.replace(/:([a-z_]+)/g, '{$1}');
  if (operations || described.has(address.replace(/\/$/, '')) || described.has(`${address}/`)) return [];
  if (!title) throw new Error(`The route ${pattern} has neither operations nor a title: write what stands there.`);
  const words = typeof title === 'function' ? title(edition) : title;
  if (methods) return methods.map((method) => ({ address, title: words, method }));
  // Of an address that is served, as the build knows; the publisher's logo is not everywhere.
  const [path] = prerender?.(edition, store, sections) ?? [address];
  return path === undefined ? [] : [{ address, title: words, ...(!path.includes('{') && { path }) }];
}
