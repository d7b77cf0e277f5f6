import { nothing, read, write, type NothingClinical, type Trace } from './trail-kinds.js';

const asking = nothing('it asks somebody to look; who looks stands here, and that one waits is not the admin’s to read of a couple');

/** What the worker does by itself, for the couples that a job names. */
export const trailOfJobs: Readonly<Record<string, Trace | NothingClinical>> = {
  'make-tasks': write('TASK', 'COUPLE'),
  'zone-changed': write('TASK', 'COUPLE'),
  'ask-screening': write('SCREENING', 'COUPLE'),
  erase: write('RECORD', 'COUPLE'),
  'make-archive': read('PRACTICE', null),
  'import-clients': write('CLIENT', null),
  'forget-import': write('CLIENT', null),
  'new-address': write('CLIENT', null),
  'look-after-alert': asking,
  'tell-of-alert': asking,
  tell: nothing('it reads as the person whom it reminds what they may read at any time, and tells nobody else'),
  send: nothing('a mail of an account says nothing of anybody’s care'),
};

/** What is read at a secret address, by whoever brings it and in its owner’s name. */
export const trailOfAddresses: Readonly<Record<string, Trace>> = { 'read-calendar': read('TASK', null) };
