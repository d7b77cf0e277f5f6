import { createStore, del, get, keys, set, update } from 'idb-keyval';

/**
 * What this phone keeps between visits, in IndexedDB and nowhere else. Where the browser refuses to keep things, memory
 * stands in, so that the app works and only loses them with the page; the callers are told.
 */
const store = createStore('portal', 'kept');
const memory = new Map<string, unknown>();

export async function recall<Value>(key: string): Promise<Value | undefined> {
  if (memory.has(key)) return memory.get(key) as Value;
  try {
    return await get<Value>(key, store);
  } catch {
    return undefined;
  }
}

/** True when it will still be there after a reload. */
export async function keep(key: string, value: unknown): Promise<boolean> {
  try {
    await set(key, value, store);
    memory.delete(key);
    return true;
  } catch {
    memory.set(key, value);
    return false;
  }
}

/** Reads and writes in one transaction, also against other tabs. */
export async function amend<Value>(key: string, change: (before: Value | undefined) => Value): Promise<void> {
  if (!memory.has(key)) {
    try {
      await update<Value>(key, change, store);
      return;
    } catch {
      // Falls through to memory.
    }
  }
  memory.set(key, change(memory.get(key) as Value | undefined));
}

export async function forget(key: string): Promise<void> {
  memory.delete(key);
  try {
    await del(key, store);
  } catch {
    // Nothing was kept there.
  }
}

export async function keptUnder(prefix: string): Promise<string[]> {
  const inMemory = [...memory.keys()];
  let onDisk: IDBValidKey[] = [];
  try {
    onDisk = await keys(store);
  } catch {
    // Memory is all there is.
  }
  return [...new Set([...inMemory, ...onDisk])].filter((key): key is string => typeof key === 'string' && key.startsWith(prefix));
}
