/** The one script that this page may start: where it lies is written here and comes from nowhere else. */
const worker = '/push-worker.js';
interface ScriptPolicies {
  createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(url: string): string };
}
let policy: { createScriptURL(url: string): string } | null = null;

function workerAddress(): string {
  const policies = (window as { trustedTypes?: ScriptPolicies }).trustedTypes;
  if (!policies) return worker;
  policy ??= policies.createPolicy('push-worker', { createScriptURL: () => worker });
  return policy.createScriptURL(worker);
}

export const canPush = (): boolean => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
/** An iPhone or iPad, in a tab: it can show notes, but only for what stands on its home screen. */
export const needsHomeScreen = (): boolean => !canPush() && (navigator as { standalone?: boolean }).standalone === false;
export const isBlocked = (): boolean => Notification.permission === 'denied';

/** What this browser gives to be sent things. Asks the person, so it is called by the press of a button alone; null where they say no. */
export async function letItBeSent(key: string): Promise<{ endpoint: string; p256dh: string; auth: string } | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null;
  await navigator.serviceWorker.register(workerAddress());
  const { pushManager } = await navigator.serviceWorker.ready;
  // One that is left of another key takes nothing from this one.
  await (await pushManager.getSubscription())?.unsubscribe();
  const { endpoint, keys } = (await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })).toJSON();
  return { endpoint: endpoint!, p256dh: keys!.p256dh!, auth: keys!.auth! };
}

/** Nothing more comes to this browser, whoever sends it. Where it cannot be reached, the server has forgotten it all the same. */
export async function letItBeQuiet(): Promise<void> {
  if (!canPush()) return;
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    await (await registration?.pushManager.getSubscription())?.unsubscribe();
  } catch {
    // The address is gone at the server, which is what counts.
  }
}

/** Where a note that was pressed leads, told by the worker to the page that is open. */
export function whenNoteOpens(go: (path: string) => void): () => void {
  if (!canPush()) return () => undefined;
  const listen = ({ data }: MessageEvent<{ open?: string }>) => {
    if (data.open) go(data.open);
  };
  navigator.serviceWorker.addEventListener('message', listen);
  return () => navigator.serviceWorker.removeEventListener('message', listen);
}
