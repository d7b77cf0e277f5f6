import pg from 'pg';

/** What the test environment started for this jest worker. */
export interface Product {
  urls: Record<'owner' | 'app' | 'identity' | 'worker' | 'superuser', string>;
  port: number;
  /** Another API on the same database with other settings; whoever starts it stops it. */
  startApi(settings: NodeJS.ProcessEnv): Promise<{ port: number; stop(): Promise<void> }>;
  setClock(instant: string | null): Promise<void>;
  killWorker(): Promise<void>;
  startWorker(instant?: string): Promise<void>;
}

export const product = (globalThis as unknown as { product: Product }).product;

/** A connection as one of the database's roles, closed after this file's tests. Builders use the owner; what is tested never does. */
export function connectedAs(role: keyof Product['urls']): pg.Client {
  const client = new pg.Client({ connectionString: product.urls[role] });
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
