/** Walks over a directory: its centers and schedules, each with its JSON pointer. */
import type { Center, Directory, Schedule } from '../../model/directory.ts';

/** Every center with its pointer. */
export function* eachCenter(directory: Directory): Generator<[Center, string]> {
  for (const [index, center] of directory.centers.entries()) yield [center, `/centers/${index}`];
}

/** Every schedule with its pointer and its center. */
export function* eachSchedule(directory: Directory): Generator<[Schedule, string, Center]> {
  for (const [center, at] of eachCenter(directory)) {
    for (const [index, schedule] of center.schedules.entries()) yield [schedule, `${at}/schedules/${index}`, center];
  }
}

/** The center of that id, if there is such an edition and it has one. */
export function findCenter(directory: Directory | undefined, id: string): Center | undefined {
  return directory?.centers.find((center) => center.id === id);
}
