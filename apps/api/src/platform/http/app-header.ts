/** Names the app that asks, `staff` or `portal`. Every request to GraphQL carries it; without it none is answered. */
export const APP_HEADER = 'x-roadback-app';
