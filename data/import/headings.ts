/** What a column's heading means, in the words of offices and of this project's own tables (their names in CSV, their titles in XLSX). */
import { type Weekday, WEEKDAYS } from '../model/directory.ts';
import { weekdayNumber } from '../operations/fields/typed-weekdays.ts';

/** Headings for each field: small letters and digits alone, as `plainHeading` writes them. */
const HEADINGS = {
  id: 'center kennungdescenters kennung id',
  name: 'name einrichtung bezeichnung beratungsstelle namederberatungsstelle namedereinrichtung stelle zentrum standort träger title',
  full_name: 'fullname vollername langname',
  status: 'status zustand',
  district: 'district stadtteil ortsteil bezirk stadtbezirk quartier',
  address:
    'address1 street strasseundhausnummer strasse strasseunr strassenr strassehausnr adresse anschrift strasseundnr',
  postal_code: 'postalcode plz postleitzahl zip',
  city: 'city ort stadt gemeinde wohnort',
  state_province: 'stateprovince bundesland',
  country: 'country staat',
  postal_city: 'plzort plzundort',
  phones: 'phones phone tel telefon telefonnummer telnr telefonnr rufnummer fon telefonteladressen contactphone',
  fax: 'fax faxnummer faxteladressen telefax',
  sms: 'sms smsteladressen',
  whatsapp: 'whatsapp whatsappteladressen',
  signal: 'signal signalteladressen',
  email: 'email mail emailadresse contactemail',
  url: 'url homepage internet website webseite internetseite www contactwebsite',
  latitude: 'latitude lat geolat breite breitengrad breitewgs84 ycoord',
  longitude: 'longitude lon lng geolon länge längengrad längewgs84 laenge',
  accuracy_m: 'accuracym genauigkeitderpositioninmetern genauigkeit',
  building: 'building gebäude',
  entrance: 'entrance eingang',
  postal_address: 'postaladdress postanschrift',
  accessibility: 'accessibility barrierefrei barrierefreiheit rollstuhl',
  center_languages: 'sprachen sprache beratungssprachen',
  verified_on: 'verifiedon zuletztgeprüft stand geprüftam',
  hours: 'hours sprechzeiten sprechstunden sprechstunde öffnungszeiten beratungszeiten zeiten offenesprechstunde',
  phone_hours: 'telefonzeiten telefonischesprechzeiten telefonsprechzeiten telefonischeerreichbarkeit telzeiten',
  osm_hours: 'openinghours',
  osm_phone_hours: 'openinghoursphone',
  remark: 'bemerkung bemerkungen hinweis hinweise anmerkung anmerkungen kommentar sonstiges',
  schedule: 'schedule kennungderzeit',
  service: 'service angebot',
  byday: 'byday',
  weekdays: 'weekdays wochentage wochentag tag',
  opens_at: 'opensat beginn von uhrzeitvon ab',
  closes_at: 'closesat endedanachwirdniemandeingelassen bis ende uhrzeitbis',
  valid_from: 'validfrom gültigab',
  valid_to: 'validto gültigbis',
  interval: 'interval',
  location: 'location andererort',
  note: 'note',
  access: 'access zugang',
  booking_url: 'bookingurl terminiminternet',
  booking_phone: 'bookingphone',
  booking_note: 'bookingnote',
  last_admission: 'lastadmission',
  session_closes_at: 'sessionclosesat endenachdemletzteneinlass',
  channel: 'channel',
  link: 'link',
  audience: 'audience',
  languages: 'languages',
  interpreter: 'interpreter',
  conditions: 'conditions bedingungen',
  derived:
    'reviewby neuzuprüfenbis edition ausgabe verification zeitenrechtzeitigbestätigt hoursverifiedon zeitenzuletztbestätigt comingchanges wassichändernwird',
  serial: 'lfdnr nr lfdnummer nummer laufendenummer',
} as const;

export type TableField = keyof typeof HEADINGS;

export interface ImportColumn {
  /** As it stands in the file; "D" where it has none. */
  readonly heading: string;
  readonly field?: TableField;
  /** Of a column for one weekday: its hours, or their begin or end. */
  readonly weekday?: Weekday;
  readonly part?: 'opens_at' | 'closes_at';
}

const plainHeading = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');

const BY_HEADING = new Map(
  Object.entries(HEADINGS).flatMap(([field, texts]) =>
    texts.split(' ').map((one) => [one, field as TableField] as const),
  ),
);

export function columnOf(text: string, index: number): ImportColumn {
  const heading = text.replace(/\s+/gu, ' ').trim() || columnLetters(index);
  const field = BY_HEADING.get(plainHeading(text));
  if (field) return { heading, field };
  const [, day = '', part] = /^(\p{L}+)\.?(?: ?\(?(von|bis)\)?)?$/iu.exec(heading) ?? [];
  const weekday = WEEKDAYS[weekdayNumber(day.toLowerCase()) ?? -1];
  if (!weekday) return { heading };
  return { heading, weekday, ...(part && { part: part.toLowerCase() === 'von' ? 'opens_at' : 'closes_at' }) };
}

/** "A" … "Z", "AA" … as spreadsheets call their columns. */
function columnLetters(index: number): string {
  return (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}
