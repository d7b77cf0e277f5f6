import { newKey } from './new-key';
import { forget, keep, keptUnder, recall } from './kept';
import { sealOf, type Box, type DeviceSeal } from './sealed';

/** Words that were begun and not sent, each sealed for its person, so that nobody else who uses the phone comes upon them. */
export interface Draft<Content> {
  /** Sent with the content; made once, so that sending twice records once (R12). */
  key: string;
  content: Content;
  /** Null until the person has changed something: opening a page is not yet writing. */
  touchedAt: number | null;
}

/** What a box holds: the subject too, because the name that it is kept under shows nothing of it. */
interface Kept {
  subject: string;
  draft: Draft<unknown>;
}

const prefixOf = (seal: DeviceSeal): string => `draft:${seal.tag}:`;
const nameOf = async (seal: DeviceSeal, subject: string): Promise<string> => `${prefixOf(seal)}${await seal.nameOf(subject)}`;

async function recallKept(seal: DeviceSeal, name: string): Promise<Kept | undefined> {
  const box = await recall<Box>(name);
  return box && seal.open<Kept>(name, box);
}

export async function recallDraft<Content>(personId: string, subject: string): Promise<Draft<Content> | undefined> {
  const seal = sealOf(personId);
  const kept = seal && (await recallKept(seal, await nameOf(seal, subject)));
  return kept?.draft as Draft<Content> | undefined;
}

/** The last word about each draft that is on its way: what was typed later is never overtaken by what was typed before. */
const underWay = new Map<string, Promise<unknown>>();
function inTurn<Result>(subject: string, work: () => Promise<Result>): Promise<Result> {
  const turn = (underWay.get(subject) ?? Promise.resolve()).then(work, work);
  underWay.set(subject, turn);
  return turn;
}

/** True when the draft survives a reload. */
export function keepDraft<Content>(personId: string, subject: string, draft: Draft<Content>): Promise<boolean> {
  const seal = sealOf(personId);
  if (!seal) return Promise.resolve(false);
  return inTurn(subject, async () => {
    const name = await nameOf(seal, subject);
    return keep(name, await seal.close(name, { subject, draft } satisfies Kept));
  });
}

/** @param key when given, only the draft with this key: a newer one about the same thing stays. */
export async function forgetDraft(personId: string, subject: string, key?: string): Promise<void> {
  const seal = sealOf(personId);
  if (!seal) return;
  await inTurn(subject, async () => {
    const name = await nameOf(seal, subject);
    if (key !== undefined && (await recallKept(seal, name))?.draft.key !== key) return;
    await forget(name);
  });
}

/** Begins anew with the same words: the earlier key was spent on an attempt that the server refused. */
export async function renewDraft(personId: string, subject: string): Promise<void> {
  const draft = await recallDraft(personId, subject);
  if (draft) await keepDraft(personId, subject, { ...draft, key: newKey() });
}

/** All of this person's, those that cannot be opened too. */
export async function forgetDraftsOf(personId: string): Promise<void> {
  const seal = sealOf(personId);
  if (seal) await Promise.all((await keptUnder(prefixOf(seal))).map(forget));
}

/** What this person has begun: the subjects of the drafts that hold something. */
export async function draftsOf(personId: string): Promise<string[]> {
  const seal = sealOf(personId);
  if (!seal) return [];
  const found = await Promise.all((await keptUnder(prefixOf(seal))).map(name => recallKept(seal, name)));
  return found.flatMap(kept => (kept?.draft.touchedAt ? [kept.subject] : []));
}

/** Names of what was kept for this person and cannot be opened: the key of the server is another, or the phone has spoiled it. */
export async function unreadableDraftsOf(personId: string): Promise<string[]> {
  const seal = sealOf(personId);
  if (!seal) return [];
  const names = await keptUnder(prefixOf(seal));
  const found = await Promise.all(names.map(name => recallKept(seal, name)));
  return names.filter((_, index) => found[index] === undefined);
}

/** Drafts that an earlier version of this app kept as they were written are sealed once, and the plain ones go. */
export async function sealPlainDrafts(personId: string): Promise<void> {
  const plain = `draft:${personId}:`;
  for (const name of await keptUnder(plain)) {
    const subject = name.slice(plain.length);
    const draft = await recall<Draft<unknown>>(name);
    if (draft && (await keepDraft(personId, subject, draft))) await forget(name);
  }
}
