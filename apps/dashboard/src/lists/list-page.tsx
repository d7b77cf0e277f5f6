import SearchIcon from '@mui/icons-material/Search';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { ListBase, Pagination, useListContext } from 'react-admin';
import { PageHead } from '../look/page-head';
import { Empty, Failed, Loading } from '../look/states';
import { useTitle } from '../look/use-title';
import { useListFilter } from './use-list-filter';
import { useSearchField } from './use-search-field';
import './list-page.css';

interface Said {
  title: string;
  text: string;
}

const perPage = 25;

/** A list that the practice or the platform keeps: a sentence, a search, a table, and what to do when it is empty. */
export const ListPage = ({
  resource,
  title,
  sentence,
  find,
  empty,
  none,
  act,
  children,
}: {
  resource: string;
  title: string;
  sentence: (total: number) => string;
  find?: string;
  empty: Said;
  none: Said;
  act: ReactNode;
  /** A DataTable. */
  children: ReactNode;
}) => {
  useTitle(title);
  return (
    <ListBase resource={resource} perPage={perPage} disableSyncWithLocation>
      <ListHead title={title} sentence={sentence}>
        {act}
      </ListHead>
      <ListBody find={find} empty={empty} none={none} act={act}>
        {children}
      </ListBody>
    </ListBase>
  );
};

const ListHead = ({ title, sentence, children }: { title: string; sentence: (total: number) => string; children: ReactNode }) => {
  const { total = 0 } = useListContext();
  const { filter } = useListFilter();
  return (
    <PageHead title={title} sentence={total > 0 && !filter.search && sentence(total)}>
      {children}
    </PageHead>
  );
};

const ListBody = ({
  find,
  empty,
  none,
  act,
  children,
}: {
  find: string | undefined;
  empty: Said;
  none: Said;
  act: ReactNode;
  children: ReactNode;
}) => {
  const { data, error, isPending, total = 0, refetch } = useListContext();
  const { filter } = useListFilter();
  const search = useSearchField();
  const isSearching = Boolean(filter.search);
  const isEmpty = data?.length === 0;
  return (
    <>
      {find && (!isEmpty || isSearching) && (
        <TextField
          {...search}
          type="search"
          fullWidth={false}
          placeholder={find}
          slotProps={{
            htmlInput: { 'aria-label': find },
            input: {
              startAdornment: (
                <InputAdornment position="start">
                  <SearchIcon fontSize="small" />
                </InputAdornment>
              ),
            },
          }}
          className="list-search"
          sx={{ mb: 1.5 }}
        />
      )}
      {isPending ? (
        <Loading rows={6} />
      ) : !data ? (
        <Failed fault={error} retry={() => void refetch()} />
      ) : isEmpty ? (
        <div className="card">
          <Empty title={isSearching ? none.title : empty.title} text={isSearching ? none.text : empty.text}>
            {!isSearching && act}
          </Empty>
        </div>
      ) : (
        <div className="card list-card">
          {children}
          {total > perPage && <Pagination rowsPerPageOptions={[perPage, 50, 100]} />}
        </div>
      )}
    </>
  );
};
