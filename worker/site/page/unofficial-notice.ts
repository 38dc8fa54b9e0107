/** "Not a service of the city", with the city's name as the language asks for it. */
import type { Edition } from '../../../data/model/edition.ts';
import { say, type Text } from '../../../data/model/text.ts';

/** Empty on the city's own site. */
export function unofficialNotice(edition: Edition, text: Text): string {
  return edition.directory.official ? '' : say(text, 'unofficial_notice', { city: edition.city(text) });
}
