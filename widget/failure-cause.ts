// Why a request failed, in one line for the console of whoever runs the page.

/** What the page's policy has refused last, as the browser reports it: some the whole address, some its origin. */
let refused = ' ';

const note = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
  if (effectiveDirective === 'connect-src' && blockedURI) refused = blockedURI;
};

/** The browser says only in an event that a policy refused a request, so one has to listen before. */
export function listenForRefusals(): void {
  // Adding the same listener a second time is the same as once.
  if (typeof document === 'object') document.addEventListener('securitypolicyviolation', note);
}

/** `reason`: a status code, or what fetch threw. */
export async function failureCause(url: string, reason: unknown): Promise<string> {
  if (typeof reason === 'number') return reason === 200 ? 'no week file' : `status ${reason}`;
  if (/Abort|Timeout/.test((reason as Error).name)) return 'no answer in time';
  // The event comes in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  return url.startsWith(refused)
    ? `Content-Security-Policy needs connect-src ${new URL(url).origin}`
    : `${reason}: offline, or no Access-Control-Allow-Origin`;
}
