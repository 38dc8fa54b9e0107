/** What a row of HSDS's table "service" is about. */
import type { Center, Service } from '../../data/model/directory.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import type { HsdsIds } from './hsds-ids.ts';

/** One service of one center: its edition is narrowed to the center. */
export interface CenterService {
  readonly edition: PublishedEdition;
  readonly center: Center;
  readonly service: Service;
  readonly ids: HsdsIds;
}
