import { useState, type ReactNode } from 'react';
import type { PlanFieldsFragment } from '../generated/graphql';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import type { Couple, Transition } from './timeline-of';

const first = 3;

/** What was done to a step, in one word: an opening may have been a step back or the end of a pause. */
export const movedWord = ({
  fromState,
  toState,
}: Pick<Transition, 'fromState' | 'toState'>): Transition['toState'] | 'OPEN_AGAIN' | 'RESUMED' => {
  if (toState !== 'OPEN') return toState;
  return fromState === 'PAUSED' ? 'RESUMED' : fromState === 'NOT_OPEN' ? 'OPEN' : 'OPEN_AGAIN';
};

/** Every move of a step, every lapse and every outcome with its reason, newest first; for staff alone (R2). */
export const StepHistory = ({ couple, plan }: { couple: Couple; plan: PlanFieldsFragment }) => {
  const { roadmap: t, plan: p, careTeam } = useWords();
  const dates = useDates();
  const [isWhole, setWhole] = useState(false);
  const nameOf = (partnerId: string) => couple.partners.find(partner => partner.id === partnerId)?.givenName ?? '';
  const moved = (byName: string, at: string, byCover: boolean) => (
    <span className="muted small"> · {t.moved(byCover ? careTeam.byCover(byName) : byName, dates.shortDay(dates.dayOf(at)))}</span>
  );
  const entries: { id: string; at: string; node: ReactNode }[] = [
    ...plan.transitions.map(transition => ({
      id: transition.id,
      at: transition.at,
      node: (
        <>
          <p>
            <b>{t.steps[transition.step].name}</b> {t.transition[movedWord(transition)]}
            {transition.lapseId && ` ${p.lapse.withLapse}`}
            {moved(transition.byName, transition.at, transition.coverReason !== null)}
          </p>
          <p className="muted">{transition.reason}</p>
          {transition.coverReason && <p className="muted">{careTeam.covering.couldNotWait(transition.coverReason)}</p>}
          {transition.evidence.length > 0 && (
            <details className="small">
              <summary>{p.evidence.looked(transition.evidence.length)}</summary>
              <ul>
                {transition.evidence.map(({ step, partnerId, kind, count, of }) => (
                  <li key={`${step} ${partnerId} ${kind}`}>
                    {nameOf(partnerId)}: {p.evidence.kinds[kind]}, {p.evidence.number(count, of ?? null)}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      ),
    })),
    ...plan.lapses.map(({ id, at, kind, day, partnerId, note, byName, byCover }) => ({
      id,
      at,
      node: (
        <>
          <p>
            <b>{p.lapse.kinds[kind]}</b> {p.lapse.of(nameOf(partnerId), dates.shortDay(day))}
            {moved(byName, at, byCover)}
          </p>
          <p className="muted">{note}</p>
        </>
      ),
    })),
    ...plan.outcomes.map(({ id, at, outcome, reason, byName, byCover }) => ({
      id,
      at,
      node: (
        <>
          <p>
            <b>{p.outcome.thePlan}</b> {p.outcome.kinds[outcome]}
            {moved(byName, at, byCover)}
          </p>
          <p className="muted">{reason}</p>
        </>
      ),
    })),
  ].toSorted((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id));
  const shown = isWhole ? entries : entries.slice(0, first);
  return (
    <div>
      <h3>
        {t.history} <span className="muted small">{t.forStaff}</span>
      </h3>
      {entries.length === 0 && <p className="muted">{t.historyEmpty}</p>}
      <ol className="step-history">
        {shown.map(({ id, node }) => (
          <li key={id}>{node}</li>
        ))}
      </ol>
      {entries.length > first && (
        <button type="button" className="link-button quiet" onClick={() => setWhole(!isWhole)} aria-expanded={isWhole}>
          {isWhole ? t.showFewer : t.showAll(entries.length)}
        </button>
      )}
    </div>
  );
};
