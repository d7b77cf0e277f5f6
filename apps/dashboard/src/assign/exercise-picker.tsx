import SearchIcon from '@mui/icons-material/Search';
import Button from '@mui/material/Button';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { fits } from '@roadback/domain/assign';
import { tracks } from '@roadback/domain/exercise';
import { useState } from 'react';
import { namesOf } from '../caseload/partner-signs';
import type { Couple } from '../couple/timeline-of';
import type { PlanFieldsFragment, Track } from '../generated/graphql';
import { useLanguage, useWords } from '../language/use-words';
import { matches, noFilter, toggled, type Exercise, type ExerciseFilter } from '../library/exercise-filter';
import { ExerciseMarks } from '../library/exercise-marks';
import { FilterChip } from '../library/filter-chip';
import { Avatar } from '../look/avatar';
import { Chip } from '../look/chip';

type ForWhom = 'first' | 'second' | 'both';

/** The library, narrowed to what the counselor looks for; the couple's open steps come first. */
export const ExercisePicker = ({
  couple,
  plan,
  exercises,
  chosen,
  onChoose,
}: {
  couple: Couple;
  plan: PlanFieldsFragment;
  exercises: readonly Exercise[];
  chosen: Exercise | null;
  onChoose: (exercise: Exercise) => void;
}) => {
  const { assign: t, library, ownExercises } = useWords();
  const language = useLanguage();
  const [filter, setFilter] = useState<ExerciseFilter>(noFilter);
  const [forWhom, setForWhom] = useState<ForWhom | null>(null);
  const names = namesOf(couple.partners);
  const partnerIds = couple.partners.map(partner => partner.id);
  const madeFor = (exercise: Exercise) =>
    partnerIds.filter(id => fits(exercise.role, id, { kind: plan.kind, rebuildingClientId: plan.rebuildingPartnerId }));
  const isFor = (exercise: Exercise) => {
    const ids = madeFor(exercise);
    if (forWhom === null) return true;
    return forWhom === 'both'
      ? ids.length === 2
      : ids.includes(partnerIds[forWhom === 'first' ? 0 : 1] ?? '') && exercise.role !== 'TOGETHER';
  };
  const isOpen = (track: Track) => plan.steps.some(step => step.step === track && step.state === 'OPEN');
  const found = exercises
    .filter(exercise => matches(exercise, filter, language) && isFor(exercise))
    .toSorted((a, b) => Number(isOpen(b.track)) - Number(isOpen(a.track)));
  const hurt = plan.kind === 'MUTUAL' ? null : couple.partners.find(partner => partner.id !== plan.rebuildingPartnerId);
  const clear = () => {
    setFilter(noFilter);
    setForWhom(null);
  };

  return (
    <div className="picker">
      <TextField
        type="search"
        value={filter.search}
        onChange={event => setFilter({ ...filter, search: event.target.value })}
        placeholder={library.find(exercises.length)}
        slotProps={{
          htmlInput: { 'aria-label': library.find(exercises.length) },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon fontSize="small" />
              </InputAdornment>
            ),
          },
        }}
      />
      <div className="picker-filters" role="group" aria-label={library.filters}>
        {tracks.map((track, index) => (
          <FilterChip
            key={track}
            label={track === 'HURT_PARTNER' ? (hurt ? t.ownTrack(hurt.givenName) : t.ownTrackBoth) : t.step(String(index + 1))}
            isOn={filter.tracks.includes(track)}
            onToggle={() => setFilter({ ...filter, tracks: toggled(filter.tracks, track) })}
          />
        ))}
        {(['first', 'second', 'both'] as const).map(whom => (
          <FilterChip
            key={whom}
            label={whom === 'both' ? t.forBoth : t.forName(names[whom])}
            isOn={forWhom === whom}
            onToggle={() => setForWhom(forWhom === whom ? null : whom)}
          />
        ))}
        <FilterChip
          label={library.underFifteen}
          isOn={filter.isShort}
          onToggle={() => setFilter({ ...filter, isShort: !filter.isShort })}
        />
        <FilterChip label={ownExercises.ours} isOn={filter.isOwn} onToggle={() => setFilter({ ...filter, isOwn: !filter.isOwn })} />
        <FilterChip
          label={library.noCaution}
          isOn={filter.isWithoutCaution}
          onToggle={() => setFilter({ ...filter, isWithoutCaution: !filter.isWithoutCaution })}
        />
      </div>
      <ul className="picker-list">
        {found.map(exercise => (
          <li key={exercise.id}>
            <button type="button" className="picker-item" aria-pressed={exercise.id === chosen?.id} onClick={() => onChoose(exercise)}>
              <span className="picker-title">
                <span className="picker-number">{library.trackNumber[exercise.track]}</span>
                <span className="grow">{exercise.title[language]}</span>
                <span className="picker-who">
                  {couple.partners.map(
                    (partner, index) =>
                      madeFor(exercise).includes(partner.id) && (
                        <Avatar key={partner.id} side={index === 0 ? 'first' : 'second'} name={partner.givenName} size="small" />
                      ),
                  )}
                </span>
              </span>
              <span className="muted small picker-text">{exercise.summary[language]}</span>
              <span className="row wrap picker-marks">
                <ExerciseMarks exercise={exercise} />
                {exercise.role === 'TOGETHER' && <Chip tone="plain">{library.roleFilters.TOGETHER}</Chip>}
                {couple.assignments.some(assignment => assignment.exercise.exerciseId === exercise.exerciseId) && (
                  <Chip tone="pine">{t.already}</Chip>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="muted small picker-foot" aria-live="polite">
        {library.matches(found.length, exercises.length)}
        {found.length < exercises.length && (
          <Button variant="text" size="small" onClick={clear}>
            {library.none.act}
          </Button>
        )}
      </p>
    </div>
  );
};
