import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { newKey } from './new-key';
import { keepDraft, recallDraft, type Draft } from './drafts';

export interface DraftInHand<Content> {
  draft: Draft<Content>;
  /** Keeps the change on the phone at once: there is no moment in which it could be lost. */
  write: (change: (content: Content) => Content) => void;
  /** The same for a change that says nothing, such as the page one is on: it does not make a draft a begun one. */
  note: (change: (content: Content) => Content) => void;
  /** False when this browser keeps nothing. */
  survives: boolean;
}

/** The draft of a subject, as it was left or freshly begun; null while the phone is being asked. */
export function useDraft<Content>(personId: string, subject: string, begin: () => Content): DraftInHand<Content> | null {
  const [draft, setDraft] = useState<Draft<Content> | null>(null);
  const [survives, setSurvives] = useState(true);

  const fresh = useEffectEvent((): Draft<Content> => ({ key: newKey(), content: begin(), touchedAt: null }));

  useEffect(() => {
    let here = true;
    void recallDraft<Content>(personId, subject).then(found => {
      // A fresh one is kept with the first change: opening a page leaves nothing on the phone that signing out could come too early for.
      if (here) setDraft(found ?? fresh());
    });
    return () => {
      here = false;
    };
  }, [personId, subject]);

  const put = useCallback(
    (next: Draft<Content>) => {
      setDraft(next);
      void keepDraft(personId, subject, next).then(setSurvives);
    },
    [personId, subject],
  );

  return (
    draft && {
      draft,
      write: change => put({ ...draft, content: change(draft.content), touchedAt: Date.now() }),
      note: change => put({ ...draft, content: change(draft.content) }),
      survives,
    }
  );
}
