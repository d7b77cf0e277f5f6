import { amend, forget, keep, recall } from '../device/kept';
import { sealInHand, type Box, type DeviceSeal } from '../device/sealed';
import type { Entry } from './outbox';

/** What waits to be sent, as it lies on the phone: each entry in a box of its own, that of its person's key. */
interface Shelf {
  /** Another at each change, so that a tab notices when another one was faster. */
  version: string;
  boxes: { tag: string; id: string; box: Box }[];
}

const place = 'shelf';
const plainPlace = 'outbox';
const placeOf = (id: string): string => `entry ${id}`;
const nothing: Shelf = { version: '', boxes: [] };

const look = async (): Promise<Shelf> => (await recall<Shelf>(place)) ?? nothing;

/** The boxes of one person, opened as far as the key opens them. */
const opened = (seal: DeviceSeal, shelf: Shelf): Promise<{ id: string; entry: Entry | undefined }[]> =>
  Promise.all(
    shelf.boxes.filter(({ tag }) => tag === seal.tag).map(async ({ id, box }) => ({ id, entry: await seal.open<Entry>(placeOf(id), box) })),
  );

/** The entries of the person who is signed in, oldest first; nobody else's can be read. */
export async function readEntries(): Promise<Entry[]> {
  const seal = sealInHand();
  return seal ? (await opened(seal, await look())).flatMap(({ entry }) => entry ?? []) : [];
}

/** How many boxes of the person who is signed in cannot be opened. */
export async function unreadableEntries(): Promise<number> {
  const seal = sealInHand();
  return seal ? (await opened(seal, await look())).filter(({ entry }) => !entry).length : 0;
}

/** Changes the entries of the person who is signed in. Boxes that cannot be opened, and those of others, stay as they are. */
export async function amendEntries(change: (entries: Entry[]) => Entry[]): Promise<void> {
  const seal = sealInHand();
  if (!seal) {
    // A session that ended while something was on its way has nothing to take off; to put something on is another matter.
    if (change([]).length > 0) throw new Error('Nobody is signed in whose words could be kept.');
    return;
  }
  for (;;) {
    const before = await look();
    const mine = await opened(seal, before);
    const ids = new Map(mine.flatMap(({ id, entry }) => (entry ? [[entry, id] as const] : [])));
    const after = await Promise.all(
      change([...ids.keys()]).map(async entry => {
        const known = ids.get(entry);
        if (known !== undefined) return before.boxes.find(({ id }) => id === known)!;
        const id = crypto.randomUUID();
        return { tag: seal.tag, id, box: await seal.close(placeOf(id), entry) };
      }),
    );
    const read = new Set(ids.values());
    if (await replace(before, [...before.boxes.filter(({ id }) => !read.has(id)), ...after])) return;
  }
}

/** Takes everything of the person who is signed in off the shelf, what cannot be opened too. */
export async function clearShelf(isWanted: 'ALL' | 'UNREADABLE'): Promise<void> {
  const seal = sealInHand();
  if (!seal) return;
  for (;;) {
    const before = await look();
    const gone = new Set((await opened(seal, before)).flatMap(({ id, entry }) => (entry && isWanted === 'UNREADABLE' ? [] : [id])));
    if (
      await replace(
        before,
        before.boxes.filter(({ id }) => !gone.has(id)),
      )
    )
      return;
  }
}

/** False when somebody changed the shelf since `before` was read. */
async function replace(before: Shelf, boxes: Shelf['boxes']): Promise<boolean> {
  let isDone = false;
  await amend<Shelf>(place, (now = nothing) => {
    isDone = now.version === before.version;
    return isDone ? { version: crypto.randomUUID(), boxes } : now;
  });
  return isDone;
}

/** What an earlier version of this app kept as it was written is sealed once; what belongs to others waits for them. */
export async function sealPlainEntries(personId: string): Promise<void> {
  const plain = await recall<Entry[]>(plainPlace);
  if (!plain) return;
  const mine = plain.filter(entry => entry.personId === personId);
  await amendEntries(entries => [...mine.filter(({ key }) => !entries.some(kept => kept.key === key)), ...entries]);
  const others = plain.filter(entry => entry.personId !== personId);
  if (others.length > 0) await keep(plainPlace, others);
  else await forget(plainPlace);
}
