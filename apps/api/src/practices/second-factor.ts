import type { DirectoryQuery } from '../platform/database/identity-scope.js';

/**
 * Whether somebody signs in with more than a password. Where the directory knows no second factors at all there is none to ask for.
 */
export async function hasSecondFactor(query: DirectoryQuery, accountId: string): Promise<boolean> {
  const [directory] = await query<{ knowsSecondFactors: boolean }>(
    `select to_regclass('directory.second_factor') is not null as "knowsSecondFactors"`,
    [],
  );
  if (!directory?.knowsSecondFactors) return true;
  return (await query('select from directory.second_factor where account_id = $1 limit 1', [accountId])).length > 0;
}
