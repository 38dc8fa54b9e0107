/** A center's service as HSDS's tables "service" and "service_at_location", in the short form of lists and in full. */
import type { Center, Change, Service } from '../../data/model/directory.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import { SERVICE_LABELS } from '../feeds/ics/calendar-kinds.ts';
import { dateInWords, say } from '../../data/model/text.ts';
import { dayOf } from '../../data/model/zone.ts';
import { fullLocationRow, languageRows, locationRow, phoneRows } from './location.ts';
import { HSDS_REVISED, withMilliseconds } from './modified-dates.ts';
import type { HsdsIds } from './hsds-ids.ts';
import { organizationRow, programRow, responsibleOrganization } from './organization.ts';
import { scheduleRows } from './schedule.ts';

/** One service of one center: its edition is narrowed to the center. */
export interface CenterService {
  readonly edition: PublishedEdition;
  readonly center: Center;
  readonly service: Service;
  readonly ids: HsdsIds;
}

const HSDS_STATUS: { readonly [status in Center['status']]: string } = {
  active: 'active',
  temporarily_closed: 'temporarily closed',
  closed: 'defunct',
};

/** Number of changes in a service's metadata; /v1/changes.json has all. */
const MOST_CHANGES = 10;

/** The fields that lists have. */
export function serviceRow(offered: CenterService) {
  const { edition, center, ids } = offered;
  const { directory, origin } = edition;
  const text = edition.text('de');
  const responsible = responsibleOrganization(directory);
  return {
    ...baseFields(offered),
    url: `${origin}/de/centers/${center.id}/`,
    ...(center.email !== undefined && { email: center.email }),
    status: HSDS_STATUS[center.status],
    assured_date: center.verified_on,
    ...alertOf(center),
    last_modified: withMilliseconds(edition.lastTouched(HSDS_REVISED)),
    ...(responsible && { organization: organizationRow(directory, responsible, ids) }),
    program: programRow(directory, text, ids),
  };
}

function baseFields({ edition, center, service, ids }: CenterService) {
  const text = edition.text('de');
  const title = say(text, 'calendar_title', { service: say(text, SERVICE_LABELS[service]), name: center.name });
  const checked = say(text, 'calendar_as_of', { date: dateInWords(text, dayOf(center.verified_on)) });
  return {
    id: ids.service(center.id, service),
    name: title,
    description: `${say(text, SERVICE_LABELS[service])}: ${center.full_name}, ${edition.address(center)} (${center.district}). ${checked}.`,
    ...(service !== 'phone' && { application_process: say(text, 'come_without_appointment') }),
  };
}

function alertOf({ status_note }: Center) {
  return status_note === undefined ? {} : { alert: status_note.de };
}

/** With everything that belongs to it. */
export function fullServiceRow(offered: CenterService) {
  const { edition, center, service, ids } = offered;
  return {
    ...serviceRow(offered),
    phones: phoneRows(center, ids),
    schedules: scheduleRows(edition, service, ids),
    service_at_locations: [
      { id: ids.service_at_location(center.id, service), location: fullLocationRow(edition, center, ids) },
    ],
    ...languageRows(edition, center, ids),
    metadata: edition.directory.changes
      .slice(0, MOST_CHANGES)
      .map((change, at, all) => changeMetadata(offered, change, all[at + 1]?.edition)),
  };
}

/** An edition that touched the center, as HSDS keeps the history of a field. */
function changeMetadata({ edition, center, service, ids }: CenterService, change: Change, before: string | undefined) {
  const [oldest] = edition.directory.changes.slice(-1);
  return {
    id: ids.change(center.id, service, change.edition),
    resource_id: ids.service(center.id, service),
    resource_type: 'service',
    last_action_date: change.released_at.slice(0, 10),
    last_action_type: change === oldest ? 'create' : 'update',
    field_name: 'edition',
    previous_value: before ?? '',
    replacement_value: change.edition,
    updated_by: edition.directory.publisher.name,
  };
}

export function serviceAtLocationRow(offered: CenterService) {
  const { center, service, ids } = offered;
  return {
    id: ids.service_at_location(center.id, service),
    description: baseFields(offered).description,
    location: locationRow(center, ids),
    service: serviceRow(offered),
  };
}

export function fullServiceAtLocationRow(offered: CenterService) {
  const { edition, center, service, ids } = offered;
  return {
    ...serviceAtLocationRow(offered),
    location: fullLocationRow(edition, center, ids),
    phones: phoneRows(center, ids),
    schedules: scheduleRows(edition, service, ids),
  };
}
