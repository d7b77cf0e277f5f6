/**
 * What every statement over rows of practices must look like: each table it names carries `practice_id = $n` at its own level, not
 * by way of a join, so that a cluster can send the statement to one node and nothing but the named practice is ever looked at.
 * Postgres' own parser reads the statements.
 */
import { loadModule, parseSync } from 'libpg-query';

/** To be awaited before the first statement is read. */
export const parserReady = loadModule();

const levels = ['SelectStmt', 'InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt'];

/**
 * @param {string} sql one statement with parameters
 * @param {{ schema: string, name: string, key: string }[]} tenantTables each with the column that says whose a row is
 * @returns {string[]} what is wrong with it, in words; empty when it may be sent
 */
export function faultsOf(sql, tenantTables) {
  const keys = new Map(tenantTables.map(({ schema, name, key }) => [`${schema}.${name}`, key]));
  return levelsIn(parseSync(sql).stmts).flatMap(level => [...faultsOfLevel(level, keys), ...dataIn(level)]);
}

/** All queries in a parse tree, the nested ones too. */
function levelsIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([kind, value]) => [...(levels.includes(kind) ? [{ kind, body: value }] : []), ...levelsIn(value)]);
}

function faultsOfLevel({ kind, body }, keys) {
  const sources = [body.fromClause, body.usingClause].flat().filter(Boolean);
  const tables = [...sources.flatMap(tablesIn), ...(kind !== 'InsertStmt' && body.relation ? [body.relation] : [])];
  const conditions = [body.whereClause, ...sources.flatMap(joinConditions)].flatMap(conjuncts);
  const faults = tables.flatMap(table => {
    const key = keys.get(nameOf(table));
    return key && !conditions.some(condition => names(condition, table, key, tables.length))
      ? [`reads ${nameOf(table)}${aliasOf(table)} without ${key} = $n`]
      : [];
  });
  const key = kind === 'InsertStmt' && keys.get(nameOf(body.relation));
  return key && !givesPractice(body, key) ? [...faults, `writes ${nameOf(body.relation)} without ${key} as a parameter`] : faults;
}

const nameOf = table => `${table.schemaname ?? 'public'}.${table.relname}`;
const aliasOf = table => (table.alias ? ` (as ${table.alias.aliasname})` : '');

/** Tables of this level; a subselect is a level of its own. */
const tablesIn = source =>
  source.RangeVar ? [source.RangeVar] : source.JoinExpr ? [source.JoinExpr.larg, source.JoinExpr.rarg].flatMap(tablesIn) : [];
const joinConditions = source =>
  source.JoinExpr ? [source.JoinExpr.quals, ...[source.JoinExpr.larg, source.JoinExpr.rarg].flatMap(joinConditions)] : [];

/** The parts of a condition that all must hold. */
export const conjuncts = node => (!node ? [] : node.BoolExpr?.boolop === 'AND_EXPR' ? node.BoolExpr.args.flatMap(conjuncts) : [node]);

function names({ A_Expr: comparison }, table, key, tableCount) {
  if (comparison?.kind !== 'AEXPR_OP' || comparison.name[0].String.sval !== '=') return false;
  const isKey = node => {
    const fields = node.ColumnRef?.fields.map(field => field.String?.sval) ?? [];
    return fields.at(-1) === key && (fields.length > 1 ? fields.at(-2) === (table.alias?.aliasname ?? table.relname) : tableCount === 1);
  };
  const { lexpr, rexpr } = comparison;
  return (isKey(lexpr) && isParameter(rexpr)) || (isKey(rexpr) && isParameter(lexpr));
}

const isParameter = node => (node.TypeCast ? isParameter(node.TypeCast.arg) : node.ParamRef !== undefined);

/** An insert says whose its rows are by a parameter, in VALUES or in the first list of its SELECT. */
function givesPractice({ cols = [], selectStmt }, key) {
  const position = cols.findIndex(column => column.ResTarget.name === key);
  const { valuesLists, targetList } = selectStmt.SelectStmt;
  const given = valuesLists ? valuesLists.map(row => row.List.items[position]) : [targetList?.[position]?.ResTarget.val];
  return position >= 0 && given.every(value => value && isParameter(value));
}

const looksLikeData = /^\d{4}-\d\d-\d\d|^[0-9a-f]{8}-[0-9a-f]{4}-|@.+\./i;

/** Constants of a level that no programmer would write: somebody's data has become text. */
function dataIn({ body }) {
  const own = Object.fromEntries(Object.entries(body).filter(([part]) => part !== 'selectStmt'));
  return constantsIn(own)
    .filter(text => looksLikeData.test(text))
    .map(text => `holds data as text: '${text.slice(0, 40)}'`);
}

function constantsIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  if (typeof node.A_Const?.sval?.sval === 'string') return [node.A_Const.sval.sval];
  return Object.entries(node).flatMap(([kind, value]) => (levels.includes(kind) ? [] : constantsIn(value)));
}
