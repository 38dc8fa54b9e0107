/** A center's service as HSDS's tables "service" and "service_at_location", in the short form of lists and in the whole one. */
import type { Center, Change, Service } from '../../data/model/directory.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import { SERVICE_LABELS } from '../feeds/ics/calendar-kinds.ts';
import { dateInWords, say } from '../../data/model/text.ts';
import { dayOf } from '../../data/model/zone.ts';
import { fullLocation, languagesOf, location, phonesOf } from './location.ts';
import { HSDS_REVISED, withMilliseconds } from './modified.ts';
import type { Names } from './names.ts';
import { organization, program, provider } from './organization.ts';
import { schedulesOf } from './schedule.ts';

/** One service of one center: its edition is narrowed to the center. */
export interface Scope {
  readonly edition: PublishedEdition;
  readonly center: Center;
  readonly kind: Service;
  readonly names: Names;
}

const STATUS: { readonly [status in Center['status']]: string } = {
  active: 'active',
  temporarily_closed: 'temporarily closed',
  closed: 'defunct',
};

/** Changes that a service tells of itself; /v1/changes.json holds all. */
const TOLD_CHANGES = 10;

/** The fields that lists have. */
export function service(scope: Scope) {
  const { edition, center, names } = scope;
  const { directory, origin } = edition;
  const text = edition.text('de');
  const responsible = provider(directory);
  return {
    ...own(scope),
    url: `${origin}/de/centers/${center.id}/`,
    ...(center.email !== undefined && { email: center.email }),
    status: STATUS[center.status],
    assured_date: center.verified_on,
    ...alert(center),
    last_modified: withMilliseconds(edition.lastTouched(HSDS_REVISED)),
    ...(responsible && { organization: organization(directory, responsible, names) }),
    program: program(directory, text, names),
  };
}

function own({ edition, center, kind, names }: Scope) {
  const text = edition.text('de');
  const title = say(text, 'calendar_title', { service: say(text, SERVICE_LABELS[kind]), name: center.name });
  const checked = say(text, 'calendar_as_of', { date: dateInWords(text, dayOf(center.verified_on)) });
  return {
    id: names.service(center.id, kind),
    name: title,
    description: `${say(text, SERVICE_LABELS[kind])}: ${center.full_name}, ${edition.address(center)} (${center.district}). ${checked}.`,
    ...(kind !== 'phone' && { application_process: say(text, 'come_without_appointment') }),
  };
}

function alert({ status_note }: Center) {
  return status_note === undefined ? {} : { alert: status_note.de };
}

/** With everything that belongs to it. */
export function fullService(scope: Scope) {
  const { edition, center, kind, names } = scope;
  return {
    ...service(scope),
    phones: phonesOf(center, names),
    schedules: schedulesOf(edition, kind, names),
    service_at_locations: [
      { id: names.service_at_location(center.id, kind), location: fullLocation(edition, center, names) },
    ],
    ...languagesOf(edition, center, names),
    metadata: edition.directory.changes
      .slice(0, TOLD_CHANGES)
      .map((change, at, all) => changed(scope, change, all[at + 1]?.edition)),
  };
}

/** An edition that touched the center, as HSDS keeps the history of a field. */
function changed({ edition, center, kind, names }: Scope, change: Change, before: string | undefined) {
  const [oldest] = edition.directory.changes.slice(-1);
  return {
    id: names.change(center.id, kind, change.edition),
    resource_id: names.service(center.id, kind),
    resource_type: 'service',
    last_action_date: change.released_at.slice(0, 10),
    last_action_type: change === oldest ? 'create' : 'update',
    field_name: 'edition',
    previous_value: before ?? '',
    replacement_value: change.edition,
    updated_by: edition.directory.publisher.name,
  };
}

export function serviceAtLocation(scope: Scope) {
  const { center, kind, names } = scope;
  return {
    id: names.service_at_location(center.id, kind),
    description: own(scope).description,
    location: location(center, names),
    service: service(scope),
  };
}

export function fullServiceAtLocation(scope: Scope) {
  const { edition, center, kind, names } = scope;
  return {
    ...serviceAtLocation(scope),
    location: fullLocation(edition, center, names),
    phones: phonesOf(center, names),
    schedules: schedulesOf(edition, kind, names),
  };
}
