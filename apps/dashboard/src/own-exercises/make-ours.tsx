import Button from '@mui/material/Button';
import { useRef } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { explain } from '../graphql/explain';
import { newKey } from '../graphql/new-key';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import type { Exercise } from '../library/exercise-filter';
import { FaultNote } from '../look/states';
import { useMe } from '../session/session';
import { makeExerciseOursDocument, ownExercisesDocument } from './own-exercise-queries';

/** Begins an exercise of the practice's own with this one, and goes on to write it; one of the practice's own can be edited too. */
export const MakeOurs = ({ exercise }: { exercise: Exercise }) => {
  const words = useWords();
  const { ownExercises: t } = words;
  const navigate = useNavigate();
  const key = useRef(newKey());
  const { act, pending, fault } = useAct(makeExerciseOursDocument, [ownExercisesDocument]);
  if (!useMe()?.roles.includes('COUNSELOR')) return null;
  const make = async () => {
    const made = await act({ input: { exerciseVersionId: exercise.id, idempotencyKey: key.current } });
    if (!made) return;
    key.current = newKey();
    void navigate(`/library/own/${made.makeExerciseOurs.id}`);
  };
  return (
    <div className="row wrap">
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
      <Button variant="outlined" disabled={pending} onClick={() => void make()}>
        {pending ? t.making : exercise.isOwn ? t.makeAnother : t.make}
      </Button>
    </div>
  );
};

/** Leads from an exercise of the practice's own to its editor. */
export const EditOurs = ({ exercise }: { exercise: Exercise }) => {
  const { ownExercises: t } = useWords();
  if (!useMe()?.roles.includes('COUNSELOR') || !exercise.isOwn) return null;
  return (
    <Button variant="contained" component={Link} to={`/library/own/${exercise.exerciseId}`}>
      {t.edit}
    </Button>
  );
};
