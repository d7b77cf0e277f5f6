import type { Ask } from './master-key.js';

/**
 * Destroys the key of one owner, for good and in every copy of the data: an erasure. Within the scope of a job or of a practice admin.
 * Running processes may know the key for a minute more (`keyLifeMs`).
 */
export const destroyOwnerKey = (ask: Ask, ownerId: string): Promise<unknown[]> => ask('select keys.destroy_owner($1)', [ownerId]);

/** Destroys the key of a practice with all keys under it: an offboarding. By the owner of the database alone. */
export const destroyPracticeKey = (ask: Ask, practiceId: string): Promise<unknown[]> =>
  ask('select keys.destroy_practice($1)', [practiceId]);
