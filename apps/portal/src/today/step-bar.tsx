import { roadmapSteps, type RoadmapStep } from '@roadback/domain/roadmap';
import { Link } from 'wouter';
import { useWords } from '../words/words';

/** Where the two are, in four short bars, and the way to the roadmap. */
export function StepBar({ open, closed }: { open: readonly RoadmapStep[]; closed: readonly RoadmapStep[] }) {
  const { t, list } = useWords();
  const openInOrder = roadmapSteps.filter(step => open.includes(step));
  const numbers = openInOrder.map(step => String(roadmapSteps.indexOf(step) + 1));
  return (
    <Link href="/roadmap" className="step-bar">
      <span className="bars" aria-hidden>
        {roadmapSteps.map(step => (
          <i key={step} className={open.includes(step) ? 'open' : closed.includes(step) ? 'closed' : undefined} />
        ))}
      </span>
      {openInOrder.length === 0 ? (
        <span className="muted">{closed.length === 0 ? t.today.noStepYet : t.today.noStepNow}</span>
      ) : (
        <span className="muted">
          <b>{list(openInOrder.map(step => t.steps[step].name))}</b> ·{' '}
          {numbers.length === 1 ? t.today.stepOf(Number(numbers[0])) : t.today.stepsOf(list(numbers))}
        </span>
      )}
    </Link>
  );
}
