import PanToolOutlined from '@mui/icons-material/PanToolOutlined';
import Button from '@mui/material/Button';
import { EpisodeTrack } from '@roadback/charts/episode-track';
import { whyStepsRest } from '@roadback/domain/roadmap';
import { useState } from 'react';
import type { PlanFieldsFragment } from '../generated/graphql';
import { daysBetween, useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Chip, type Tone } from '../look/chip';
import { useWidth } from '../look/use-width';
import { StepDialog } from './step-dialog';
import { StepHistory } from './step-history';
import type { Couple } from './timeline-of';
import './roadmap.css';
import { useMayDo } from '../care-team/care-rights';

type PlanStep = PlanFieldsFragment['steps'][number];

/** The four steps as episodes on one week axis, so that overlap and a step back are seen at once. */
export const RoadmapCard = ({ couple, plan }: { couple: Couple; plan: PlanFieldsFragment }) => {
  const { roadmap: t } = useWords();
  const [axisRef, width] = useWidth<HTMLDivElement>();
  const mayMove = useMayDo('MOVE_STEP');
  // By its name: the dialog shows the step as it is now, also when another act was answered while it opened.
  const [acting, setActing] = useState<PlanStep['step'] | null>(null);
  const moving = plan.steps.find(({ step }) => step === acting);
  return (
    <section className="card roadmap" id="plan" aria-label={t.title}>
      <div className="roadmap-row roadmap-head">
        <h2>{t.title}</h2>
        <div ref={axisRef}>
          <WeekAxis couple={couple} width={width} />
        </div>
        <span className="muted small strong">{t.wordsForBoth}</span>
        <span />
      </div>
      {plan.outcome !== 'CONTINUING' && <Standing plan={plan} />}
      {plan.steps.map((step, index) => (
        <StepRow
          key={step.step}
          couple={couple}
          step={step}
          number={index + 1}
          width={width}
          onAct={() => setActing(step.step)}
          mayMove={mayMove && whyStepsRest({ couple: couple.state, outcome: plan.outcome }) === null}
        />
      ))}
      {mayMove && (
        <p className="roadmap-foot small muted">
          <PanToolOutlined sx={{ fontSize: 15 }} />
          {t.onlyYou}
        </p>
      )}
      <div className="roadmap-more">
        <div>
          <h3>
            {t.focusTitle} <span className="muted small">{t.forStaff}</span>
          </h3>
          <p className="serif roadmap-focus">{plan.focus}</p>
        </div>
        <StepHistory couple={couple} plan={plan} />
      </div>
      {moving && <StepDialog couple={couple} planId={plan.id} step={moving} onClose={() => setActing(null)} />}
    </section>
  );
};

/** A plan that rests or is over: how it stands, and what both read of it. */
const Standing = ({ plan }: { plan: PlanFieldsFragment }) => {
  const { plan: t, shell } = useWords();
  const words = plan.outcomes[0]?.wordsForBoth;
  return (
    <div className="notice info couple-gap" role="status">
      <span className="grow">
        {t.outcome.stands(t.outcome.kinds[plan.outcome])} {words && <span className="serif">{shell.quoted(words)}</span>}
      </span>
    </div>
  );
};

/** The act of a step in one word where there is but one; otherwise the dialog offers what fits. */
const actOf = ({ state }: PlanStep): 'open' | 'openAgain' | 'move' =>
  state === 'NOT_OPEN' ? 'open' : state === 'CLOSED' ? 'openAgain' : 'move';

const StepRow = ({
  couple,
  step,
  number,
  width,
  mayMove,
  onAct,
}: {
  couple: Couple;
  step: PlanStep;
  number: number;
  width: number;
  mayMove: boolean;
  onAct: () => void;
}) => {
  const { roadmap: t, shell } = useWords();
  const dates = useDates();
  const name = t.steps[step.step].name;
  const act = actOf(step);
  const isAgain = step.state === 'OPEN' && step.episodes.at(-1)?.kind === 'STEP_BACK';
  const tone: Tone = step.state === 'OPEN' ? 'pine' : step.state === 'CLOSED' || step.state === 'MAINTAINING' ? 'good' : 'plain';
  const spans = step.episodes.map(episode => {
    const from = daysBetween(couple.startedOn, dates.dayOf(episode.openedAt)) / 7;
    const to = episode.closedAt === null ? null : daysBetween(couple.startedOn, dates.dayOf(episode.closedAt)) / 7;
    return { from: Math.max(0, from), to, isAgain: episode.kind === 'STEP_BACK' };
  });
  const weekOf = (weeks: number) => Math.floor(weeks) + 1;
  const newestWords = step.episodes.findLast(episode => episode.wordsForBoth !== null)?.wordsForBoth;
  return (
    <div className="roadmap-row">
      <div className="roadmap-step">
        <span className="roadmap-number">{number}</span>
        <div>
          <h3>{name}</h3>
          <Chip tone={tone}>{isAgain ? t.states.OPEN_AGAIN : t.states[step.state]}</Chip>
        </div>
      </div>
      <div className="roadmap-track">
        {width > 0 && (
          <EpisodeTrack
            width={width}
            weeks={couple.week}
            emptyNote={t.opensWhenYouDecide}
            summary={t.episodeSaid(
              name,
              spans.map(span => t.episodeSpan(weekOf(span.from), span.to === null ? null : weekOf(span.to))),
            )}
            episodes={spans.map(span => ({
              from: span.from,
              to: span.to,
              again: span.isAgain && span.to === null,
              note: t.episodeNote(weekOf(span.from), span.to === null ? null : weekOf(span.to)),
            }))}
          />
        )}
      </div>
      <p className="roadmap-words">
        {newestWords ? (
          <span className="serif">{shell.quoted(newestWords)}</span>
        ) : (
          <span className="muted small">{step.episodes.length > 0 && t.noWords}</span>
        )}
      </p>
      {mayMove && (
        <Button
          size="small"
          variant={act === 'move' ? 'outlined' : 'text'}
          onClick={onAct}
          aria-label={`${t.acts[act]} ${name}`}
          className="roadmap-act"
        >
          {t.acts[act]}
        </Button>
      )}
    </div>
  );
};

/** The first day and the months since, on the same scale as the episodes below. */
const WeekAxis = ({ couple, width }: { couple: Couple; width: number }) => {
  const dates = useDates();
  const days = Math.max(7, couple.week * 7);
  const marks = [{ at: 0, label: dates.shortDay(couple.startedOn) }];
  const start = new Date(`${couple.startedOn}T00:00:00Z`);
  const everyMonth = Math.max(1, Math.ceil(days / 30 / Math.max(1, Math.floor(width / 62))));
  for (let month = 1; month <= days / 28; month++) {
    const first = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month, 1)).toISOString().slice(0, 10);
    const at = daysBetween(couple.startedOn, first);
    const isApart = (at - (marks.at(-1)?.at ?? 0)) / days > 52 / Math.max(1, width);
    if (at < days - 4 && month % everyMonth === 0 && isApart) marks.push({ at, label: dates.month(first) });
  }
  return (
    <svg width={width} height={16} aria-hidden style={{ display: 'block' }}>
      {marks.map(mark => (
        <text key={mark.at} x={(mark.at / days) * width} y={12} fontSize={11} fill="var(--rb-muted)">
          {mark.label}
        </text>
      ))}
    </svg>
  );
};
