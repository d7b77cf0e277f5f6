import type { RecordPart } from '@roadback/domain/records';
import { opens } from '@roadback/sealing/marks';
import { contentOf } from '../library/version.queries.js';

/**
 * What each part of a person's record is read by. A statement gives `day` or `at`, `visibility` where the author chose one, `title` where
 * there is one, and `lines` of [label, words]. $1 is the practice, $2 the person: every row is one that they wrote, was written to them
 * alone, or was written for both. Nothing that the partner wrote is among them, shared or not: who shared something may stop sharing it,
 * and a file does not forget (docs/decisions/0036). Sent screening answers are given in person (R3), reasons are the staff's (R2).
 */
export const recordStatements: Record<RecordPart, string> = {
  CHECK_INS: `select d.day, d.visibility, null as title,
      json_build_array(json_build_array('FEEL', d.feel::text), json_build_array('FELT_SAFETY', d.safety::text), json_build_array('NOTE', ${opens('check_in.note', 'd')})) as lines
    from clinical.check_in d
   where d.practice_id = $1 and d.client_id = $2 and d.replaced_at is null order by d.day`,
  TASKS: `select s.sent_at as at, s.visibility, null as title, ${opens('submission.answers', 's')} as answers, ${contentOf('s.exercise_version_id')} as content,
      json_build_array(json_build_array('REPLY', ${opens('review.reply', 'r')})) as lines
    from clinical.submission s
    left join clinical.review r on r.practice_id = $1 and r.submission_id = s.id and r.client_id = $2
   where s.practice_id = $1 and s.client_id = $2 order by s.sent_at`,
  QUESTIONS: `select q.asked_at as at, q.visibility, null as title, json_build_array(json_build_array('WORDS', ${opens('question.words', 'q')})) as lines
    from clinical.question q where q.practice_id = $1 and q.client_id = $2 order by q.asked_at`,
  ANSWERS: `select a.answered_at as at, a.visibility, null as title,
      json_build_array(json_build_array('WORDS', ${opens('question_answer.words', 'a')}), json_build_array('WHY_NOT_YET', ${opens('question_answer.reason', 'a')})) as lines
    from clinical.question_answer a where a.practice_id = $1 and a.client_id = $2 order by a.answered_at`,
  PROMISES: `select c.made_at as at, c.visibility, null as title, json_build_array(json_build_array('WORDS', ${opens('commitment.words', 'c')})) as lines
    from clinical.commitment c where c.practice_id = $1 and c.client_id = $2 order by c.made_at`,
  MOMENTS: `select x.sent_at as at, x.visibility, null as title,
      json_build_array(json_build_array(x.said, x.kind), json_build_array('WORDS', x.words), json_build_array('REPAIR', x.repair)) as lines
    from (select sent_at, visibility, 'REPORT' as said, kind, ${opens('moment_report.words')} as words, ${opens('moment_report.repair')} as repair
            from clinical.moment_report where practice_id = $1 and client_id = $2
          union all
          select sent_at, visibility, 'VIEW', kind, ${opens('moment_view.words')}, null
            from clinical.moment_view where practice_id = $1 and client_id = $2) x
   order by x.sent_at`,
  NOTICED: `select n.sent_at as at, n.visibility, null as title, json_build_array(json_build_array('WORDS', ${opens('noticed.words', 'n')})) as lines
    from clinical.noticed n where n.practice_id = $1 and n.client_id = $2 order by n.sent_at`,
  TRIGGERS: `select t.day, 'PRIVATE' as visibility, null as title,
      json_build_array(json_build_array('CUE', ${opens('trigger_card.cue', 't')}), json_build_array('INTENSITY', t.intensity::text), json_build_array('HELPED', ${opens('trigger_card.helped', 't')})) as lines
    from clinical.trigger_card t where t.practice_id = $1 and t.client_id = $2 order by t.sent_at`,
  REASSURANCE: `select a.answered_at as at, a.visibility, null as title, json_build_array(json_build_array('WORDS', ${opens('reassurance_answer.words', 'a')})) as lines
    from clinical.reassurance_answer a where a.practice_id = $1 and a.client_id = $2 order by a.answered_at`,
  STATEMENTS: `select s.said_at as at, s.visibility, null as title,
      json_build_array(json_build_array(s.kind, coalesce(${opens('statement.words', 's')}, ''))) as lines
    from clinical.statement s where s.practice_id = $1 and s.client_id = $2 order by s.said_at`,
  APOLOGY: `select x.sent_at as at, 'PRIVATE' as visibility, null as title, x.lines
    from (select sent_at, json_build_array(json_build_array('WHAT_I_DID', ${opens('apology_draft.what_i_did')}),
                 json_build_array('THAT_IT_VIOLATED_TRUST', ${opens('apology_draft.that_it_violated_trust')}),
                 json_build_array('THE_PAIN_IT_CAUSED', ${opens('apology_draft.the_pain_it_caused')}), json_build_array('WHAT_I_WILL_DO', ${opens('apology_draft.what_i_will_do')})) as lines
            from clinical.apology_draft where practice_id = $1 and client_id = $2
          union all
          select sent_at, json_build_array(json_build_array('LANDED', ${opens('apology_answer.landed')}), json_build_array('MISSING', ${opens('apology_answer.missing')}))
            from clinical.apology_answer where practice_id = $1 and client_id = $2) x
   order by x.sent_at`,
  AGREEMENTS: `select a.started_at as at, null as visibility, null as title,
      json_build_array(json_build_array('PURPOSE', ${opens('agreement.purpose', 'a')}), json_build_array('NOT_LOOKED_AT', ${opens('agreement.not_looked_at', 'a')})) as lines
    from clinical.agreement a
    join clinical.agreement_signature g on g.practice_id = $1 and g.agreement_id = a.id and g.person_id = $2
   where a.practice_id = $1 and a.started_at is not null order by a.started_at`,
  WORDS_FOR_BOTH: `select p.opened_at as at, null as visibility, null as title, json_build_array(json_build_array('WORDS', ${opens('plan_words.words', 'w')})) as lines
    from clinical.plan_words w
    join clinical.plan p on p.practice_id = $1 and p.id = w.plan_id
    join clinical.partner r on r.practice_id = $1 and r.couple_id = w.couple_id and r.client_id = $2
   where w.practice_id = $1 order by p.opened_at`,
};
