import { partnerReads } from '@roadback/domain/question';
import type { AnswerRow, QuestionRow } from './questions.queries.js';

/** A question as the one who asked sees it: no count, no mark of reading (R19). */
export interface MyQuestionView extends Pick<
  QuestionRow,
  'id' | 'partnerName' | 'counselorName' | 'words' | 'urgency' | 'visibility' | 'place' | 'askedAt'
> {
  answer: AnswerRow | null;
  earlierAnswers: AnswerRow[];
}

/** A question as the one who answers finds it: its words, and their own answers. Not when it was asked, nor whether before (R19). */
export interface QuestionForMeView extends Pick<QuestionRow, 'id' | 'askerName' | 'counselorName' | 'words'> {
  answer: AnswerRow | null;
  earlierAnswers: AnswerRow[];
}

export interface CoupleQuestionView extends QuestionRow {
  answer: AnswerRow | null;
  earlierAnswers: AnswerRow[];
  /** Which asking of the same question this is, counted from 1. For the care team alone. */
  asking: number;
  askings: number;
}

const answersOf = ([answer, ...earlierAnswers]: AnswerRow[]) => ({ answer: answer ?? null, earlierAnswers });

/** What its author took back is not read out, also where a statement let it through (R5). */
export const myQuestion = (row: QuestionRow): MyQuestionView => {
  const { id, partnerName, counselorName, words, urgency, visibility, place, askedAt } = row;
  return {
    id,
    partnerName,
    counselorName,
    words,
    urgency,
    visibility,
    place,
    askedAt,
    ...answersOf(row.answers.filter(({ visibility: by }) => by === 'SHARED')),
  };
};

/** The second wall: what a statement let through by mistake is not read out. */
export const questionsForMe = (rows: readonly QuestionRow[], now: Date): QuestionForMeView[] =>
  rows
    .filter(row => partnerReads({ ...row, isAnswered: row.answers.length > 0 }, row.opensAt, now))
    .map(row => ({ id: row.id, askerName: row.askerName, counselorName: row.counselorName, words: row.words, ...answersOf(row.answers) }));

/** @param rows newest first, all of one couple */
export function coupleQuestions(rows: readonly QuestionRow[]): CoupleQuestionView[] {
  const first = ({ id, earlierId }: QuestionRow): string => earlierId ?? id;
  return rows.map((row, index) => ({
    ...row,
    ...answersOf(row.answers),
    asking: rows.slice(index).filter(other => first(other) === first(row)).length,
    askings: rows.filter(other => first(other) === first(row)).length,
  }));
}
