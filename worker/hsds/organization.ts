/** Partners and coordination as HSDS's tables "organization" and "program". */
import { LOGO_PATH } from '../../data/brand/logo.ts';
import type { Directory } from '../../data/model/directory.ts';
import { list, type Text } from '../../data/model/text.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import type { HsdsIds } from './hsds-ids.ts';

type Organization = Directory['organizations'][number];

/** Who stands for the services: the coordination, else the only organization there is. No source names one operator per center. */
export function responsibleOrganization({ organizations, programme }: Directory): Organization | undefined {
  const coordination = organizations.find(({ id }) => id === programme.coordination);
  return coordination ?? (organizations.length === 1 ? organizations[0] : undefined);
}

/** The fields that lists have. */
export function organizationRow(
  { directory, origin, inline }: PublishedEdition,
  organization: Organization,
  ids: HsdsIds,
) {
  const { programme, publisher } = directory;
  const role =
    organization.id === programme.coordination || organization.role === 'coordination' ? 'Koordination' : 'Partner';
  return {
    id: ids.organization(organization.id),
    name: organization.name,
    description: `${role}: ${programme.name}`,
    ...(organization.url !== undefined && { website: organization.url }),
    ...(inline.brand.logo && organization.name === publisher.name && { logo: origin + LOGO_PATH }),
  };
}

/** The programme, with what is known of it and what is planned, as text. */
export function programRow(directory: Directory, text: Text, ids: HsdsIds) {
  const { programme, organizations, outreach } = directory;
  const partners = organizations.filter(({ role }) => role === 'partner').map(({ name }) => name);
  const planned = outreach.filter(({ status }) => status === 'planned').map(({ area }) => area);
  const running = outreach.filter(({ status }) => status === 'running').map(({ area }) => area);
  const facts = [
    programme.set_up_by && `Eingerichtet: ${programme.set_up_by}`,
    partners.length > 0 && `Beteiligte Organisationen: ${list(text, partners)}`,
    running.length > 0 && `Außensprechstunden: ${list(text, running)}`,
    planned.length > 0 && `Außensprechstunden geplant, noch ohne Ort und Zeit: ${list(text, planned)}`,
  ];
  // A semicolon, because names may end in a dot ("e.V.").
  const description = facts.filter((fact) => typeof fact === 'string' && fact !== '').join('; ');
  return { id: ids.program(), name: programme.name, description: description || programme.name };
}
