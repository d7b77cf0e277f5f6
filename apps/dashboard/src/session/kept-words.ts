import { send } from '../graphql/send';
import { deviceKeyDocument } from './session-queries';

/**
 * Words that somebody is writing and has not sent. They live in memory, and sealed on the device, so that they are offered again when a
 * session ran out and the page is gone. The key comes from the server with each sign-in and is held in memory alone: without it, what lies
 * on the device is noise. After a week they go: an old reason must not stand in a new form.
 */
interface Kept {
  key: string;
  text: string;
  at: number;
}

/** AES-GCM under a fresh iv, bound to the person and the record's name. */
interface Box {
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

const week = 7 * 86_400_000;
const words = new Map<string, string>();
/** The records of this person by the key of their words. */
const names = new Map<string, string>();
let seal: { personId: string; tag: string; key: CryptoKey } | null = null;
let writing: Promise<unknown> = Promise.resolve();

export const wordsOf = (key: string): string | undefined => words.get(key);

export function keepWords(key: string, text: string): void {
  words.set(key, text);
  const mine = seal;
  if (!mine) return;
  const name = names.get(key) ?? `${mine.tag}:${crypto.randomUUID()}`;
  names.set(key, name);
  inTurn(async () => put(name, await close(mine, name, { key, text, at: Date.now() })));
}

export function forgetWords(key: string): void {
  words.delete(key);
  const name = names.get(key);
  names.delete(key);
  if (name !== undefined) inTurn(() => remove([name]));
}

/** Takes everything of this person off the device. */
export async function forgetAllWords(): Promise<void> {
  const gone = [...names.values()];
  words.clear();
  names.clear();
  inTurn(() => remove(gone));
  await writing;
}

/** Brings back what this person had begun; gives how much of it, and how much no longer opens. Without a store there is nothing, and no fault. */
export async function openWords(personId: string): Promise<{ found: number; unreadable: number }> {
  const none = { found: 0, unreadable: 0 };
  if (seal?.personId === personId) return none;
  try {
    const { deviceKey } = await send(deviceKeyDocument, {});
    if (deviceKey.personId !== personId) return none;
    seal = await makeSeal(personId, deviceKey.key);
    return await readAll(seal);
  } catch {
    return none;
  }
}

async function readAll(mine: NonNullable<typeof seal>): Promise<{ found: number; unreadable: number }> {
  const records = (await all()).filter(([name]) => name.startsWith(`${mine.tag}:`));
  const opened = await Promise.all(records.map(async ([name, box]) => ({ name, kept: await open(mine, name, box) })));
  const unreadable = opened.filter(({ kept }) => !kept).map(({ name }) => name);
  const old: string[] = [];
  for (const { name, kept } of opened.toSorted((a, b) => (a.kept?.at ?? 0) - (b.kept?.at ?? 0))) {
    if (!kept) continue;
    const before = names.get(kept.key);
    if (before !== undefined) old.push(before);
    if (kept.at < Date.now() - week) old.push(name);
    else {
      words.set(kept.key, kept.text);
      names.set(kept.key, name);
    }
  }
  inTurn(() => remove([...old, ...unreadable]));
  return { found: [...words.values()].filter(text => text.trim() !== '').length, unreadable: unreadable.length };
}

/** One after the other, so that what was typed later is never overtaken. A device that keeps nothing is no fault: memory goes on. */
function inTurn(work: () => Promise<unknown>): void {
  writing = writing.then(work).catch(() => undefined);
}

const utf8 = new TextEncoder();

async function makeSeal(personId: string, deviceKey: string): Promise<NonNullable<typeof seal>> {
  const { subtle } = crypto;
  const master = await subtle.importKey(
    'raw',
    Uint8Array.from(atob(deviceKey), letter => letter.charCodeAt(0)),
    'HKDF',
    false,
    ['deriveKey'],
  );
  const key = await subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: utf8.encode('staff words 1') },
    master,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  const digest = new Uint8Array(await subtle.digest('SHA-256', utf8.encode(`staff ${personId}`)));
  return { personId, key, tag: [...digest.slice(0, 16)].map(byte => byte.toString(16).padStart(2, '0')).join('') };
}

const bound = (personId: string, name: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8.encode(`${personId} ${name}`),
});

async function close({ personId, key }: NonNullable<typeof seal>, name: string, kept: Kept): Promise<Box> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, bytes: await crypto.subtle.encrypt(bound(personId, name, iv), key, utf8.encode(JSON.stringify(kept))) };
}

async function open({ personId, key }: NonNullable<typeof seal>, name: string, { iv, bytes }: Box): Promise<Kept | undefined> {
  try {
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(bound(personId, name, iv), key, bytes))) as Kept;
  } catch {
    return undefined;
  }
}

const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The store said no.'));
  });

let database: Promise<IDBDatabase> | undefined;
function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  database ??= (() => {
    const request = indexedDB.open('staff', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('words');
    return done(request);
  })();
  return database.then(open => open.transaction('words', mode).objectStore('words'));
}

const put = async (name: string, box: Box): Promise<unknown> => done((await store('readwrite')).put(box, name));

async function remove(gone: readonly string[]): Promise<void> {
  const words = await store('readwrite');
  await Promise.all(gone.map(name => done(words.delete(name))));
}

async function all(): Promise<[string, Box][]> {
  const words = await store('readonly');
  const [keys, boxes] = await Promise.all([done(words.getAllKeys()), done(words.getAll() as IDBRequest<Box[]>)]);
  return keys.map((key, index) => [String(key), boxes[index]!]);
}
