import { useListContext } from 'react-admin';
import type { CaseloadView } from '../generated/graphql';

/** By what our lists are narrowed. */
export interface ListFilter {
  search?: string | undefined;
  onlySignals?: boolean | undefined;
  /** Couples that one only supervises. */
  view?: CaseloadView | undefined;
}

/** The filter of the list around, typed, and a way to change part of it. */
export function useListFilter() {
  const list = useListContext();
  const filter = list.filterValues as ListFilter;
  return { filter, narrow: (part: ListFilter) => list.setFilters({ ...filter, ...part }), clear: () => list.setFilters({}) };
}
