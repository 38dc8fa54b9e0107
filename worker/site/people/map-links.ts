/** Links to maps by address text: no door was measured, so coordinates would lead astray. */
import { addressLine, type Center } from '../../../data/model/directory.ts';

/** Directions on openstreetmap.org, which works everywhere; browser/maps-app-links.ts links the phone's own app instead. */
export function directionsUrl(center: Center): string {
  return `https://www.openstreetmap.org/directions?to=${encodeURIComponent(addressLine(center.address))}`;
}

/**
 * A search for buses and trains to the address, from where its reader says, as Google documents it ("Maps URLs", travelmode=transit):
 * VRR and DB take no address in a link that they promise to keep. It claims nothing about lines or stops.
 */
export function timetableUrl(center: Center): string {
  const destination = encodeURIComponent(addressLine(center.address));
  return `https://www.google.com/maps/dir/?api=1&destination=${destination}&travelmode=transit`;
}

export function mapUrl(center: Center): string {
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(addressLine(center.address))}`;
}
