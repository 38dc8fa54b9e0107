/** Walks over all that people can come to: schedules and extra sessions, and the spans of hours that they and closures have. */
import type { Conditions, Directory, ExtraSession, Schedule, Service } from '../../model/directory.ts';
import { eachSchedule } from './walk.ts';

/** What a schedule and an extra session have in common. */
export interface Offer extends Conditions {
  readonly id: string;
  readonly service: Service;
  readonly opens_at: string;
  readonly closes_at: string;
}

/** Every schedule and extra session with its pointer and the id of its center. */
export function* eachOffer(directory: Directory): Generator<[Schedule | ExtraSession, string, string]> {
  for (const [schedule, at, center] of eachSchedule(directory)) yield [schedule, at, center.id];
  for (const [index, extra] of directory.extra_sessions.entries())
    yield [extra, `/extra_sessions/${index}`, extra.center];
}

/** Times of day by field, with the pointer to what holds them. */
export interface Opening {
  readonly at: string;
  readonly opens_at?: string;
  readonly closes_at?: string;
  readonly last_admission?: string;
}

/** The times of every schedule, extra session and closure. */
export function* eachOpening(directory: Directory): Generator<Opening> {
  for (const [{ opens_at, closes_at, last_admission }, at] of eachOffer(directory)) {
    yield { at, opens_at, closes_at, ...(last_admission && { last_admission }) };
  }
  for (const [index, { opens_at, closes_at }] of directory.closures.entries()) {
    yield { at: `/closures/${index}`, ...(opens_at && { opens_at }), ...(closes_at && { closes_at }) };
  }
}
