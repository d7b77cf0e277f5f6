import { Link } from 'react-router-dom';
import { pathOf, type CouplePart } from '../couple/couple-parts';
import type { AlertFieldsFragment } from '../generated/graphql';
import { useDates } from '../language/use-dates';
import { useLanguage, useWords } from '../language/use-words';

type Alert = Pick<AlertFieldsFragment, 'coupleId' | 'causes'>;
type Cause = Alert['causes'][number];

/** The part of the couple's page on which each stands. */
const places: Record<Cause['from'], CouplePart> = {
  CHECK_IN: 'overview',
  EXERCISE: 'tasks',
  SCREENING: 'openness',
  HARD_MOMENT: 'patience',
  REASSURANCE: 'patience',
  QUESTION: 'questions',
  QUESTION_ANSWER: 'questions',
  PROMISE: 'promises',
  MOMENT: 'promises',
  NOTICED: 'promises',
  STATEMENT: 'needs',
  APOLOGY: 'apology',
  APOLOGY_ANSWER: 'apology',
  LOOK_TOGETHER: 'openness',
};

/** Where a cause is read: what was sent of an exercise by itself, everything else on its part of the couple's page. */
export const pathOfCause = (coupleId: string, { from, submissionId }: Cause): string =>
  submissionId ? `${pathOf(coupleId, 'overview')}?read=${submissionId}` : pathOf(coupleId, places[from]);

/** Where an alert came from, newest first, each with the way there. */
export const AlertCauses = ({ alert: { coupleId, causes } }: { alert: Alert }) => {
  const { alerts: t } = useWords();
  const language = useLanguage();
  const dates = useDates();
  if (causes.length === 0) return null;
  return (
    <p className="small">
      <b>{t.cameFrom}:</b>{' '}
      {causes.map((cause, index) => (
        <span key={`${cause.at} ${index}`}>
          {index > 0 && '; '}
          <Link to={pathOfCause(coupleId, cause)}>{cause.title ? t.ofExercise(cause.title[language]) : t.origins[cause.from]}</Link>,{' '}
          {dates.moment(cause.at)}
        </span>
      ))}
    </p>
  );
};
