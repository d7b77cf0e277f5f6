/** Names the app that asks, `staff` or `portal`. Every request to GraphQL carries it; without it none is answered. */
export const APP_HEADER = 'x-roadback-app';

/** Says that nobody touched the page for a while: such a request reads and writes as any other, and keeps no session alive. */
export const UNATTENDED_HEADER = 'x-roadback-unattended';
