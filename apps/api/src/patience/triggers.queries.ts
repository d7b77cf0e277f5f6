import type { Visibility } from '@roadback/domain/exercise';
import { partnerReadsAnswer, partnerReadsNeed, type LandingKind } from '@roadback/domain/reassurance';
import type { Need } from '@roadback/domain/trigger';
import { dayIn } from '@roadback/domain/weeks';
import { isClosedTo } from '../platform/access/look-back.js';
import { opens } from '@roadback/sealing/marks';
import type { Scope } from '../platform/database/practice-scope.js';

export interface LandingRow {
  kind: LandingKind;
  words: string | null;
  visibility: Visibility;
}

export interface AskRow {
  id: string;
  visibility: Visibility;
  /** The row of the answer and its author; null without one. */
  answerId: string | null;
  answererId: string | null;
  answer: string | null;
  /** PRIVATE where its author took it back; null without an answer. */
  answerVisibility: Visibility | null;
  minutesToAnswer: number | null;
  landings: LandingRow[];
}

export interface TriggerRow {
  id: string;
  coupleId: string;
  authorId: string;
  authorName: string;
  day: string;
  sentAt: Date;
  cue: string | null;
  intensity: number;
  helped: string | null;
  need: Need;
  isMany: boolean;
  ask: AskRow | null;
}

const landingsOf = (ask: string): string => `coalesce((
  select json_agg(json_build_object('kind', l.kind, 'words', ${opens('reassurance_landing.words', 'l')}, 'visibility', l.visibility) order by l.number desc)
    from clinical.reassurance_landing l where l.practice_id = $1 and l.ask_id = ${ask}), '[]')`;

/** Triggers with what met them, newest first, in one statement. A client's are their own: no card is ever read by a partner. */
export async function readTriggers(
  scope: Scope,
  which: { coupleId?: string; id?: string; askId?: string; sinceDay?: string },
): Promise<TriggerRow[]> {
  const { viewer } = scope;
  const authorId = viewer.kind === 'PERSON' && viewer.audience === 'CLIENT' ? viewer.personId : null;
  const rows = await scope.rows<TriggerRow>(
    `select x.id, x.couple_id as "coupleId", x.client_id as "authorId", k.given_name as "authorName", x.day, x.sent_at as "sentAt", ${opens('trigger_card.cue', 'x')} as cue, x.intensity,
            ${opens('trigger_card.helped', 'x')} as helped, x.need,
            x.is_many as "isMany",
            (select json_build_object('id', a.id, 'visibility', a.visibility, 'answerId', n.id, 'answererId', n.client_id, 'answer', ${opens('reassurance_answer.words', 'n')}, 'answerVisibility', n.visibility,
                      'minutesToAnswer', floor(extract(epoch from n.answered_at - a.asked_at) / 60)::int, 'landings', ${landingsOf('a.id')})
               from clinical.reassurance_ask a
               left join clinical.reassurance_answer n on n.practice_id = $1 and n.ask_id = a.id
              where a.practice_id = $1 and a.id = x.ask_id) as ask
       from clinical.trigger_card x
       join clinical.client k on k.practice_id = $1 and k.id = x.client_id
      where x.practice_id = $1 and ($2::uuid is null or x.couple_id = $2) and ($3::uuid is null or x.client_id = $3)
        and ($4::uuid is null or x.id = $4) and ($5::uuid is null or x.ask_id = $5) and ($6::date is null or x.day >= $6)
      order by x.day desc, x.sent_at desc, x.id desc limit 500`,
    [scope.practiceId, which.coupleId ?? null, authorId, which.id ?? null, which.askId ?? null, which.sinceDay ?? null],
  );
  return authorId === null ? rows : rows.map(row => ({ ...row, ask: row.ask && asItsAuthorReads(row.ask) }));
}

/** The second wall (R5): an answer that was taken back is none to the one who asked. */
const asItsAuthorReads = (ask: AskRow): AskRow =>
  ask.answerVisibility !== null && partnerReadsAnswer(ask.answerVisibility)
    ? ask
    : { ...ask, answerId: null, answererId: null, answer: null, answerVisibility: null, minutesToAnswer: null };

/** A card as its author finds it; of a past day it stays closed until they prove who they are (R5). */
export type OwnTrigger = Omit<TriggerRow, 'intensity' | 'need'> & { intensity: number | null; need: Need | null; isClosed?: true };

export const asOwn = (scope: Scope, row: TriggerRow): OwnTrigger =>
  isClosedTo(scope, { visibility: 'PRIVATE', day: row.day })
    ? { ...row, cue: null, helped: null, intensity: null, need: null, ask: row.ask && withoutPrivateWords(row.ask), isClosed: true }
    : row;

const withoutPrivateWords = (ask: AskRow): AskRow => ({
  ...ask,
  landings: ask.landings.map(landing => (landing.visibility === 'SHARED' ? landing : { ...landing, words: null })),
});

/** A need as the one who is asked finds it. */
export interface NeedForMe {
  id: string;
  coupleId: string;
  authorId: string;
  authorName: string;
  counselorName: string;
  need: Need;
  askedOn: string;
  answer: string | null;
  answerVisibility: Visibility | null;
  landings: LandingRow[];
}

type NeedRow = Omit<NeedForMe, 'askedOn'> & {
  askedAt: Date;
  timeZone: string;
  visibility: Visibility;
  couple: 'ACTIVE' | 'SEPARATED';
};

/** Needs that the partner shared with the viewer, newest first. Their ids are random, so that none tells at what hour it was asked. */
export async function readNeeds(scope: Scope, which: { id?: string; since?: Date }): Promise<NeedForMe[]> {
  const rows = await scope.rows<NeedRow>(
    `select a.id, a.couple_id as "coupleId", a.client_id as "authorId", k.given_name as "authorName", s.staff_name as "counselorName", a.need, a.asked_at as "askedAt",
            me.time_zone as "timeZone", a.visibility, c.state as couple,
            ${opens('reassurance_answer.words', 'n')} as answer, n.visibility as "answerVisibility",
            ${landingsOf('a.id')} as landings
       from clinical.reassurance_ask a
       join clinical.couple c on c.practice_id = $1 and c.id = a.couple_id
       join clinical.client k on k.practice_id = $1 and k.id = a.client_id
       join clinical.care_team t on t.practice_id = $1 and t.couple_id = a.couple_id and t.part = 'PRIMARY'
       join directory.membership s on s.practice_id = $1 and s.person_id = t.staff_id
       join directory.membership me on me.practice_id = $1 and me.person_id = $2
       left join clinical.reassurance_answer n on n.practice_id = $1 and n.ask_id = a.id and n.client_id = $2
      where a.practice_id = $1 and a.client_id <> $2 and a.visibility = 'SHARED'
        and ($3::uuid is null or a.id = $3) and ($4::timestamptz is null or a.asked_at > $4)
      order by a.asked_at desc, a.id desc limit 100`,
    [scope.practiceId, scope.personId, which.id ?? null, which.since ?? null],
  );
  // The second wall (R5, R15): the database has filtered already, and what it might have let through stops here.
  return rows
    .filter(({ visibility, couple }) => partnerReadsNeed(visibility, couple))
    .map(({ id, coupleId, authorId, authorName, counselorName, need, askedAt, timeZone, answer, answerVisibility, landings }) => ({
      id,
      coupleId,
      authorId,
      authorName,
      counselorName,
      need,
      askedOn: dayIn(timeZone, askedAt),
      answer,
      answerVisibility,
      landings: landings.filter(landing => landing.visibility === 'SHARED'),
    }));
}
