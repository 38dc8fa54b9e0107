/** Cells about a center itself: where it is, how to reach it. Each writes into the draft, or throws a Refusal. */
import { FEDERAL_STATES } from '../check/rules/federal-states.ts';
import type { OtherNumber, Words } from '../model/directory.ts';
import { readDay, readNumber as readDecimal } from '../operations/fields/typed.ts';
import { Refusal } from '../operations/fields/refusal.ts';
import type { DraftCenter } from './draft.ts';
import type { TableField } from './headings.ts';
import {
  readAccessibility,
  readSpokenLanguages,
  readMail,
  readNumbers,
  readPostalCode,
  readWebAddress,
} from './values.ts';

type Write = (draft: DraftCenter, text: string) => void;

const STATUSES: Readonly<Record<string, 'active' | 'temporarily_closed' | 'closed'>> = {
  active: 'active',
  geöffnet: 'active',
  temporarily_closed: 'temporarily_closed',
  'vorübergehend geschlossen': 'temporarily_closed',
  'temporarily closed': 'temporarily_closed',
  closed: 'closed',
  defunct: 'closed',
  'dauerhaft geschlossen': 'closed',
};

/** What a list does not say of a closing, people read in these words until somebody writes better ones. */
const CLOSED_NOTES: { readonly [status in 'temporarily_closed' | 'closed']: Words } = {
  temporarily_closed: { de: 'Vorübergehend geschlossen.', en: 'Temporarily closed.' },
  closed: { de: 'Dauerhaft geschlossen.', en: 'Closed for good.' },
};

const numbers =
  (kind?: OtherNumber['kind']): Write =>
  (draft, text) => {
    for (const { number, kind: said } of readNumbers(text, kind)) {
      if (!said) draft.phones.add(number);
      else if (!draft.other_numbers.some((one) => one.kind === said && one.number === number))
        draft.other_numbers.push({ number, kind: said });
    }
  };

/** "99947 Auenrode", else undefined. */
function readTown(text: string): { readonly postal_code: string; readonly city: string } | undefined {
  const [, postal_code, city] = /^(?:D-)?(\d{5})\s(.+)$/u.exec(text.trim()) ?? [];
  return postal_code && city ? { postal_code, city: city.trim() } : undefined;
}

function writeTown(draft: DraftCenter, text: string): void {
  const town = readTown(text);
  if (!town)
    throw new Refusal(
      `„${text}“ ist keine Postleitzahl mit Ort; bitte „12345 Ort“`,
      `"${text}" is no postal code with its city`,
    );
  Object.assign(draft.address, town);
}

/** Before a comma the street, behind it the postal code and the city. */
const splitAddress = (text: string): string[] => text.split(/,\s*(?=(?:D-)?\d{5}\s)/u);

/** Street and number, or the whole address in one cell. */
function writeAddress(draft: DraftCenter, text: string): void {
  const [street = '', town] = splitAddress(text);
  if (town) writeTown(draft, town);
  draft.address.address_1 = street.trim();
}

function writePostalAddress(draft: DraftCenter, text: string): void {
  const [address_1 = '', behind = ''] = splitAddress(text);
  const town = readTown(behind);
  if (!town)
    throw new Refusal(
      `„${text}“ ist keine Anschrift; bitte „Straße 1, 12345 Ort“`,
      `"${text}" is no address; write "Street 1, 12345 City"`,
    );
  draft.facts.postal_address = { address_1, ...town, country: 'DE' };
}

/** A date with its year, since nobody knows from which year a list is. */
function readDated(text: string): string {
  const date = readDay(text, '1970-01-01');
  if (!date.startsWith('19')) return date;
  throw new Refusal(`In „${text}“ fehlt das Jahr; bitte „12.11.2026“`, `"${text}" has no year; write "2026-11-12"`);
}

function readCountry(text: string): string {
  const code = /^(deutschland|germany)$/iu.test(text) ? 'DE' : text.toUpperCase();
  if (/^[A-Z]{2}$/u.test(code)) return code;
  throw new Refusal(
    `„${text}“ ist kein Land; bitte zwei Buchstaben, zum Beispiel „DE“`,
    `"${text}" is no country; write two letters, for example "DE"`,
  );
}

export const CENTER_CELLS: { readonly [field in TableField]?: Write } = {
  id: (draft, text) => (draft.facts.id = text),
  name: () => undefined,
  full_name: (draft, text) => (draft.facts.full_name = text),
  status: (draft, text) => {
    const status = STATUSES[text.toLowerCase()];
    if (!status)
      throw new Refusal(
        `„${text}“ ist kein Zustand; bitte „geöffnet“ oder „dauerhaft geschlossen“`,
        `"${text}" is no status`,
      );
    draft.facts.status = status;
    if (status !== 'active') draft.facts.status_note = CLOSED_NOTES[status];
  },
  district: (draft, text) => (draft.facts.district = text),
  address: writeAddress,
  postal_code: (draft, text) => (draft.address.postal_code = readPostalCode(text)),
  city: (draft, text) => (draft.address.city = text),
  // A code of ISO 3166-2 stands for the state's name.
  state_province: (draft, text) => (draft.address.state_province = FEDERAL_STATES[text]?.[0] ?? text),
  country: (draft, text) => (draft.address.country = readCountry(text)),
  postal_city: writeTown,
  phones: numbers(),
  fax: numbers('fax'),
  sms: numbers('sms'),
  whatsapp: numbers('whatsapp'),
  signal: numbers('signal'),
  email: (draft, text) => (draft.facts.email = readMail(text)),
  url: (draft, text) => (draft.facts.url = readWebAddress(text)),
  latitude: (draft, text) => (draft.position.latitude = readDecimal(text)),
  longitude: (draft, text) => (draft.position.longitude = readDecimal(text)),
  accuracy_m: (draft, text) => (draft.position.accuracy_m = readDecimal(text)),
  // Its source is that of the import.
  building: (draft, text) => (draft.address.building = { name: text, source: '' }),
  entrance: (draft, text) => (draft.address.entrance = { de: text }),
  postal_address: writePostalAddress,
  accessibility: (draft, text) => (draft.facts.accessibility = readAccessibility(text)),
  center_languages: (draft, text) => (draft.facts.languages = readSpokenLanguages(text)),
  verified_on: (draft, text) => (draft.facts.verified_on = readDated(text)),
};
