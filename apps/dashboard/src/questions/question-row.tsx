import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { QuestionAnswerFieldsFragment, QuestionFieldsFragment } from '../generated/graphql';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Avatar } from '../look/avatar';
import { Chip, type Tone } from '../look/chip';
import { FaultNote } from '../look/states';
import type { Couple } from '../couple/timeline-of';
import { holdQuestionDocument, questionsDocument } from './question-queries';
import { ReleaseDialog } from './release-dialog';
import { useMayDo } from '../care-team/care-rights';

const tones: Record<QuestionFieldsFragment['place'], Tone> = {
  WITH_COUNSELOR: 'info',
  FOR_SESSION: 'pine',
  WITH_PARTNER: 'plain',
  WITHDRAWN: 'plain',
};

/** One question with its answers; how often it was asked stands here and nowhere else. */
export const QuestionRow = ({ couple, question }: { couple: Couple; question: QuestionFieldsFragment }) => {
  const t = useWords().questions;
  const dates = useDates();
  const { askerId, askerName, words, place, urgency, visibility, opensAt, askedAt, asking, askings, answer, earlierAnswers } = question;
  const facts = [
    t.asked(askerName, dates.moment(askedAt)),
    ...(visibility === 'HELD' || place === 'FOR_SESSION' ? [t.urgency[urgency]] : []),
    ...(place === 'WITH_PARTNER' && opensAt !== null && new Date(opensAt) > new Date() ? [t.waitsUntil(dates.moment(opensAt))] : []),
  ];
  return (
    <li className="question-row">
      <Avatar side={couple.partners[0]?.id === askerId ? 'first' : 'second'} name={askerName} size="small" />
      <div className="grow question-body">
        <p className="serif question-words">{words}</p>
        <div className="row wrap">
          <Chip tone={tones[place]}>{t.places[place]}</Chip>
          {askings > 1 && (
            <span className="small" title={t.askingHint}>
              {t.asking(asking, askings)}
            </span>
          )}
        </div>
        <p className="muted small">{facts.join(' · ')}</p>
        {answer && <Answer question={question} answer={answer} isChanged={earlierAnswers.length > 0} />}
        {earlierAnswers.length > 0 && (
          <details>
            <summary>{t.earlier}</summary>
            {earlierAnswers.map(earlier => (
              <Answer key={earlier.id} question={question} answer={earlier} isChanged={false} />
            ))}
          </details>
        )}
        {couple.state === 'ACTIVE' && place !== 'WITHDRAWN' && answer === null && <Acts question={question} />}
      </div>
    </li>
  );
};

const Answer = ({
  question,
  answer: { kind, words, reason, visibility, answeredAt },
  isChanged,
}: {
  question: QuestionFieldsFragment;
  answer: QuestionAnswerFieldsFragment;
  isChanged: boolean;
}) => {
  const t = useWords().questions;
  const dates = useDates();
  return (
    <div className="question-answer">
      <div className="row wrap">
        <span className="muted small">{t.answeredBy(question.partnerName, dates.moment(answeredAt))}</span>
        <Chip tone={kind === 'FULLY' ? 'good' : 'plain'}>{t.kinds[kind]}</Chip>
        {visibility === 'PRIVATE' && <Chip tone="plain">{t.takenBack}</Chip>}
        {isChanged && <Chip tone="watch">{t.changedAnswer}</Chip>}
      </div>
      {words !== '' && <p className="serif question-words">{words}</p>}
      {reason !== null && <p className="muted">{t.reason(reason)}</p>}
    </div>
  );
};

/** R1: the counselor's hand between asking and answering. */
const Acts = ({ question }: { question: QuestionFieldsFragment }) => {
  const words = useWords();
  const t = words.questions;
  const notify = useNotify();
  const [releasing, setReleasing] = useState(false);
  const hold = useAct(holdQuestionDocument, [questionsDocument]);
  const mayReply = useMayDo('REPLY');
  const { id: questionId, place, partnerName } = question;
  const keep = async () => {
    if (await hold.act({ questionId })) notify(t.held);
  };
  if (!mayReply) return null;
  return (
    <div className="row wrap">
      {place !== 'FOR_SESSION' && (
        <Button size="small" variant="text" disabled={hold.pending} onClick={() => void keep()}>
          {t.hold}
        </Button>
      )}
      {place !== 'WITH_PARTNER' && (
        <Button size="small" variant="outlined" onClick={() => setReleasing(true)}>
          {t.release(partnerName)}
        </Button>
      )}
      {hold.fault && <FaultNote>{explain(hold.fault, words)}</FaultNote>}
      {releasing && <ReleaseDialog question={question} onClose={() => setReleasing(false)} />}
    </div>
  );
};
