import SearchIcon from '@mui/icons-material/Search';
import Button from '@mui/material/Button';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { tracks } from '@roadback/domain/exercise';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { ExerciseRole } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useLanguage, useWords } from '../language/use-words';
import { PageHead } from '../look/page-head';
import { Empty, Failed, Loading } from '../look/states';
import { useTitle } from '../look/use-title';
import { OwnList } from '../own-exercises/own-lists';
import { matches, noFilter, toggled, type Exercise, type ExerciseFilter } from './exercise-filter';
import { ExerciseMarks } from './exercise-marks';
import { FilterChip } from './filter-chip';
import { libraryDocument } from './library-queries';
import './library.css';

const roles: readonly ExerciseRole[] = ['REBUILDING', 'HURT', 'EITHER', 'TOGETHER'];

/** All exercises by step, with filters; each opens with its guide and as the client sees it. */
export const LibraryPage = () => {
  const { library: t } = useWords();
  const language = useLanguage();
  useTitle(t.title);
  const library = useAsk(libraryDocument, {}, { staleTime: 300_000 });
  const [filter, setFilter] = useState<ExerciseFilter>(noFilter);

  if (library.isPending) return <Loading rows={7} />;
  if (!library.data) return <Failed fault={library.error} retry={() => void library.refetch()} />;
  const all = library.data.exercises;
  const found = all.filter(exercise => matches(exercise, filter, language));
  return (
    <>
      <PageHead title={t.title} sentence={all.length > 0 && t.sentence(all.length)} />
      {all.length === 0 ? (
        <div className="card">
          <Empty title={t.empty.title} text={t.empty.text} />
        </div>
      ) : (
        <>
          <LibraryFilters all={all.length} filter={filter} onChange={setFilter} />
          {found.length === 0 && (
            <div className="card">
              <Empty title={t.none.title} text={t.none.text}>
                <Button variant="outlined" onClick={() => setFilter(noFilter)}>
                  {t.none.act}
                </Button>
              </Empty>
            </div>
          )}
          <OwnList of="being" />
          {tracks.map(track => {
            const own = found.filter(exercise => exercise.track === track);
            return (
              own.length > 0 && (
                <section key={track} className="library-track">
                  <h2>
                    <span className="muted">{t.tracks[track]}</span> {t.trackNames[track]}
                  </h2>
                  <ul className="library-grid">
                    {own.map(exercise => (
                      <ExerciseCard key={exercise.id} exercise={exercise} />
                    ))}
                  </ul>
                </section>
              )
            );
          })}
          <OwnList of="withdrawn" />
        </>
      )}
    </>
  );
};

const LibraryFilters = ({ all, filter, onChange }: { all: number; filter: ExerciseFilter; onChange: (filter: ExerciseFilter) => void }) => {
  const { library: t, ownExercises } = useWords();
  return (
    <div className="library-filters" role="group" aria-label={t.filters}>
      <TextField
        type="search"
        fullWidth={false}
        value={filter.search}
        onChange={event => onChange({ ...filter, search: event.target.value })}
        placeholder={t.find(all)}
        slotProps={{
          htmlInput: { 'aria-label': t.find(all) },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon fontSize="small" />
              </InputAdornment>
            ),
          },
        }}
        sx={{ width: 200 }}
      />
      {tracks.map(track => (
        <FilterChip
          key={track}
          label={t.tracks[track]}
          isOn={filter.tracks.includes(track)}
          onToggle={() => onChange({ ...filter, tracks: toggled(filter.tracks, track) })}
        />
      ))}
      <span className="filter-gap" aria-hidden />
      {roles.map(role => (
        <FilterChip
          key={role}
          label={t.roleFilters[role]}
          isOn={filter.roles.includes(role)}
          onToggle={() => onChange({ ...filter, roles: toggled(filter.roles, role) })}
        />
      ))}
      <span className="filter-gap" aria-hidden />
      <FilterChip label={t.underFifteen} isOn={filter.isShort} onToggle={() => onChange({ ...filter, isShort: !filter.isShort })} />
      <FilterChip label={ownExercises.ours} isOn={filter.isOwn} onToggle={() => onChange({ ...filter, isOwn: !filter.isOwn })} />
      <FilterChip
        label={t.noCaution}
        isOn={filter.isWithoutCaution}
        onToggle={() => onChange({ ...filter, isWithoutCaution: !filter.isWithoutCaution })}
      />
    </div>
  );
};

const ExerciseCard = ({ exercise }: { exercise: Exercise }) => {
  const { library: t } = useWords();
  const language = useLanguage();
  return (
    <li className="card library-card">
      <h3>
        <Link to={`/library/${exercise.slug}`} className="row-link">
          {exercise.title[language]}
        </Link>
      </h3>
      <p className="muted">{exercise.summary[language]}</p>
      <p className="muted small library-card-foot">
        {[t.roles[exercise.role], t.minutes(exercise.minutes), t.questions(exercise.questions.length)].join(' · ')}
      </p>
      <ExerciseMarks exercise={exercise} />
    </li>
  );
};
