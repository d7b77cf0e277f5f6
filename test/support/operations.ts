/** The operations as tests ask for them, with all that may be asked of each. */
export * from './operations/account.js';
export * from './operations/practices.js';
export * from './operations/people.js';
export * from './operations/homework.js';
export * from './operations/between-sessions.js';
export * from './operations/safety.js';
export * from './operations/roadmap.js';
export * from './operations/records.js';
