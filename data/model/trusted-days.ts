/** How many days a build may be trusted: it is renewed daily, so that an older one may have missed what was announced since. */
export const TRUSTED_DAYS = 15;
