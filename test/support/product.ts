import { sealWith } from '@roadback/builders/sealed';
import pg from 'pg';
import { testProvider } from './master-key.mjs';

export interface Mail {
  to: string;
  sender: string;
  from: string;
  subject: string;
  messageId: string;
  text: string;
  html: string;
  headers: Record<string, string>;
}

/** What is registered with an issuer for Roadback. */
export interface Issuer {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** An issuer that lies as it is told (`false-issuer.mjs`). */
export interface FalseIssuer extends Issuer {
  say(code: string, lie: object): void;
  metadata(lie: object | null): void;
  requests: { path: string; body: string }[];
}

/** A browser that takes what is sent to it by the push service of the tests (`push-service.mjs`). */
export interface PushBrowser {
  input: { endpoint: string; p256dh: string; auth: string };
  /** What came, read with the browser's own keys. */
  came(): { headers: Record<string, string>; size: number; message: { title: string; body: string; lang: string; path: string } }[];
  answers(answer: number | 'HANG'): void;
}

/** What the test environment started for this jest worker. */
export interface Product {
  urls: Record<'owner' | 'app' | 'identity' | 'worker' | 'auditor' | 'board' | 'superuser', string>;
  port: number;
  /** What arrived at an address, oldest first. */
  mailsTo(address: string): Mail[];
  pushService: { url: string; browser(): PushBrowser };
  /** By which push services know us. */
  vapidKey: string;
  /** A real provider by which staff may sign in, and two that lie. All three are allowed. */
  provider: Issuer;
  falseIssuers: [FalseIssuer, FalseIssuer];
  /** Another API on the same database with other settings; whoever starts it stops it. */
  startApi(settings: NodeJS.ProcessEnv): Promise<{ port: number; stop(): Promise<void> }>;
  setClock(instant: string | null): Promise<void>;
  killWorker(): Promise<void>;
  stopWorker(): Promise<{ code: number | null; ms: number }>;
  startWorker(instant?: string, settings?: NodeJS.ProcessEnv): Promise<void>;
  /** One more worker beside it; whoever starts it ends it. */
  startOtherWorker(instant?: string): Promise<{ kill(): Promise<void> }>;
}

export const product = (globalThis as unknown as { product: Product }).product;

/** A connection as one of the database's roles, closed after this file's tests. Builders use the owner; what is tested never does. */
export function connectedAs(role: keyof Product['urls']): pg.Client {
  const client = sealWith(new pg.Client({ connectionString: product.urls[role] }), testProvider);
  beforeAll(() => client.connect());
  afterAll(() => client.end());
  return client;
}

/** Waits for something that a job does: asks again until it is so, and fails with the last answer. */
export async function eventually<Value>(ask: () => Promise<Value>, isSo: (value: Value) => boolean, patienceMs = 30_000): Promise<Value> {
  for (const until = Date.now() + patienceMs; ; await new Promise(resolve => setTimeout(resolve, 40))) {
    const value = await ask();
    if (isSo(value)) return value;
    if (Date.now() > until) throw new Error(`still ${JSON.stringify(value)}`);
  }
}

/** The mail number `nth` to an address, once it is there. */
export async function mailTo(address: string, nth = 1): Promise<Mail> {
  const mails = await eventually(
    () => Promise.resolve(product.mailsTo(address)),
    found => found.length >= nth,
  );
  return mails[nth - 1]!;
}
