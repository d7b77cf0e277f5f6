import { refuse, type Refusal } from './refusal.js';
import { saysWhy } from './roadmap.js';
import { daysBetween } from './weeks.js';

/** What somebody is to a couple, from the nearest to the farthest. */
export const careParts = ['PRIMARY', 'CO', 'COVERING', 'SUPERVISOR', 'OPENED'] as const;
export type CarePart = (typeof careParts)[number];

/** What can be done in the care of a couple. */
export const careActs = [
  'READ',
  'MOVE_STEP',
  'CONCLUDE_PLAN',
  'RECORD_LAPSE',
  'RECORD_CLEARANCE',
  'SIGN_AGREEMENT',
  'ANSWER_ALERT',
  'GIVE_EXERCISE',
  'REPLY',
  'SEPARATE',
  'KEEP_SESSIONS',
] as const;
export type CareAct = (typeof careActs)[number];

/**
 * The table of rights. A supervisor looks on and acts in nothing: two who decide about one couple would be nobody who does. A covering
 * counselor does what the absent one would do, for what happens in those weeks cannot wait. Who has opened a couple by break glass reads.
 */
const rights: Record<CarePart, readonly CareAct[]> = {
  PRIMARY: careActs,
  CO: careActs,
  COVERING: careActs,
  SUPERVISOR: ['READ'],
  OPENED: ['READ'],
};

/** Nobody's part is null: somebody outside of the team, or kept out by name. */
export const mayDo = (part: CarePart | null, act: CareAct): boolean => part !== null && rights[part].includes(act);

/** The part that counts of those that somebody has: the nearest. */
export const partThatCounts = (parts: readonly CarePart[]): CarePart | null => careParts.find(part => parts.includes(part)) ?? null;

/** R1: who moves a step under cover says why it could not wait for the couple's own counselor. */
export const saysWhyNow = (isCovering: boolean, why: string | null | undefined): boolean => !isCovering || saysWhy(why ?? '');

/** The longest cover, first and last day included. */
export const longestCover = 90;

/** Why staff do not care for a couple: they know one of the two privately. No more than this is kept of it. */
export const privateTies = ['FAMILY', 'FRIENDS', 'WORK', 'OTHER'] as const;
export type PrivateTie = (typeof privateTies)[number];

/** A cover as far as deciding asks; both days count. */
export interface Cover {
  staffId: string;
  firstDay: string;
  lastDay: string;
}

/** A couple's team as it stands, with covers that have not ended. */
export interface CareTeam {
  primaryId: string;
  coIds: readonly string[];
  covers: readonly Cover[];
  excludedIds: readonly string[];
}

/** Somebody who is to get a part, as a member of this practice's staff. */
export interface Colleague {
  id: string;
  isCounselor: boolean;
  isSupervisor: boolean;
  /** Whoever gives the part would get it. */
  isThemself?: boolean;
}

export type PartRefusal = 'ANOTHER_ADMIN' | 'NOT_A_COUNSELOR' | 'EXCLUDED_FROM_COUPLE' | 'ALREADY_ON_THE_TEAM';
export type CoverRefusal = PartRefusal | 'COVER_DAYS' | 'COVER_TOO_LONG' | 'COVER_OVERLAPS';
export type HandOverRefusal = 'ANOTHER_ADMIN' | 'NOT_A_COUNSELOR' | 'EXCLUDED_FROM_COUPLE' | 'SAME_PERSON' | 'NOTHING_TO_HAND_OVER';
export type ExcludeRefusal = HandOverRefusal | 'HAND_OVER_FIRST' | 'ALREADY_EXCLUDED';
export type SupervisorRefusal = 'ANOTHER_ADMIN' | 'NOT_A_COUNSELOR' | 'NOT_A_SUPERVISOR' | 'SAME_PERSON';

/** Nobody lets themself into what a couple has written: for a practice admin another one does, if they agree (decision 33). */
const mayCare = (team: CareTeam, who: Colleague): 'ANOTHER_ADMIN' | 'NOT_A_COUNSELOR' | 'EXCLUDED_FROM_COUPLE' | null => {
  if (who.isThemself) return 'ANOTHER_ADMIN';
  return !who.isCounselor ? 'NOT_A_COUNSELOR' : team.excludedIds.includes(who.id) ? 'EXCLUDED_FROM_COUPLE' : null;
};
const isOnTheTeam = (team: CareTeam, id: string): boolean => team.primaryId === id || team.coIds.includes(id);

/** A co-counselor cares beside the primary one. Somebody who covers becomes one, and their cover ends with it. */
export function addCoCounselor(team: CareTeam, who: Colleague): true | Refusal<PartRefusal> {
  const not = mayCare(team, who);
  if (not) return refuse(not);
  return isOnTheTeam(team, who.id) ? refuse('ALREADY_ON_THE_TEAM') : true;
}

/** A counselor stands in from one day to another, in the practice's calendar. It may begin on a later day, and never on one that is over. */
export function arrangeCover(
  team: CareTeam,
  who: Colleague,
  firstDay: string,
  lastDay: string,
  today: string,
): true | Refusal<CoverRefusal> {
  const not = mayCare(team, who);
  if (not) return refuse(not);
  if (isOnTheTeam(team, who.id)) return refuse('ALREADY_ON_THE_TEAM');
  if (firstDay < today || lastDay < firstDay) return refuse('COVER_DAYS');
  if (daysBetween(firstDay, lastDay) >= longestCover) return refuse('COVER_TOO_LONG');
  const overlaps = team.covers.some(cover => cover.staffId === who.id && cover.firstDay <= lastDay && cover.lastDay >= firstDay);
  return overlaps ? refuse('COVER_OVERLAPS') : true;
}

/**
 * The same for a whole caseload: which of its couples get the cover, by their place. Where the colleague is on the team already none is
 * needed; anything else that stands against one couple stops the whole act, and so does a caseload of which none is left.
 */
export function arrangeCovers(
  teams: readonly CareTeam[],
  who: Colleague,
  firstDay: string,
  lastDay: string,
  today: string,
): number[] | Refusal<CoverRefusal | 'NOTHING_TO_COVER'> {
  if (teams.length === 0) return refuse('NOTHING_TO_COVER');
  const covered: number[] = [];
  for (const [place, team] of teams.entries()) {
    const decided = arrangeCover(team, who, firstDay, lastDay, today);
    if (decided === true) covered.push(place);
    else if (decided.refused !== 'ALREADY_ON_THE_TEAM') return decided;
  }
  return covered.length > 0 ? covered : refuse('ALREADY_ON_THE_TEAM');
}

/** The couple's primary counselor becomes another one; there is one before, and one after. */
export function handOver(team: CareTeam, fromId: string, to: Colleague): true | Refusal<HandOverRefusal> {
  if (team.primaryId !== fromId) return refuse('NOTHING_TO_HAND_OVER');
  if (fromId === to.id) return refuse('SAME_PERSON');
  const not = mayCare(team, to);
  return not ? refuse(not) : true;
}

/**
 * Somebody is kept out by name. Of the primary counselor only together with a successor: a couple whose counselor reads nothing any more
 * would write to nobody.
 */
export function exclude(team: CareTeam, staffId: string, successor: Colleague | null): true | Refusal<ExcludeRefusal> {
  if (team.excludedIds.includes(staffId)) return refuse('ALREADY_EXCLUDED');
  if (team.primaryId !== staffId) return true;
  return successor ? handOver(team, staffId, successor) : refuse('HAND_OVER_FIRST');
}

/** A supervisor looks after the work of a counselor, and never after their own. */
export function setSupervisor(counselor: Colleague, supervisor: Colleague): true | Refusal<SupervisorRefusal> {
  if (counselor.id === supervisor.id) return refuse('SAME_PERSON');
  if (!counselor.isCounselor) return refuse('NOT_A_COUNSELOR');
  if (supervisor.isThemself) return refuse('ANOTHER_ADMIN');
  return supervisor.isSupervisor ? true : refuse('NOT_A_SUPERVISOR');
}
