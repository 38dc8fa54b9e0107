/** /healthz: whether this service is still being renewed (draft-inadarei-api-health-check-06), for an outside alarm. */
import { TRUSTED_DAYS } from '../../../data/model/trusted-days.ts';
import { dateOf, localOf } from '../../../data/model/zone.ts';
import { cacheForToday } from '../../http/cache-for-today.ts';
import type { Representation } from '../../http/representation.ts';
import type { Context } from '../../http/route.ts';

/** With fewer days to the horizon no build has been made in the year that it was due. */
const LEAST_DAYS_LEFT = 180;

interface Check {
  readonly observedValue: number;
  readonly observedUnit: 'd';
  readonly status: 'pass' | 'fail';
  /** The repair, of a check that fails (section 3.3). */
  readonly output?: string;
}

/** 503 when the build is older than TRUSTED_DAYS or its horizon comes near. `edition` to `days_left` are older than the draft's members. */
export function representHealth({ edition, now }: Context): Representation {
  const { timezone, edition: releaseId } = edition.directory;
  const today = localOf(timezone, now).day;
  const days_left = edition.horizon - today;
  const checks = {
    'build:age': checkOf(
      today - edition.asOf,
      (days) => days <= TRUSTED_DAYS,
      `The build is older than ${TRUSTED_DAYS} days`,
    ),
    'horizon:left': checkOf(
      days_left,
      (days) => days >= LEAST_DAYS_LEFT,
      `Fewer than ${LEAST_DAYS_LEFT} days are left`,
    ),
  };
  const outputs = Object.values(checks).flatMap(({ output = [] }) => output);
  const failed = outputs.length > 0;
  const body = {
    status: failed ? 'fail' : 'pass',
    releaseId,
    ...(failed && { output: outputs.join(' ') }),
    checks: Object.fromEntries(Object.entries(checks).map(([name, check]) => [name, [check]])),
    edition: releaseId,
    as_of: dateOf(edition.asOf),
    trusted_until: dateOf(edition.trustedUntil),
    horizon: dateOf(edition.horizon),
    days_left,
    ...(failed && { detail: outputs.join(' ') }),
  };
  return {
    body: `${JSON.stringify(body)}\n`,
    type: 'application/health+json',
    status: failed ? 503 : 200,
    cache: cacheForToday(timezone, now),
  };
}

function checkOf(days: number, isRight: (days: number) => boolean, fault: string): Check {
  const observed = { observedValue: days, observedUnit: 'd' } as const;
  if (isRight(days)) return { ...observed, status: 'pass' };
  return { ...observed, status: 'fail', output: `${fault}; run the build and deploy it.` };
}
