import { Injectable } from '@nestjs/common';
import type { Answers } from '@roadback/domain/answers';
import type { AnswerVisibility, ExerciseContent, Question, Words } from '@roadback/domain/exercise';
import { fillNames } from '@roadback/domain/fill-names';
import { questionsShown } from '@roadback/domain/questions-shown';
import { recordParts, type RecordPart } from '@roadback/domain/records';
import { dayIn } from '@roadback/domain/weeks';
import type { Scope } from '../platform/database/practice-scope.js';
import { notFound } from '../platform/errors.js';
import { recordStatements } from './record-parts.queries.js';

interface PartRow {
  day?: string;
  at?: Date;
  visibility: AnswerVisibility | null;
  lines: [label: string, words: string | null][];
  answers?: Answers;
  content?: ExerciseContent | null;
}

interface Line {
  label: string;
  question: string | null;
  words: string;
}

interface Self {
  givenName: string;
  familyName: string;
  email: string;
  bornOn: string;
  language: 'EN' | 'ES';
  timeZone: string;
  practiceName: string;
  partnerName: string | null;
  counselorName: string | null;
}

/** A person's own record, to keep: read anew each time, and stored nowhere. */
@Injectable()
export class MyRecord {
  async make(scope: Scope) {
    const [[self], ...parts] = await Promise.all([
      scope.rows<Self>(
        `select c.given_name as "givenName", c.family_name as "familyName", k.email, k.born_on as "bornOn", m.language,
                m.time_zone as "timeZone", p.portal_name as "practiceName", o.given_name as "partnerName", s.staff_name as "counselorName"
           from directory.membership m
           join directory.practice p on p.id = $1
           join clinical.client c on c.practice_id = $1 and c.id = m.person_id
           join clinical.client_contact k on k.practice_id = $1 and k.client_id = m.person_id
           left join clinical.partner r on r.practice_id = $1 and r.client_id = m.person_id and r.active
           left join clinical.partner q on q.practice_id = $1 and q.couple_id = r.couple_id and q.client_id <> m.person_id
           left join clinical.client o on o.practice_id = $1 and o.id = q.client_id
           left join clinical.care_team t on t.practice_id = $1 and t.couple_id = r.couple_id and t.part = 'PRIMARY'
           left join directory.membership s on s.practice_id = $1 and s.person_id = t.staff_id
          where m.practice_id = $1 and m.person_id = $2`,
        [scope.practiceId, scope.personId],
      ),
      ...recordParts.map(part => scope.rows<PartRow>(recordStatements[part], [scope.practiceId, scope.personId])),
    ]);
    if (!self) throw notFound();
    const sections = recordParts.map((part, index) => ({ part, entries: parts[index]!.map(row => entryOf(part, row, self)) }));
    return { madeAt: scope.now, ...self, sections };
  }
}

function entryOf(part: RecordPart, { day, at, visibility, lines, answers, content }: PartRow, self: Self) {
  const say = (words: Words): string =>
    fillNames(self.language === 'ES' ? words.es : words.en, { partner: self.partnerName ?? '', counselor: self.counselorName ?? '' });
  const asked = part === 'TASKS' && content ? answersOf(content, answers ?? {}, say) : [];
  const said = lines.flatMap(([label, words]): Line[] => (words === null ? [] : [{ label, question: null, words }]));
  return { day: day ?? dayIn(self.timeZone, at!), visibility, title: content ? say(content.title) : null, lines: [...asked, ...said] };
}

/** What was asked and answered, in the words of the version that the person saw (R13). */
function answersOf(content: ExerciseContent, answers: Answers, say: (words: Words) => string): Line[] {
  return questionsShown(content.questions, answers)
    .filter(({ key }) => Object.hasOwn(answers, key))
    .map(question => ({ label: 'QUESTION', question: say(question.prompt), words: answerWords(question, answers[question.key]!, say) }));
}

function answerWords(question: Question, answer: Answers[string], say: (words: Words) => string): string {
  const labelOf = (key: string): string => {
    const option = question.options?.find(each => each.key === key);
    return option ? say(option.label) : key;
  };
  if (question.type === 'CHOICE' || question.type === 'MULTIPLE_CHOICE') return [answer].flat().map(String).map(labelOf).join('\n');
  return question.type === 'SCALE' && question.max != null ? `${String(answer)} / ${question.max}` : String(answer);
}
