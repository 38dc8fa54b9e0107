/** What describes an answer to machines (RFC 8288, rel="describedby"): the schema of the operation at its address, or a file of its own. */
import type { Operation } from './operation.ts';
import { describedBy, type Description } from '../schema/published-schema.ts';

interface DescribedAddress {
  readonly pattern: RegExp;
  /** Its path may have the parameters of the address. */
  readonly description: Description;
}

/** Its file of its own, else the schema of its answers. */
export function descriptionOf({ described_by, schema }: Operation): Description | undefined {
  return described_by ?? (schema && describedBy(schema));
}

/** The addresses of these operations that are described. */
export function describedAddresses(operations: readonly Operation[]): readonly DescribedAddress[] {
  return operations.flatMap((operation) => {
    const description = descriptionOf(operation);
    return description ? [{ pattern: patternOf(operation.address), description }] : [];
  });
}

/** The description of a path: of "/v1/centers/mitte.csv" that file's own. */
export function findDescription(addresses: readonly DescribedAddress[], path: string): Description | undefined {
  for (const { pattern, description } of addresses) {
    const match = pattern.exec(path);
    if (match) return { ...description, path: fill(description.path, match.groups ?? {}) };
  }
  return undefined;
}

export const describedByLink = (origin: string, { path, type }: Description) =>
  `<${origin}${path}>; rel="describedby"; type="${type}"`;

/** A value has no dot but before a number: "2026-11-27.2". */
function patternOf(address: string): RegExp {
  const source = address.replace(/[.+?^$()|[\]\\]/g, '\\$&').replace(/\{([a-z_]+)\}/g, '(?<$1>[^/.]+(?:\\.\\d+)*)');
  return new RegExp(`^${source}$`);
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z_]+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
