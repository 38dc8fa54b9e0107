/** One session on one day, with its status (RFC 5545, STATUS) and the reason for it. */
import type { Service } from './directory.ts';
import type { Day, Minutes } from './zone.ts';

export type Status = 'confirmed' | 'tentative' | 'cancelled';

/** One session, or the part of one that a closure leaves or takes, on one day. */
export interface Session {
  readonly center: string;
  readonly service: Service;
  /** The id of its schedule or extra session. */
  readonly schedule: string;
  readonly day: Day;
  readonly opens: Minutes;
  /** When it is over for those who come: its end, or the last admission. */
  readonly closes: Minutes;
  /** Its end, where that is later than the last admission. */
  readonly ends?: Minutes;
  readonly status: Status;
  /** public_holiday/<rule>, closure/<id> or customary/<rule>. */
  readonly reason?: string;
  readonly location?: string;
  /** `location` is the center's own address of that day, which is not the one that the directory says. */
  readonly moved?: true;
  /** Of an extra session, or when a closure covers only a part: not one of the schedule's regular times. */
  readonly irregular?: true;
}
