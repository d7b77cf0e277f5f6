import type { DirectoryQuery } from '../platform/database/identity-scope.js';

/** Whether somebody signs in with more than a password. */
export async function hasSecondFactor(query: DirectoryQuery, accountId: string): Promise<boolean> {
  return (await query('select from directory.second_factor where account_id = $1 limit 1', [accountId])).length > 0;
}
