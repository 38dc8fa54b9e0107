/** The directory as JSON: every fact of the data file with review_by, holidays to the horizon and links to all other forms. */
import type { Center } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { dateOf } from '../../../data/model/zone.ts';

export function renderJson(edition: PublishedEdition): string {
  return `${JSON.stringify(directoryJson(edition))}\n`;
}

function directoryJson(edition: PublishedEdition) {
  const {
    $schema: _,
    centers,
    changes,
    ...facts
  } = edition.directory as PublishedEdition['directory'] & { $schema?: string };
  return {
    ...facts,
    horizon: dateOf(edition.horizon),
    public_holidays: edition.publicHolidays,
    centers: centers.map((center) => centerJson(edition, center)),
    changes,
    links: edition.forms,
  };
}

function centerJson(edition: PublishedEdition, center: Center) {
  return {
    ...center,
    address_text: edition.address(center),
    review_by: edition.reviewBy(center),
    ...(edition.scope === undefined && { links: edition.formsOf(center.id) }),
  };
}
