import { useEffect, useState } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import { AgreementCard } from '../agreement/agreement-card';
import { AlertsCard } from '../alerts/alerts-card';
import { ApologyCard } from '../apology/apology-card';
import { OwnTrackCard } from '../own-track/own-track-card';
import { PatienceCard } from '../patience/patience-card';
import { PromisesCard } from '../promises/promises-card';
import { AssignDrawer } from '../assign/assign-drawer';
import { CareRights } from '../care-team/care-rights';
import { CareTeamCard } from '../care-team/care-team-card';
import { PartNotice } from '../care-team/part-notice';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Failed, Loading, NotRefreshed } from '../look/states';
import { useTitle } from '../look/use-title';
import { PathwayDrawer } from '../pathways/pathway-drawer';
import { QuestionsCard } from '../questions/questions-card';
import { ScreeningCard } from '../safety/screening-card';
import { NotFound } from '../shell/not-found';
import { AssignmentsCard } from './assignments-card';
import { CoupleHead } from './couple-head';
import { coupleDocument } from './couple-queries';
import { CoupleSignals } from './couple-signals';
import { OpenPlanCard } from './open-plan-card';
import { RoadmapCard } from './roadmap-card';
import { SafetyCard } from './safety-card';
import { TasksCard } from './tasks-card';
import { TimelineCard } from './timeline-card';
import './couple.css';

/** A background worker makes the tasks of a new assignment; the page looks for them for a few seconds. */
const watchForMs = 8_000;

/** One couple on one page: the roadmap, how both are doing, and what happened, in two lanes. */
export const CouplePage = () => {
  const { id = '' } = useParams();
  // Another couple is another page: nothing typed or opened for one may appear with the other.
  return <CoupleById key={id} id={id} />;
};

const CoupleById = ({ id }: { id: string }) => {
  const { couple: t } = useWords();
  const dates = useDates();
  useTitle(t.tabTitle);
  const [giving, setGiving] = useState<'EXERCISE' | 'PATHWAY' | null>(null);
  const [watchUntil, setWatchUntil] = useState(0);
  const refetchInterval = () => (Date.now() < watchUntil ? 1_000 : false);
  const asked = useAsk(coupleDocument, { id }, { refetchInterval });
  useScrollToHash(asked.isSuccess);

  if (asked.isPending) return <Loading rows={6} height={90} />;
  if (!asked.data) {
    const isAbsent = asked.error.code === 'NOT_FOUND' || asked.error.code === 'INVALID';
    return isAbsent ? <NotFound /> : <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  }
  const { couple } = asked.data;
  const assign = () => setGiving('EXERCISE');
  const given = () => {
    setGiving(null);
    setWatchUntil(Date.now() + watchForMs);
  };
  return (
    <CareRights part={couple.viewerPart}>
      <div className="couple">
        <CoupleHead couple={couple} onAssign={assign} />
        {asked.isError && <NotRefreshed since={dates.time(new Date(asked.dataUpdatedAt))} retry={() => void asked.refetch()} />}
        <PartNotice couple={couple} />
        <AlertsCard coupleId={couple.id} />
        <CoupleSignals couple={couple} />
        {couple.plan ? (
          <RoadmapCard couple={couple} plan={couple.plan} />
        ) : (
          couple.state === 'ACTIVE' && couple.viewerPart !== 'SUPERVISOR' && <OpenPlanCard couple={couple} />
        )}
        <ScreeningCard couple={couple} />
        {couple.plan && <ApologyCard couple={couple} />}
        {couple.plan && <QuestionsCard couple={couple} />}
        {couple.plan && <AgreementCard couple={couple} />}
        {couple.plan && <PromisesCard couple={couple} />}
        {couple.plan && <PatienceCard couple={couple} />}
        {couple.plan && <OwnTrackCard couple={couple} />}
        <div className="couple-columns">
          <SafetyCard couple={couple} />
          <TasksCard couple={couple} />
        </div>
        <AssignmentsCard couple={couple} onAssign={assign} onPathway={() => setGiving('PATHWAY')} />
        <CareTeamCard couple={couple} />
        <TimelineCard couple={couple} refetchInterval={refetchInterval} />
        {giving === 'EXERCISE' && couple.plan && (
          <AssignDrawer couple={couple} plan={couple.plan} onClose={() => setGiving(null)} onAssigned={given} />
        )}
        {giving === 'PATHWAY' && couple.plan && <PathwayDrawer couple={couple} onClose={() => setGiving(null)} onApplied={given} />}
      </div>
    </CareRights>
  );
};

/** A card that was named in the address comes into view once it is there, and the charts above it have their height. */
function useScrollToHash(isThere: boolean) {
  const { hash } = useLocation();
  useEffect(() => {
    if (!isThere || !hash) return;
    // The charts measure the page in its first frame and are drawn in the next.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'start' }));
    });
    return () => cancelAnimationFrame(frame);
  }, [isThere, hash]);
}
