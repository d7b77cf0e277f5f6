/** The services of the browsers that there are. A star stands for the names below a host. */
export const knownPushServices: readonly string[] = [
  'https://fcm.googleapis.com',
  'https://updates.push.services.mozilla.com',
  'https://web.push.apple.com',
  'https://*.notify.windows.com',
];

/** Scheme, host and port, and then its path: no user, nothing that is read in two ways. */
const address = /^(https?):\/\/([a-z0-9.-]+)(:\d+)?\/[\w./:%~+=?&-]*$/;

/** Where we may be told to send something: to the services named, and nowhere else, for whoever signs in names the address. */
export function isPushAddress(endpoint: string, services: readonly string[]): boolean {
  const [, scheme, host, port = ''] = address.exec(endpoint) ?? [];
  if (!scheme || !host) return false;
  return services.some(service => {
    const [before, below] = service.split('*.');
    if (below === undefined) return service === `${scheme}://${host}${port}`;
    const end = `.${below}`;
    return before === `${scheme}://` && `${host}${port}`.endsWith(end) && host.length > below.length + 1;
  });
}

/** The keys by which only that browser reads what is sent to it: 65 bytes that begin with 4, and 16, in base64url. */
export const arePushKeys = ({ p256dh, auth }: { p256dh: string; auth: string }): boolean =>
  /^B[\w-]{86}$/.test(p256dh) && /^[\w-]{22}$/.test(auth);

/** How a service answered for one device. */
export type PushOutcome = 'SENT' | 'GONE' | 'REFUSED' | 'AWAY';

/** What an answer means. Whoever is asked too often or is in trouble is asked again; a redirect is followed by nobody. */
export function outcomeOf(status: number): PushOutcome {
  if (status >= 200 && status < 300) return 'SENT';
  if (status === 404 || status === 410) return 'GONE';
  return status === 429 || status >= 500 ? 'AWAY' : 'REFUSED';
}

/** What became of notices after a try on all devices: one that took them is enough. */
export function pushStateAfter(outcomes: readonly PushOutcome[], mayTryAgain: boolean): 'SENT' | 'WAITING' | 'FAILED' | 'OFF' {
  if (outcomes.includes('SENT')) return 'SENT';
  if (outcomes.includes('AWAY') && mayTryAgain) return 'WAITING';
  return outcomes.every(outcome => outcome === 'GONE') ? 'OFF' : 'FAILED';
}
