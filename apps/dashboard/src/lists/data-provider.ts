import type { DataProvider, GetListParams, GetListResult, RaRecord } from 'react-admin';
import { caseloadDocument } from '../caseload/caseload-queries';
import type { CaseloadSort, CaseloadView } from '../generated/graphql';
import { send } from '../graphql/send';
import { clientsDocument, couplesDocument, staffDocument } from '../people/people-queries';
import { practicesDocument } from '../practice/practice-queries';
import type { ListFilter } from './use-list-filter';

/** What react-admin asks of a list, in the words of our contract. */
interface ListQuestion {
  page: number;
  perPage: number;
  search: string | null;
  onlySignals: boolean;
  view: CaseloadView;
  sort: string | undefined;
  signal: AbortSignal | undefined;
}

const questionOf = ({ pagination, filter, sort, signal }: GetListParams): ListQuestion => {
  const { search, onlySignals, view } = (filter ?? {}) as ListFilter;
  return {
    page: pagination?.page ?? 1,
    perPage: pagination?.perPage ?? 25,
    search: search?.trim() ? search.trim() : null,
    onlySignals: onlySignals ?? false,
    view: view ?? 'OWN',
    sort: sort?.field,
    signal,
  };
};

const sorts: readonly CaseloadSort[] = ['NEEDS_A_LOOK', 'NAME', 'WEEK'];

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Some lists come whole; they are searched and paged here. */
function pageOf<Row extends RaRecord>(
  rows: readonly Row[],
  { page, perPage, search }: ListQuestion,
  textOf: (row: Row) => string,
): GetListResult<Row> {
  const found = search ? rows.filter(row => plain(textOf(row)).includes(plain(search))) : rows;
  return { data: found.slice((page - 1) * perPage, page * perPage), total: found.length, meta: { all: rows.length } };
}

/** One entry per list that react-admin shows. */
const lists: Record<string, (question: ListQuestion) => Promise<GetListResult>> = {
  caseload: async ({ page, perPage, search, onlySignals, view, sort, signal }) => {
    const variables = { page, perPage, search, onlySignals, view, sort: sorts.find(each => each === sort) ?? 'NEEDS_A_LOOK' };
    const { caseload } = await send(caseloadDocument, variables, signal);
    return { data: caseload.items, total: caseload.total, meta: { needALook: caseload.needALook } };
  },
  clients: async ({ page, perPage, search, signal }) => {
    const { clients } = await send(clientsDocument, { page, perPage, search }, signal);
    return { data: clients.items, total: clients.total };
  },
  staff: async question => {
    const { staff } = await send(staffDocument, {}, question.signal);
    return pageOf(staff, question, row => `${row.name} ${row.email}`);
  },
  couples: async question => {
    const { couples } = await send(couplesDocument, {}, question.signal);
    return pageOf(couples, question, row => `${row.partnerNames.join(' ')} ${row.counselorName}`);
  },
  practices: async question => {
    const { practices } = await send(practicesDocument, {}, question.signal);
    return pageOf(practices, question, row => `${row.name} ${row.portalName}`);
  },
};

const notOffered = (what: string) => () =>
  Promise.reject(new Error(`${what} is not offered: acts are sent as documents of their own, pessimistically.`));

/** react-admin's lists over our typed documents. Nothing is written through it, so nothing can wait in a tab to be undone. */
export const dataProvider: DataProvider = {
  supportAbortSignal: true,
  getList: (resource, params) => {
    const list = lists[resource];
    return list ? list(questionOf(params)) : Promise.reject(new Error(`Unknown list ${resource}`));
  },
  getOne: notOffered('getOne'),
  getMany: notOffered('getMany'),
  getManyReference: notOffered('getManyReference'),
  create: notOffered('create'),
  update: notOffered('update'),
  updateMany: notOffered('updateMany'),
  delete: notOffered('delete'),
  deleteMany: notOffered('deleteMany'),
};
