import { StepBar, type StepMark } from '@roadback/charts/step-bar';
import { TaskStrip } from '@roadback/charts/task-strip';
import { TrustSpark } from '@roadback/charts/trust-spark';
import { roadmapSteps } from '@roadback/domain/roadmap';
import type { CaseloadRowFragment, PartnerSignsFragment } from '../generated/graphql';
import { useDates } from '../language/use-dates';
import { useSince } from '../language/use-since';
import { useWords } from '../language/use-words';
import { fourWeekChange, isQuiet, lastCheckInOf, newestSafety, safetyOf, tasksOf } from './partner-signs';

/** Which steps are open; several may be. */
export const StepSigns = ({ couple }: { couple: CaseloadRowFragment }) => {
  const { caseload: t, roadmap } = useWords();
  const open = roadmapSteps.filter(step => couple.openSteps.includes(step));
  const marks = roadmapSteps.map<StepMark>(step =>
    couple.openSteps.includes(step) ? 'open' : couple.closedSteps.includes(step) ? 'closed' : 'ahead',
  );
  const numbers = open.map(step => roadmapSteps.indexOf(step) + 1).join('·');
  const newest = open.at(-1);
  const noPlan = couple.signals.some(signal => signal.kind === 'NO_PLAN');
  return (
    <div className="step-signs">
      <StepBar steps={marks} summary={t.stepsSaid(open.map(step => roadmap.steps[step].name))} width={150} />
      <span className="small">
        {newest ? (
          <>
            <span className="muted">{numbers} </span>
            {roadmap.steps[newest].short}
          </>
        ) : (
          couple.state === 'ACTIVE' && <span className="muted">{noPlan ? t.noPlan : t.noStep}</span>
        )}
        {couple.state === 'SEPARATED' && <span className="muted"> {t.apart}</span>}
      </span>
    </div>
  );
};

/** Both partners' lines; the sentence is the chart's description. */
export const SafetySpark = ({ partners, width }: { partners: readonly PartnerSignsFragment[]; width?: number }) => {
  const { caseload: t } = useWords();
  const dates = useDates();
  const [first, second] = partners;
  if (!first || !second) return null;
  const said = (partner: PartnerSignsFragment) => {
    const value = newestSafety(partner);
    return value === null ? t.noAnswer : t.valueOfTen(dates.tenth(value));
  };
  return (
    <TrustSpark
      first={safetyOf(first)}
      second={safetyOf(second)}
      summary={t.safetySaid(first.givenName, said(first), second.givenName, said(second))}
      width={width}
    />
  );
};

export const SafetyChanges = ({ partners }: { partners: readonly PartnerSignsFragment[] }) => {
  const { caseload: t } = useWords();
  const dates = useDates();
  return (
    <div className="changes">
      {partners.map((partner, index) => {
        const change = fourWeekChange(partner);
        const said = change === null ? t.noNumber : change === 'steady' ? t.steady : dates.change(change);
        return (
          <span key={partner.id} className={index === 0 ? 'first-name' : 'second-name'}>
            <span className="sr-only">{t.changeSaid(partner.givenName, said)}</span>
            <span aria-hidden className={change === null ? 'muted' : undefined}>
              {change === null ? '–' : said}
            </span>
          </span>
        );
      })}
    </div>
  );
};

export const TaskSigns = ({ partners }: { partners: readonly PartnerSignsFragment[] }) => {
  const { caseload: t } = useWords();
  return (
    <div className="task-signs">
      {partners.map(partner => {
        const { sent, due } = tasksOf(partner);
        return (
          <div key={partner.id} className="row">
            <TaskStrip days={partner.taskDays} summary={t.tasksSaid(partner.givenName, sent, due)} />
            <span className="muted small nowrap" aria-hidden>
              {t.sentOfDue(sent, due)}
            </span>
          </div>
        );
      })}
    </div>
  );
};

/** The newest check-in of either; a partner who has gone quiet is named with their own. */
export const LastCheckIn = ({ couple }: { couple: CaseloadRowFragment }) => {
  const { caseload: t } = useWords();
  const since = useSince();
  const said = (day: string | null) => (day === null ? t.never : since(day));
  const quiet = couple.partners.filter(partner => isQuiet(partner, couple.signals));
  return (
    <>
      <span className="muted">{said(lastCheckInOf(couple.partners))}</span>
      {quiet.map(partner => (
        <span key={partner.id} className="watched small">
          {partner.givenName}: {said(partner.lastCheckInOn).toLowerCase()}
        </span>
      ))}
    </>
  );
};
