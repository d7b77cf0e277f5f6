import { invalid } from './errors.js';

/** A page of a table, counted from 1; INVALID outside 1 to 100 a page. */
export function pageOf(page: number, perPage: number): { limit: number; offset: number } {
  if (page < 1 || page > 10_000) throw invalid({ page: 'OUT_OF_RANGE' });
  if (perPage < 1 || perPage > 100) throw invalid({ perPage: 'OUT_OF_RANGE' });
  return { limit: perPage, offset: (page - 1) * perPage };
}

/** A pattern for LIKE on lower-case text that finds these words as they are. */
export const likePattern = (search: string): string => `%${search.toLowerCase().replaceAll(/[\\%_]/g, match => `\\${match}`)}%`;
