import { useState } from 'react';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import type { Transition } from './timeline-of';

const first = 3;

/** Whether an opening was a step back: the step had been completed before. */
export const movedWord = (transition: Transition): Transition['toState'] | 'OPEN_AGAIN' =>
  transition.toState === 'OPEN' && transition.fromState === 'CLOSED' ? 'OPEN_AGAIN' : transition.toState;

/** Every move of a step with its reason; for staff alone (R2). */
export const StepHistory = ({ transitions }: { transitions: readonly Transition[] }) => {
  const { roadmap: t } = useWords();
  const dates = useDates();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? transitions : transitions.slice(0, first);
  return (
    <div>
      <h3>
        {t.history} <span className="muted small">{t.forStaff}</span>
      </h3>
      {transitions.length === 0 && <p className="muted">{t.historyEmpty}</p>}
      <ol className="step-history">
        {shown.map(transition => (
          <li key={transition.id}>
            <p>
              <b>{t.steps[transition.step].name}</b> {t.transition[movedWord(transition)]}
              <span className="muted small"> · {t.moved(transition.byName, dates.shortDay(dates.dayOf(transition.at)))}</span>
            </p>
            <p className="muted">{transition.reason}</p>
          </li>
        ))}
      </ol>
      {transitions.length > first && (
        <button type="button" className="link-button quiet" onClick={() => setWhole(!isWhole)} aria-expanded={isWhole}>
          {isWhole ? t.showFewer : t.showAll(transitions.length)}
        </button>
      )}
    </div>
  );
};
