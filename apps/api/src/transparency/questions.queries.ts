import type { Visibility } from '@roadback/domain/exercise';
import type { AnswerKind, AskingCouple, QuestionPlace, QuestionUrgency, QuestionVisibility } from '@roadback/domain/question';
import { stateOf, type Episode } from '@roadback/domain/roadmap';
import { opens } from '@roadback/sealing/marks';
import type { Scope } from '../platform/database/practice-scope.js';
import type { AgreedWindows } from './window-times.js';

/** An answer, with the day in the calendar of whoever asks for it: an hour would say when the other was awake over it (R14, R19). */
export interface AnswerRow {
  id: string;
  kind: AnswerKind;
  words: string;
  reason: string | null;
  visibility: Visibility;
  answeredOn: string;
  answeredAt: string;
}

/** A question with its answers, newest first, as whoever asks may read it. */
export interface QuestionRow {
  id: string;
  coupleId: string;
  couple: 'ACTIVE' | 'SEPARATED';
  askerId: string;
  askerName: string;
  partnerId: string;
  partnerName: string;
  counselorName: string;
  words: string;
  urgency: QuestionUrgency;
  visibility: QuestionVisibility;
  earlierId: string | null;
  place: QuestionPlace;
  opensAt: Date | null;
  askedAt: Date;
  answers: AnswerRow[];
}

const answerJson = `json_build_object('id', a.id, 'kind', a.kind, 'words', ${opens('question_answer.words', 'a')}, 'reason', ${opens('question_answer.reason', 'a')}, 'visibility', a.visibility,
                                      'answeredAt', a.answered_at, 'answeredOn', (a.answered_at at time zone v.time_zone)::date)`;

/**
 * Questions, newest first, in one statement; what the viewer may not read is not in it.
 * @param which `foundBy`: questions of the other partner that this client finds by now, in the order in which windows opened them; their
 *   ids are random, so that nothing tells in which order they were asked.
 */
export const readQuestions = (
  scope: Scope,
  which: { coupleId?: string; askerId?: string; foundBy?: string; id?: string },
): Promise<QuestionRow[]> =>
  scope.rows<QuestionRow>(
    `select q.id, q.couple_id as "coupleId", c.state as couple, q.client_id as "askerId", k.given_name as "askerName",
            r.client_id as "partnerId", o.given_name as "partnerName", m.staff_name as "counselorName", ${opens('question.words', 'q')} as words, q.urgency, q.visibility, q.earlier_id as "earlierId",
            q.place, q.opens_at as "opensAt", q.asked_at as "askedAt",
            coalesce((select json_agg(${answerJson} order by a.number desc)
               from clinical.question_answer a where a.practice_id = $1 and a.question_id = q.id), '[]') as answers
       from clinical.question q
       join clinical.couple c on c.practice_id = $1 and c.id = q.couple_id
       join clinical.client k on k.practice_id = $1 and k.id = q.client_id
       join clinical.partner r on r.practice_id = $1 and r.couple_id = q.couple_id and r.client_id <> q.client_id
       join clinical.client o on o.practice_id = $1 and o.id = r.client_id
       join clinical.care_team t on t.practice_id = $1 and t.couple_id = q.couple_id and t.part = 'PRIMARY'
       join directory.membership m on m.practice_id = $1 and m.person_id = t.staff_id
       join directory.membership v on v.practice_id = $1 and v.person_id = $7
      where q.practice_id = $1 and ($2::uuid is null or q.couple_id = $2) and ($3::uuid is null or q.client_id = $3)
        and ($4::uuid is null or (q.client_id <> $4 and q.place = 'WITH_PARTNER' and q.opens_at <= $6 and c.state = 'ACTIVE'))
        and ($5::uuid is null or q.id = $5)
      order by case when $4::uuid is null then q.asked_at else q.opens_at end desc, q.id desc
      limit 200`,
    [scope.practiceId, which.coupleId ?? null, which.askerId ?? null, which.foundBy ?? null, which.id ?? null, scope.now, scope.personId],
  );

/** All that this client ever answered, newest first: it stays theirs when the question is no longer to be found (R15). */
export const readOwnAnswers = async (scope: Scope): Promise<(AnswerRow & { questionId: string })[]> =>
  (
    await scope.rows<{ questionId: string; answer: AnswerRow }>(
      `select a.question_id as "questionId", ${answerJson} as answer
         from clinical.question_answer a
         join directory.membership v on v.practice_id = $1 and v.person_id = $2
        where a.practice_id = $1 and a.client_id = $2
        order by a.answered_at desc, a.id desc limit 200`,
      [scope.practiceId, scope.personId],
    )
  ).map(({ questionId, answer }) => ({ ...answer, questionId }));

const windowsOf = (couple: string): string => `(
  select json_build_object('startsOn', w.starts_on, 'opensAt', w.opens_at, 'minutes', w.minutes, 'rule', w.rule, 'timeZone', w.time_zone)
    from clinical.question_windows w where w.practice_id = $1 and w.couple_id = ${couple} and w.ended_at is null)`;

/** The agreed windows of a couple, or null. */
export async function readWindows(scope: Scope, coupleId: string): Promise<AgreedWindows | null> {
  const [row] = await scope.rows<{ windows: AgreedWindows | null }>(
    `select ${windowsOf('c.id')} as windows from clinical.couple c where c.practice_id = $1 and c.id = $2`,
    [scope.practiceId, coupleId],
  );
  return row?.windows ?? null;
}

/** What a client needs to know of their couple before asking. */
export interface AskingSetting extends AskingCouple {
  coupleId: string;
  partnerName: string;
  counselorName: string;
  windows: AgreedWindows | null;
}

/** The couple of the client in context; null for somebody who is in none. */
export async function readSetting(scope: Scope): Promise<AskingSetting | null> {
  const [row] = await scope.rows<
    Omit<AskingSetting, 'transparency'> & { episodes: (Episode & { openedAt: string; closedAt: string | null })[] }
  >(
    `select c.id as "coupleId", c.state, app.role_in_plan(c.id) as role, o.given_name as "partnerName", m.staff_name as "counselorName",
            ${windowsOf('c.id')} as windows,
            coalesce((select json_agg(json_build_object('id', e.id, 'step', e.step, 'kind', e.kind, 'openedAt', e.opened_at,
                                      'closedAt', e.closed_at, 'standing', e.standing))
               from clinical.step_episode e
              where e.practice_id = $1 and e.couple_id = c.id and e.step = 'TRANSPARENCY'), '[]') as episodes
       from clinical.partner r
       join clinical.couple c on c.practice_id = $1 and c.id = r.couple_id
       join clinical.partner p on p.practice_id = $1 and p.couple_id = c.id and p.client_id <> $2
       join clinical.client o on o.practice_id = $1 and o.id = p.client_id
       join clinical.care_team t on t.practice_id = $1 and t.couple_id = c.id and t.part = 'PRIMARY'
       join directory.membership m on m.practice_id = $1 and m.person_id = t.staff_id
      where r.practice_id = $1 and r.client_id = $2 and r.active`,
    [scope.practiceId, scope.personId],
  );
  if (!row) return null;
  const { episodes, ...setting } = row;
  return { ...setting, transparency: stateOf('TRANSPARENCY', episodes) };
}
