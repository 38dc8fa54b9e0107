/** The directory as JSON: every fact of the data file with review_by, holidays to the horizon and links to all other forms. */
import type { Center } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { dateOf } from '../../../data/model/zone.ts';
import { recurringDatesOf, singleDayRules } from './recurring-closures.ts';
import { centerFacts, extraSessionFacts } from '../../../data/model/center-facts.ts';

export function renderJson(edition: PublishedEdition): string {
  return `${JSON.stringify(directoryJson(edition))}\n`;
}

function directoryJson(edition: PublishedEdition) {
  const {
    $schema: _,
    centers,
    changes,
    recurring_closures,
    extra_sessions,
    ...facts
  } = edition.directory as PublishedEdition['directory'] & { $schema?: string };
  const byId = new Map(centers.map((center) => [center.id, center]));
  return {
    ...facts,
    recurring_closures: recurring_closures.flatMap(singleDayRules),
    recurring_days: recurringDatesOf(edition),
    extra_sessions: extra_sessions.flatMap((one) => extraSessionFacts(one, byId.get(one.center))),
    horizon: dateOf(edition.horizon),
    public_holidays: edition.publicHolidays,
    centers: centers.map((center) => centerJson(edition, center)),
    changes,
    links: edition.forms,
  };
}

function centerJson(edition: PublishedEdition, center: Center) {
  return {
    ...centerFacts(edition, center),
    address_text: edition.address(center),
    review_by: edition.reviewBy(center),
    ...(edition.scope === undefined && { links: edition.formsOf(center.id) }),
  };
}
