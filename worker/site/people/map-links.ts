/** The way to a door, by address text: no door was measured, so coordinates would send people astray. */
import { addressLine, type Center } from '../../../data/model/directory.ts';

/** A route on openstreetmap.org, which works everywhere; now.ts puts the phone's own maps app in its place. */
export function directionsUrl(center: Center): string {
  return `https://www.openstreetmap.org/directions?to=${encodeURIComponent(addressLine(center.address))}`;
}

export function mapUrl(center: Center): string {
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(addressLine(center.address))}`;
}
