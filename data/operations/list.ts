/** Every operation, in the order in which an office finds them: the most frequent first. */
import { addHours } from './add-hours.ts';
import { changeHours } from './change-hours.ts';
import { changeNumber } from './change-number.ts';
import { closeForGood } from './close-for-good.ts';
import { closeTemporarily } from './close-temporarily.ts';
import { close } from './close.ts';
import { factsConfirmed } from './confirm-facts.ts';
import { endHours } from './end-hours.ts';
import { extraSession } from './extra-session.ts';
import { makeCertain } from './make-certain.ts';
import { move } from './move.ts';
import { newCenter } from './new-center.ts';
import { openAgain } from './open-again.ts';
import { openOnHoliday } from './open-on-holiday.ts';
import { otherHours } from './other-hours.ts';
import type { DirectoryOperation } from './parts/operation.ts';
import { rollBack } from './roll-back.ts';
import { startOutreach } from './start-outreach.ts';
import { undo } from './undo.ts';

export const OPERATIONS: readonly DirectoryOperation[] = [
  close,
  makeCertain,
  factsConfirmed,
  undo,
  changeHours,
  addHours,
  endHours,
  otherHours,
  extraSession,
  openOnHoliday,
  changeNumber,
  move,
  closeTemporarily,
  closeForGood,
  openAgain,
  newCenter,
  startOutreach,
  rollBack,
];
