import type { PortalMessages } from '@roadback/messages/portal';
import type { MyRoadmapQuery } from '../generated/graphql';
import { useWords, type Words } from '../words/words';

type Part = NonNullable<MyRoadmapQuery['myRoadmap']>['steps'][number];
type Tone = 'good' | 'pine' | 'plain';

/** The winding way. Each step draws its own mark and the stretch to the next, so that the way follows however long the words are. */
export function Way({ steps, counselor }: { steps: readonly Part[]; counselor: string }) {
  const words = useWords();
  const { t } = words;
  return (
    <ol className="way">
      {steps.map((part, index) => {
        const next = steps[index + 1];
        const chip = chipOf(part, words);
        return (
          <li key={part.step}>
            {next && <Stretch from={index} walked={next.state !== 'NOT_OPEN'} />}
            <StepMark part={part} index={index} />
            <div className="way-words">
              <h2>{t.steps[part.step].name}</h2>
              <p className="muted">{t.steps[part.step].about}</p>
              <p className="chips">
                <span className={`chip ${chip.tone}`}>{chip.text}</span>
                {part.state === 'OPEN' && part.openedAt !== null && (
                  <span className="muted small">{t.roadmap.since(words.day(words.dayOf(part.openedAt), 'PLAIN'))}</span>
                )}
              </p>
              {part.walkedBefore > 0 && <p className="muted small">{t.roadmap.walked(part.walkedBefore)}</p>}
              {part.wordsForBoth !== null && (
                <figure className="for-both">
                  <blockquote className="quote">{part.wordsForBoth}</blockquote>
                  <figcaption className="muted small">{t.roadmap.forBoth(counselor)}</figcaption>
                </figure>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function chipOf(part: Part, words: Words): { tone: Tone; text: string } {
  const t: PortalMessages['roadmap'] = words.t.roadmap;
  switch (part.state) {
    case 'NOT_OPEN':
      return { tone: 'plain', text: t.NOT_OPEN };
    case 'OPEN':
      return { tone: 'pine', text: part.walkedBefore > 0 ? t.OPEN_AGAIN : t.OPEN };
    case 'PAUSED':
      return { tone: 'plain', text: t.PAUSED };
    case 'MAINTAINING':
      return { tone: 'good', text: t.MAINTAINING };
    case 'CLOSED':
      return {
        tone: 'good',
        text: part.closedAt === null ? t.closedSomeDay : t.CLOSED(words.day(words.dayOf(part.closedAt), 'PLAIN')),
      };
  }
}

/** The way swings: odd steps stand a little to the right. */
const xOf = (index: number): number => (index % 2 === 0 ? 24 : 38);

/** From one mark to the next: walked, or still dotted. Stretched to the height of the step without changing its width. */
function Stretch({ from, walked }: { from: number; walked: boolean }) {
  const [x0, x1] = [xOf(from), xOf(from + 1)];
  const bend = x0 < x1 ? [x0 + 34, x1 - 32] : [x0 + 26, x1 - 22];
  return (
    <svg className="stretch" viewBox="0 0 64 100" preserveAspectRatio="none" aria-hidden fill="none" strokeLinecap="round">
      <path
        d={`M${x0} 0C${bend[0]} 38 ${bend[1]} 60 ${x1} 100`}
        vectorEffect="non-scaling-stroke"
        stroke={walked ? 'var(--way)' : 'var(--edge)'}
        strokeWidth={walked ? 5 : 2.5}
        strokeDasharray={walked ? undefined : '0.1 8'}
      />
    </svg>
  );
}

function StepMark({ part, index }: { part: Part; index: number }) {
  const x = xOf(index);
  const done = part.state === 'CLOSED' || part.state === 'MAINTAINING';
  return (
    <svg
      className="step-mark"
      width={64}
      height={40}
      viewBox="0 0 64 40"
      aria-hidden
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {part.walkedBefore > 0 && <path d={`M${x} 20c-44 4 -42 -52 -9 -54`} stroke="var(--edge)" strokeWidth={1.8} strokeDasharray="3 4" />}
      {done ? (
        <>
          <circle cx={x} cy={20} r={15} fill="var(--primary)" />
          <path d={`M${x - 6} 20.500l4.500 4.500 8-9`} stroke="var(--on)" strokeWidth={2.4} />
        </>
      ) : part.state === 'OPEN' ? (
        <>
          <circle cx={x} cy={20} r={15.5} fill="var(--surface)" stroke="var(--primary)" strokeWidth={3} />
          <circle cx={x} cy={20} r={6.5} fill="var(--primary)" />
        </>
      ) : (
        <circle cx={x} cy={20} r={14} fill="var(--bg)" stroke="var(--edge)" strokeWidth={1.8} />
      )}
    </svg>
  );
}
