import type { Permission, Role } from '../access.js';
import { alertsRights } from './alerts.js';
import { calendarRights } from './calendar.js';
import { changedBehaviorRights } from './changed-behavior.js';
import { checkInsRights } from './check-ins.js';
import { couplesRights } from './couples.js';
import { hurtPartnerRights } from './hurt-partner.js';
import { identityRights } from './identity.js';
import { libraryRights } from './library.js';
import { liveRights } from './live.js';
import { notificationsRights } from './notifications.js';
import { overviewRights } from './overview.js';
import { patienceRights } from './patience.js';
import { peopleRights } from './people.js';
import { plansRights } from './plans.js';
import { practicesRights } from './practices.js';
import { responsibilityRights } from './responsibility.js';
import { sessionsRights } from './sessions.js';
import { auditRights } from './audit.js';
import { recordsRights } from './records.js';
import type { Right } from './right.js';
import { safetyRights } from './safety.js';
import { upkeepRights } from './upkeep.js';
import { tasksRights } from './tasks.js';
import { transparencyRights } from './transparency.js';

/** The table of rights by room, in the rooms' order: what the guard decides by, what the tests expect, what `docs/rights.md` shows. */
export const rightsByRoom = {
  practices: practicesRights,
  identity: identityRights,
  people: peopleRights,
  couples: couplesRights,
  alerts: alertsRights,
  safety: safetyRights,
  library: libraryRights,
  plans: plansRights,
  tasks: tasksRights,
  'check-ins': checkInsRights,
  responsibility: responsibilityRights,
  transparency: transparencyRights,
  'changed-behavior': changedBehaviorRights,
  patience: patienceRights,
  'hurt-partner': hurtPartnerRights,
  overview: overviewRights,
  sessions: sessionsRights,
  notifications: notificationsRights,
  calendar: calendarRights,
  audit: auditRights,
  records: recordsRights,
  upkeep: upkeepRights,
  live: liveRights,
} as const;

/** Every operation of the contract, and who may call it. */
export const rights = {
  ...practicesRights,
  ...identityRights,
  ...peopleRights,
  ...couplesRights,
  ...alertsRights,
  ...safetyRights,
  ...libraryRights,
  ...plansRights,
  ...tasksRights,
  ...checkInsRights,
  ...responsibilityRights,
  ...transparencyRights,
  ...changedBehaviorRights,
  ...patienceRights,
  ...hurtPartnerRights,
  ...overviewRights,
  ...sessionsRights,
  ...notificationsRights,
  ...calendarRights,
  ...recordsRights,
  ...upkeepRights,
  ...auditRights,
  ...liveRights,
} as const;
export type Operation = keyof typeof rights;

const known: Readonly<Record<string, Right>> = rights;

/** The right of an operation; nothing for one that the table does not name. */
export const rightOf = (operation: string): Right | undefined => (Object.hasOwn(known, operation) ? known[operation] : undefined);

/** Who may call an operation at all, whatever it then names. Default deny: one that the table does not name, nobody. */
export const callersOf = (operation: string): readonly Permission[] => Object.keys(rightOf(operation)?.may ?? {}) as Permission[];

/** Whether whoever calls must just have proved who they are. */
export const needsProof = (operation: string): boolean => rightOf(operation)?.needsProof === true;

/** R6: whether a client may call it before they signed. */
export const isBeforeSigning = (operation: string): boolean => rightOf(operation)?.beforeSigning === true;

/** Whether staff may call it before they have a second factor. */
export const isBeforeSecondFactor = (operation: string): boolean => rightOf(operation)?.beforeSecondFactor === true;

/** Whether staff may call it who are to come in by their practice's account, and have not. Whoever sets up a second factor comes before. */
export const isBeforeProvider = (operation: string): boolean =>
  rightOf(operation)?.beforeProvider === true || isBeforeSecondFactor(operation);

/** Whether staff or clients have this operation in their app. */
export const isFor = (operation: string, role: Role): boolean =>
  callersOf(operation).some(caller => caller === 'ANYONE' || caller === role);
