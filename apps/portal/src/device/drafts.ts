import { newKey } from './new-key';
import { forget, keep, keptUnder, recall } from './kept';

/** Words that were begun and not sent, each under its person, so that nobody else who uses the phone comes upon them. */
export interface Draft<Content> {
  /** Sent with the content; made once, so that sending twice records once (R12). */
  key: string;
  content: Content;
  /** Null until the person has changed something: opening a page is not yet writing. */
  touchedAt: number | null;
}

const nameOf = (personId: string, subject: string): string => `draft:${personId}:${subject}`;

export const recallDraft = <Content>(personId: string, subject: string): Promise<Draft<Content> | undefined> =>
  recall<Draft<Content>>(nameOf(personId, subject));

/** True when the draft survives a reload. */
export const keepDraft = <Content>(personId: string, subject: string, draft: Draft<Content>): Promise<boolean> =>
  keep(nameOf(personId, subject), draft);

/** @param key when given, only the draft with this key: a newer one about the same thing stays. */
export async function forgetDraft(personId: string, subject: string, key?: string): Promise<void> {
  if (key !== undefined && (await recallDraft(personId, subject))?.key !== key) return;
  await forget(nameOf(personId, subject));
}

/** Begins anew with the same words: the earlier key was spent on an attempt that the server refused. */
export async function renewDraft(personId: string, subject: string): Promise<void> {
  const draft = await recallDraft(personId, subject);
  if (draft) await keepDraft(personId, subject, { ...draft, key: newKey() });
}

export async function forgetDraftsOf(personId: string): Promise<void> {
  await Promise.all((await keptUnder(`draft:${personId}:`)).map(forget));
}

/** What this person has begun: the subjects of the drafts that hold something. */
export async function draftsOf(personId: string): Promise<string[]> {
  const prefix = `draft:${personId}:`;
  const found = await Promise.all(
    (await keptUnder(prefix)).map(async key => ((await recall<Draft<unknown>>(key))?.touchedAt ? key.slice(prefix.length) : null)),
  );
  return found.filter(subject => subject !== null);
}
