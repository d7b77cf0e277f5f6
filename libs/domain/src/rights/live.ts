import type { Rights } from './right.js';

export const liveRights = {
  'Subscription.live': { may: { SUPERVISOR: 'CARING', COUNSELOR: 'CARING', CLIENT: 'OWN' } },
} as const satisfies Rights;
