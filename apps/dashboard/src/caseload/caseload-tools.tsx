import SearchIcon from '@mui/icons-material/Search';
import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useListContext } from 'react-admin';
import type { CaseloadSort } from '../generated/graphql';
import { useWords } from '../language/use-words';
import { Segments } from '../look/segments';
import { useListFilter } from '../lists/use-list-filter';
import { useSearchField } from '../lists/use-search-field';

const sorts: readonly CaseloadSort[] = ['NEEDS_A_LOOK', 'NAME', 'WEEK'];

/** Which couples, in which order, and a name to find. */
export const CaseloadTools = ({ all, looks }: { all: number; looks: number }) => {
  const { caseload: t } = useWords();
  const { sort, setSort } = useListContext();
  const { filter, narrow } = useListFilter();
  const search = useSearchField();
  return (
    <div className="caseload-tools">
      <Segments
        label={t.views.label}
        value={filter.onlySignals ? 'looks' : 'all'}
        options={[
          { value: 'all', label: `${t.views.all} ${all}` },
          { value: 'looks', label: `${t.views.looks} ${looks}` },
        ]}
        onChange={view => narrow({ onlySignals: view === 'looks' })}
      />
      <span className="grow" />
      <TextField
        select
        fullWidth={false}
        value={sort.field}
        onChange={event => setSort({ field: event.target.value, order: 'ASC' })}
        slotProps={{ htmlInput: { 'aria-label': t.sort.label } }}
        sx={{ minWidth: 210 }}
      >
        {sorts.map(each => (
          <MenuItem key={each} value={each}>
            {t.sort[each]}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        {...search}
        type="search"
        fullWidth={false}
        placeholder={t.find}
        slotProps={{
          htmlInput: { 'aria-label': t.find },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon fontSize="small" />
              </InputAdornment>
            ),
          },
        }}
        sx={{ width: 230 }}
      />
    </div>
  );
};
