import { canBeHeld } from '@roadback/domain/held';
import { useWords } from '../language/use-words';
import type { Exercise } from './exercise-filter';

/** Who may read the answers: the exercise says where it begins, its author may always choose more narrowly (R5). */
export const ReadersNote = ({ exercise }: { exercise: Exercise }) => {
  const { library: t } = useWords();
  return (
    <p className="readers-note">
      {exercise.reveal
        ? t.readersChoice.reveal
        : canBeHeld(exercise)
          ? [
              t.readersDefault[exercise.visibility === 'SHARED' ? 'SHARED' : 'PRIVATE'],
              exercise.allowedVisibilities.includes('SHARED') && t.readersChoice.both,
              exercise.allowedVisibilities.includes('HELD') && t.readersChoice.held,
            ]
              .filter(Boolean)
              .join(' ')
          : t.readersChoice.privateOnly}
    </p>
  );
};
