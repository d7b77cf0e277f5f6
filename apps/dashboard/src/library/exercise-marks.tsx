import { needsClearance } from '@roadback/domain/exercise';
import { useLanguage, useWords } from '../language/use-words';
import { Chip } from '../look/chip';
import type { Exercise } from './exercise-filter';

/** Whose it is, in which language, and care and clearance where it asks for them. */
export const ExerciseMarks = ({ exercise }: { exercise: Exercise }) => {
  const { library, ownExercises } = useWords();
  const [only, ...others] = exercise.languages;
  if (exercise.caution === null && exercise.safetyClass === 'OPEN' && !exercise.isOwn && !exercise.reveal) return null;
  return (
    <span className="row wrap marks">
      {exercise.isOwn && <Chip tone="pine">{ownExercises.ours}</Chip>}
      {only && others.length === 0 && <Chip tone="plain">{ownExercises.only[only]}</Chip>}
      {exercise.reveal && <Chip tone="pine">{library.reveal}</Chip>}
      {exercise.caution !== null && <Chip tone="watch">{library.withCare}</Chip>}
      {needsClearance(exercise.safetyClass) && <Chip tone="info">{library.needsClearance}</Chip>}
      {exercise.safetyClass === 'COUNSELOR_PRESENT' && <Chip tone="info">{library.inSession}</Chip>}
    </span>
  );
};

/** Step, for whom, how long, which version, as one line. */
export const ExerciseFacts = ({ exercise }: { exercise: Exercise }) => {
  const { library } = useWords();
  const track =
    exercise.track === 'HURT_PARTNER'
      ? library.tracks.HURT_PARTNER
      : `${library.tracks[exercise.track]}, ${library.trackNames[exercise.track]}`;
  return (
    <p className="muted exercise-facts">
      {[track, library.roles[exercise.role], library.minutes(exercise.minutes), library.version(exercise.version)].join(' · ')}
    </p>
  );
};

/** When to be careful with it; nothing where nothing special. */
export const ExerciseCaution = ({ exercise }: { exercise: Exercise }) => {
  const { library } = useWords();
  const language = useLanguage();
  if (exercise.caution === null) return null;
  return (
    <div className="notice watch exercise-caution">
      <div>
        <h3>{library.caution}</h3>
        <p>{exercise.caution[language]}</p>
      </div>
    </div>
  );
};

/** How to give it and what to look for. */
export const ExerciseGuide = ({ exercise }: { exercise: Exercise }) => {
  const { library } = useWords();
  const language = useLanguage();
  return (
    <div className="exercise-guide">
      <h3>{library.guide}</h3>
      <p>{exercise.counselorGuide[language]}</p>
    </div>
  );
};
