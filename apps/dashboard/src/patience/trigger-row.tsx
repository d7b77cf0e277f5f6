import type { PatienceFieldsFragment } from '../generated/graphql';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Avatar } from '../look/avatar';
import { Chip } from '../look/chip';

type Trigger = PatienceFieldsFragment['triggers'][number];

/** One trigger with its words, and what met its need. The marks say what the partner reads of it. */
export const TriggerRow = ({ trigger, partnerName, side }: { trigger: Trigger; partnerName: string; side: 'first' | 'second' }) => {
  const t = useWords().patience;
  const dates = useDates();
  const { authorName, day, cue, intensity, helped, need, shared, answer, answerVisibility, minutesToAnswer, landings } = trigger;
  return (
    <li className="trigger-row">
      <Avatar side={side} name={authorName} size="small" />
      <div className="grow">
        <div className="row wrap">
          <b>{dates.day(day)}</b>
          <span className="muted small">{[t.intensitySaid(intensity), t.needs[need]].join(' · ')}</span>
          <Chip tone="plain">{shared === 'SHARED' ? t.shared : shared === 'PRIVATE' ? t.takenBack : t.private}</Chip>
        </div>
        {cue && (
          <p className="small">
            <span className="muted">{t.cue}:</span> <span className="serif">{cue}</span>
          </p>
        )}
        {helped && (
          <p className="small">
            <span className="muted">{t.helped}:</span> <span className="serif">{helped}</span>
          </p>
        )}
        {answer !== null ? (
          <div className="trigger-answer">
            <p className="muted small">
              {t.answered(partnerName, t.duration(minutesToAnswer ?? 0))}{' '}
              {answerVisibility === 'PRIVATE' && <Chip tone="plain">{t.answerTakenBack}</Chip>}
            </p>
            <p className="serif">{answer}</p>
          </div>
        ) : (
          shared === 'SHARED' && <p className="muted small">{t.notAnswered(partnerName)}</p>
        )}
        {landings.map(({ kind, words, visibility }, index) => (
          <p key={landings.length - index} className="small">
            <span className="muted">{t.says(authorName)}:</span> {t.landed[kind]}{' '}
            <span className="muted">({visibility === 'SHARED' ? t.landingShared : t.landingPrivate})</span>
            {words && <span className="serif"> {words}</span>}
          </p>
        ))}
      </div>
    </li>
  );
};
