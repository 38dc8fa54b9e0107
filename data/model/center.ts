/** A center: where it is, how to reach it, what of that is dated, and when somebody confirmed it. */
import type { Schedule, Words } from './offer.ts';

export interface Phone {
  /** E.164, "+4920360802707". */
  readonly number: string;
  /** As people read it, "+49 203 60802707"; the build adds it. */
  readonly formatted?: string;
  /** None = phone. */
  readonly kind?: 'phone' | 'mobile';
  readonly label?: Words;
}

/** A number that nobody answers by voice. */
export interface OtherNumber {
  readonly number: string;
  readonly formatted?: string;
  readonly kind: 'fax' | 'sms' | 'whatsapp' | 'signal';
  readonly label?: Words;
}

export interface Address {
  readonly address_1: string;
  readonly postal_code: string;
  readonly city: string;
  readonly state_province?: string;
  readonly country: string;
  /** The house by its name, from a source of its own (an id of `sources`). */
  readonly building?: { readonly name: string; readonly source: string };
  /** How to find the door. */
  readonly entrance?: Words;
}

export interface Position {
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracy_m: number;
  readonly method: string;
  /** An id of `sources`. */
  readonly source: string;
}

/** The facts of a center that may take effect from a date. */
export interface DatableFacts {
  readonly status: 'active' | 'temporarily_closed' | 'closed';
  readonly status_note?: Words;
  readonly district: string;
  readonly address: Address;
  /** Absent where nobody has found it: then no map form claims one. */
  readonly position?: Position;
  readonly phones: readonly Phone[];
  readonly other_numbers?: readonly OtherNumber[];
}

/** Facts that hold instead of the center's own from a day on, or between two days (both included). A later entry wins. */
export interface DatedFacts extends Partial<DatableFacts> {
  readonly valid_from: string;
  readonly valid_to?: string;
}

/** The facts that are confirmed each for itself. */
export type VerifiedFact = 'open_hours' | 'phone_hours' | 'address';
export const VERIFIED_FACTS: readonly VerifiedFact[] = ['open_hours', 'phone_hours', 'address'];

export interface Center extends DatableFacts {
  readonly id: string;
  readonly name: string;
  readonly full_name: string;
  readonly postal_address?: Address;
  readonly dated_facts?: readonly DatedFacts[];
  readonly email?: string;
  readonly url?: string;
  readonly languages?: readonly string[];
  readonly accessibility?: Words;
  readonly schedules: readonly Schedule[];
  /** The local date of the last confirmation of all of these facts: the oldest, where they were confirmed one by one. */
  readonly verified_on: string;
  /** Later confirmations of single facts. */
  readonly verified?: { readonly [fact in VerifiedFact]?: string };
  readonly source: string;
}

/** "Brückenstraße 30, 47053 Duisburg": street, postal code, city; what a map or a letter needs. */
export function addressLine(address: Address): string {
  return `${address.address_1}, ${address.postal_code} ${address.city}`;
}
