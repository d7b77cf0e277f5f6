import { outcomes, recordKinds } from '@roadback/domain/trail-kinds';
import MenuItem from '@mui/material/MenuItem';
import type { AuditAct, AuditFilter } from '../generated/graphql';
import { useWords } from '../language/use-words';
import { emptyShows, LineField } from '../look/line-field';
import { Segments } from '../look/segments';
import type { Only } from './trail-events';

const acts = ['ALL', 'READ', 'WRITE'] as const;

/** Which days, which kind of record, what was done and how it ended; and the person and the couple that were chosen in the list. */
export const TrailFilters = ({
  filter,
  only,
  onFilter,
  onOnly,
}: {
  filter: AuditFilter;
  only: Only;
  onFilter: (filter: AuditFilter) => void;
  onOnly: (only: Only) => void;
}) => {
  const { trail: t } = useWords();
  const chosen = [
    ...(only.person ? [{ said: t.onlyBy(only.person.name), drop: () => onOnly({ ...only, person: undefined }) }] : []),
    ...(only.couple ? [{ said: t.onlyCouple(only.couple.name), drop: () => onOnly({ ...only, couple: undefined }) }] : []),
  ];
  return (
    <div className="trail-filters">
      <LineField
        type="date"
        label={t.firstDay}
        value={filter.firstDay ?? ''}
        onChange={event => onFilter({ ...filter, firstDay: event.target.value || null })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <LineField
        type="date"
        label={t.lastDay}
        value={filter.lastDay ?? ''}
        onChange={event => onFilter({ ...filter, lastDay: event.target.value || null })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <LineField
        select
        label={t.kind}
        value={filter.kind ?? ''}
        onChange={event => onFilter({ ...filter, kind: recordKinds.find(each => each === event.target.value) ?? null })}
        slotProps={emptyShows}
      >
        <MenuItem value="">{t.everyKind}</MenuItem>
        {recordKinds.map(kind => (
          <MenuItem key={kind} value={kind}>
            {t.kinds[kind]}
          </MenuItem>
        ))}
      </LineField>
      <LineField
        select
        label={t.outcome}
        value={filter.outcome ?? ''}
        onChange={event => onFilter({ ...filter, outcome: outcomes.find(each => each === event.target.value) ?? null })}
        slotProps={emptyShows}
      >
        <MenuItem value="">{t.everyOutcome}</MenuItem>
        {outcomes.map(outcome => (
          <MenuItem key={outcome} value={outcome}>
            {t.outcomes[outcome]}
          </MenuItem>
        ))}
      </LineField>
      <Segments
        label={t.act}
        value={filter.act ?? 'ALL'}
        options={acts.map(value => ({ value, label: t.acts[value] }))}
        onChange={(act: AuditAct | 'ALL') => onFilter({ ...filter, act: act === 'ALL' ? null : act })}
      />
      <label className="row trail-jobs">
        <input
          type="checkbox"
          checked={filter.withJobs === true}
          onChange={event => onFilter({ ...filter, withJobs: event.target.checked })}
        />
        {t.withJobs}
      </label>
      {chosen.length > 0 && (
        <div className="row wrap trail-chosen">
          {chosen.map(({ said, drop }) => (
            <button key={said} type="button" className="chip info" aria-label={t.drop(said)} onClick={drop}>
              {said} ×
            </button>
          ))}
        </div>
      )}
    </div>
  );
};
