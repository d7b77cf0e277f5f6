import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { OwnExerciseFieldsFragment } from '../generated/graphql';
import { ApiFault } from '../graphql/api-fault';
import { operationName } from '../graphql/operation-name';
import { send } from '../graphql/send';
import type { Draft } from './draft-changes';
import { ownExerciseDocument, ownExercisesDocument, saveExerciseDraftDocument } from './own-exercise-queries';

export type Own = OwnExerciseFieldsFragment;
export type SaveState = 'saved' | 'saving' | 'failed' | 'conflict';

/** What has not reached the server yet; it outlasts a page that is left, and nothing of it reaches the device. */
const unsaved = new Map<string, { draft: Draft; revision: number }>();
const pauseBeforeSaving = 900;

/**
 * A draft that saves itself a moment after the last change, one save at a time. What was typed stays whatever becomes of a save: it is
 * tried again with the next change, on leaving the page, and when asked to.
 */
export function useOwnDraft(own: Own) {
  const queries = useQueryClient();
  const kept = unsaved.get(own.id);
  const [draft, setDraft] = useState<Draft>(kept?.draft ?? own.draft);
  const [state, setState] = useState<SaveState>('saved');
  const revision = useRef(kept?.revision ?? own.revision);
  const underWay = useRef<Promise<number | null> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const remember = useCallback(
    (answer: Own) => {
      revision.current = answer.revision;
      queries.setQueryData([operationName(ownExerciseDocument), { id: own.id }], { ownExercise: answer });
      void queries.invalidateQueries({ queryKey: [operationName(ownExercisesDocument)] });
    },
    [queries, own.id],
  );

  /** Saves until nothing waits; gives the revision that then stands, or null where it could not be saved. */
  const save = useCallback((): Promise<number | null> => {
    clearTimeout(timer.current);
    const saveAll = async (): Promise<number | null> => {
      for (let waiting = unsaved.get(own.id); waiting; waiting = unsaved.get(own.id)) {
        setState('saving');
        try {
          const input = { exerciseId: own.id, revision: revision.current, draft: waiting.draft };
          const { saveExerciseDraft: saved } = await send(saveExerciseDraftDocument, { input });
          // What was typed meanwhile was typed on top of what is saved now.
          const newer = unsaved.get(own.id);
          if (newer === waiting) unsaved.delete(own.id);
          else if (newer) unsaved.set(own.id, { ...newer, revision: saved.revision });
          remember(saved);
        } catch (fault) {
          setState(fault instanceof ApiFault && fault.reason === 'DRAFT_CHANGED' ? 'conflict' : 'failed');
          return null;
        }
      }
      setState('saved');
      return revision.current;
    };
    underWay.current ??= saveAll().finally(() => (underWay.current = null));
    return underWay.current;
  }, [own.id, remember]);

  const write = (next: Draft) => {
    setDraft(next);
    unsaved.set(own.id, { draft: next, revision: revision.current });
    clearTimeout(timer.current);
    if (state === 'conflict') return;
    setState('saving');
    timer.current = setTimeout(() => void save(), pauseBeforeSaving);
  };

  /** After a colleague has written: with their words, or with one's own over them. */
  const settle = async (whose: 'mine' | 'theirs') => {
    try {
      const { ownExercise } = await send(ownExerciseDocument, { id: own.id });
      remember(ownExercise);
      if (whose === 'mine') return void (await save());
      unsaved.delete(own.id);
      setDraft(ownExercise.draft);
      setState('saved');
    } catch {
      setState('failed');
    }
  };

  useEffect(() => {
    // A browser that closes takes with it what the server does not have yet.
    const ask = (event: BeforeUnloadEvent) => unsaved.has(own.id) && event.preventDefault();
    window.addEventListener('beforeunload', ask);
    if (unsaved.has(own.id)) void save();
    return () => {
      window.removeEventListener('beforeunload', ask);
      void save();
    };
  }, [own.id, save]);

  return { draft, state, write, save, remember, settle };
}
