/** The parameters that stand in paths, explained once: description, schema, and a value that works today (OpenAPI 3.1, "Parameter Object"). */
import type { Edition } from '../../data/model/edition.ts';
import { hsdsIds } from '../hsds/hsds-ids.ts';
import type { Parameter } from '../http/operation.ts';
import { dateSchemaBetween } from '../schema/schema.ts';
import type { Store } from '../store/store.ts';
import { dateOf, dayAt, mondayOf, partsOf } from '../../data/model/zone.ts';
import { sessionsIn } from '../../data/model/sessions.ts';

export interface PathParameter extends Parameter {
  readonly example: string;
}

/** Path parameters by name. */
export type PathParameters = { readonly [name: string]: PathParameter };

/** Every path parameter by name, with the values of this data. */
export function listPathParameters(edition: Edition, store: Store): PathParameters {
  const { directory } = edition;
  const center = directory.centers[0]?.id ?? 'mitte';
  // Next year's, which every build of this year has: a description that changed daily would change without saying so.
  const newYear = dayAt(partsOf(edition.horizon).year, 1, 1);
  const narrowed = edition.of(center);
  const session = narrowed && sessionsIn(narrowed, newYear, edition.horizon);
  const next = session?.find((one) => one.service === 'open_consultation' && one.status === 'confirmed');
  const [first, last] = [dateOf(mondayOf(edition.first)), dateOf(edition.horizon)];
  const all: PathParameter[] = [
    {
      name: 'id',
      description: 'The id of a center.',
      schema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 },
      example: center,
    },
    {
      name: 'lang',
      description: 'A language.',
      schema: { type: 'string', enum: store.tags },
      example: store.texts.find(({ meta }) => meta.lang !== 'de')?.tag ?? 'de',
    },
    {
      name: 'monday',
      description: `A Monday from ${first} to ${last}.`,
      schema: dateSchemaBetween(first, last),
      example: dateOf(mondayOf(newYear + 6)),
    },
    {
      name: 'date',
      description: `A local date from ${first} to ${last} on which the center has a session.`,
      schema: dateSchemaBetween(first, last),
      example: dateOf(next?.day ?? newYear),
    },
    {
      name: 'edition',
      description: 'The name of a released edition.',
      schema: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(\\.\\d{1,2})?$', maxLength: 13 },
      example: directory.edition,
    },
    {
      name: 'form',
      description: 'The name of a form, as Link: rel="describedby" has it.',
      schema: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$', maxLength: 64 },
      example: 'directory-form',
    },
    ...hsdsIdParameters(edition, center),
  ];
  return Object.fromEntries(all.map((one) => [one.name, one]));
}

/** UUIDs of HSDS, of the things that its lists name first. */
function hsdsIdParameters({ directory }: Edition, center: string): PathParameter[] {
  const ids = hsdsIds(directory);
  const schema = { type: 'string', format: 'uuid', maxLength: 36 };
  const service = directory.centers[0]?.schedules[0]?.service ?? 'open_consultation';
  const [organization] = directory.organizations;
  return [
    { name: 'service_id', description: 'The id of a service.', schema, example: ids.service(center, service) },
    {
      name: 'service_at_location_id',
      description: 'The id of a service at a location.',
      schema,
      example: ids.service_at_location(center, service),
    },
    {
      name: 'organization_id',
      description: 'The id of an organization.',
      schema,
      example: ids.organization(organization?.id ?? ''),
    },
  ];
}

/** The names in a template: "/v1/weeks/{monday}.json" -> ["monday"]. */
export function parameterNames(template: string): string[] {
  return [...template.matchAll(/\{([a-z_]+)\}/g)].map((match) => match[1] ?? '');
}

/** A template with its example values: an address that answers. */
export function fillTemplate(template: string, parameters: PathParameters): string {
  return template.replace(/\{([a-z_]+)\}/g, (placeholder, name: string) => parameters[name]?.example ?? placeholder);
}
