/** The operations of a served description, each with its examples: what a client is asked to read. */

export interface ParameterExample {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly schema: Readonly<Record<string, unknown>>;
  readonly example: unknown;
}

export interface DescribedOperation {
  readonly id: string;
  readonly tag: string;
  /** A template: "/v1/weeks/{monday}.json". */
  readonly path: string;
  readonly parameters: readonly ParameterExample[];
  /** Whether it answers in JSON, where nothing else is asked for. */
  readonly isJson: boolean;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, { readonly get: GetOperation }>>;
}
interface GetOperation {
  readonly operationId: string;
  readonly tags: readonly [string];
  readonly parameters: readonly ParameterExample[];
  readonly responses: { readonly 200: { readonly content: object } };
}

/** @throws Error where a path's parameter has no example */
export function operationsOf(text: string): readonly DescribedOperation[] {
  return Object.entries((JSON.parse(text) as OpenApi).paths).map(([path, { get }]) => {
    const parameters = get.parameters.filter(({ example }) => example !== undefined);
    for (const [, name] of path.matchAll(/\{(\w+)\}/g))
      if (!parameters.some((one) => one.name === name)) throw new Error(`${path}: no example of ${name}`);
    const [type = ''] = Object.keys(get.responses[200].content);
    return { id: get.operationId, tag: get.tags[0], path, parameters, isJson: /[/+]json$/.test(type) };
  });
}

/** The address that the examples make. */
export function addressOf({ path, parameters }: DescribedOperation): string {
  const query = new URLSearchParams();
  let address = path;
  for (const { name, in: place, example } of parameters) {
    if (place === 'path') address = address.replace(`{${name}}`, String(example));
    else query.append(name, String(example));
  }
  return query.size > 0 ? `${address}?${query}` : address;
}

/** "v1_centers_id_json" -> "v1CentersIdJson": how generators name a method. */
export function camelCase(name: string): string {
  return name.replace(/[_-]+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
