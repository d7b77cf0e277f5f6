import { mutation, query } from '../operation.js';

const coupleSafety = `{ askedAt asksAgainAt partners { partnerId partnerName answeredAt positiveAreas } clearedUntil
  clearances { id reason firstTalkOn secondTalkOn byName recordedAt endsAt withdrawnAt withdrawnByName withdrawnReason } }`;
export const MyScreening = query(
  'myScreening',
  '',
  '{ roundId counselorName questions { key isOptional prompt { en es } help { en es } options { key label { en es } showsLines } } }',
);
export const SendScreening = mutation('sendScreening', 'input: SendScreeningInput!');
export const AnswerScreeningItem = mutation('answerScreeningItem', 'input: AnswerScreeningItemInput!');
export const CoupleSafety = query('coupleSafety', 'coupleId: Uuid!', coupleSafety);
export const Screenings = query(
  'screenings',
  'coupleId: Uuid!',
  '{ id partnerId partnerName sentAt words positiveAreas answers { area prompt { en } answer { en } isPositive } }',
);
export const AskScreening = mutation('askScreening', 'coupleId: Uuid!, idempotencyKey: Uuid!', coupleSafety);
export const RecordClearance = mutation('recordClearance', 'input: RecordClearanceInput!', coupleSafety);
export const WithdrawClearance = mutation('withdrawClearance', 'coupleId: Uuid!, reason: Text!', coupleSafety);
