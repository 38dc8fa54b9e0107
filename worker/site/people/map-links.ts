/** Links to maps by address text: no door was measured, so coordinates would lead astray. */
import { addressLine, type Center } from '../../../data/model/directory.ts';

/** Directions on openstreetmap.org, which works everywhere; browser/maps-app-links.ts links the phone's own app instead. */
export function directionsUrl(center: Center): string {
  return `https://www.openstreetmap.org/directions?to=${encodeURIComponent(addressLine(center.address))}`;
}

export function mapUrl(center: Center): string {
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(addressLine(center.address))}`;
}
