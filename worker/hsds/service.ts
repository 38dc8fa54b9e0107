/** A center's service as HSDS's tables "service" and "service_at_location", in the short form of lists and in full. */
import { SERVICE_HEADINGS } from '../../data/model/service-headings.ts';
import type { Center, Change } from '../../data/model/directory.ts';
import { comingChanges } from '../../data/model/coming-changes.ts';
import { overdueSentences } from '../../data/model/confirmations.ts';
import { factOf, verifiedOn } from '../../data/model/verification.ts';
import { dateInWords, say, sentence } from '../../data/model/text.ts';
import { dayOf } from '../../data/model/zone.ts';
import { accessFields, languagesOf } from './access.ts';
import { comingPlaces } from './coming-places.ts';
import type { CenterService } from './center-service.ts';
import { fullLocationRow, languageRows, locationRow, phoneRows } from './location.ts';
import { HSDS_REVISED, withMilliseconds } from './modified-dates.ts';
import { organizationRow, programRow, responsibleOrganization } from './organization.ts';
import { scheduleRows } from './schedule.ts';

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
    assured_date: verifiedOn(center, factOf(offered.service)),
    ...alertOf(offered),
    ...accessFields(offered),
    last_modified: withMilliseconds(edition.lastTouched(HSDS_REVISED)),
    ...(responsible && { organization: organizationRow(edition, responsible, ids) }),
    program: programRow(directory, text, ids),
  };
}

function baseFields({ edition, center, service, ids }: CenterService) {
  const text = edition.text('de');
  const title = say(text, 'calendar_title', { service: say(text, SERVICE_HEADINGS[service]), name: center.name });
  const checked = say(text, 'data_as_of', {
    date: dateInWords(text, dayOf(verifiedOn(center, factOf(service)))),
  });
  return {
    id: ids.service(center.id, service),
    name: title,
    description: `${say(text, SERVICE_HEADINGS[service])}: ${center.full_name}, ${edition.address(center)} (${center.district}). ${checked}.`,
  };
}

/** What is about to change, and what nobody has confirmed in time; a tentative day is told with its schedule alone. */
function alertOf({ edition, center, service }: CenterService) {
  const text = edition.text('de');
  const coming = comingChanges(text, center, edition.asOf).flatMap(({ phrases }) => phrases.map(({ words }) => words));
  const overdue = center.status === 'active' ? overdueSentences(edition, center, factOf(service), text) : [];
  const alert = [...(center.status_note ? [center.status_note.de] : []), ...coming, ...overdue].map(sentence).join(' ');
  return alert === '' ? {} : { alert };
}

/** With everything that belongs to it. */
export function fullServiceRow(offered: CenterService) {
  const { edition, center, service, ids } = offered;
  return {
    ...serviceRow(offered),
    phones: phoneRows(center, ids, edition.text('de')),
    schedules: scheduleRows(edition, service, ids),
    service_at_locations: [
      { id: ids.service_at_location(center.id, service), location: fullLocationRow(edition, center, ids) },
      ...comingPlaces(offered),
    ],
    ...languageRows(edition, center, ids, languagesOf(offered)),
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
    phones: phoneRows(center, ids, edition.text('de')),
    schedules: scheduleRows(edition, service, ids, ({ here }) => here),
  };
}
