/** Streets and house numbers within a line of an address, written in one of the usual ways. */
import type { Address } from '../../model/directory.ts';

/** "Brückenstr. 30 a" -> "Brückenstraße": the street alone, in full. */
export function streetOf({ address_1 }: Pick<Address, 'address_1'>): string {
  const [street = ''] = address_1.split(/\s(?=\d)/u);
  return street
    .replace(/([Ss])tr\.?$/u, '$1traße')
    .replace(/([Ss])trasse$/u, '$1traße')
    .trim();
}

/** "Duisburger Straße 241 b" -> 241; undefined where there is none. */
export function houseNumberOf({ address_1 }: Pick<Address, 'address_1'>): number | undefined {
  const match = /\s(\d+)/u.exec(address_1);
  return match ? Number(match[1]) : undefined;
}
