import { mayDo } from '@roadback/domain/care-team';
import { useEffect, useState } from 'react';
import { Navigate, useLocation, useParams } from 'react-router-dom';
import { AgreementCard } from '../agreement/agreement-card';
import { AlertsCard } from '../alerts/alerts-card';
import { CorrectionsCard } from '../records/corrections-card';
import { ApologyCard } from '../apology/apology-card';
import { OwnTrackCard } from '../own-track/own-track-card';
import { PatienceCard } from '../patience/patience-card';
import { PromisesCard } from '../promises/promises-card';
import { HeldCard } from '../held/held-card';
import { RevealsCard } from '../reveals/reveals-card';
import { AssignDrawer } from '../assign/assign-drawer';
import { CareRights } from '../care-team/care-rights';
import { CareTeamCard } from '../care-team/care-team-card';
import { PartNotice } from '../care-team/part-notice';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Failed, Loading, NotRefreshed } from '../look/states';
import { useTitle } from '../look/use-title';
import { GettingInCard } from '../getting-in/getting-in-card';
import { PathwayDrawer } from '../pathways/pathway-drawer';
import { QuestionsCard } from '../questions/questions-card';
import { ScreeningCard } from '../safety/screening-card';
import { PrivateNotesCard } from '../private-notes/private-notes-card';
import { SessionsCard } from '../sessions/sessions-card';
import { NotFound } from '../shell/not-found';
import { AssignmentsCard } from './assignments-card';
import { CoupleHead } from './couple-head';
import { partsOf, pathOf, type CouplePart } from './couple-parts';
import { coupleDocument } from './couple-queries';
import { CoupleSignals } from './couple-signals';
import { CoupleTabs } from './couple-tabs';
import { ConsentsCard } from './consents-card';
import { OpenPlanCard } from './open-plan-card';
import { RoadmapCard } from './roadmap-card';
import { CoupleTrailCard } from '../trail/couple-trail-card';
import { SafetyCard } from './safety-card';
import { TasksCard } from './tasks-card';
import { TimelineCard } from './timeline-card';
import type { Couple } from './timeline-of';
import './couple.css';

/** A background worker makes the tasks of a new assignment; the page looks for them for a few seconds. */
const watchForMs = 8_000;

/** One couple: at first the roadmap, how both are doing, and what happened, in two lanes; then each part of the work by itself. */
export const CouplePage = () => {
  const { id = '', part = 'overview' } = useParams();
  // Another couple is another page: nothing typed or opened for one may appear with the other.
  return <CoupleById key={id} id={id} part={part} />;
};

const CoupleById = ({ id, part: asked }: { id: string; part: string }) => {
  const { couple: t } = useWords();
  const dates = useDates();
  useTitle(t.tabTitle);
  const [giving, setGiving] = useState<'EXERCISE' | 'PATHWAY' | null>(null);
  const [watchUntil, setWatchUntil] = useState(0);
  const refetchInterval = () => (Date.now() < watchUntil ? 1_000 : false);
  const answer = useAsk(coupleDocument, { id }, { refetchInterval });
  useScrollToHash(answer.isSuccess);

  if (answer.isPending) return <Loading rows={6} height={90} />;
  if (!answer.data) {
    const isAbsent = answer.error.code === 'NOT_FOUND' || answer.error.code === 'INVALID';
    return isAbsent ? <NotFound /> : <Failed fault={answer.error} retry={() => void answer.refetch()} />;
  }
  const { couple } = answer.data;
  const part = partsOf(couple.plan != null).find(each => each === asked);
  if (!part) return <Navigate to={pathOf(couple.id, 'overview')} replace />;
  const assign = () => setGiving('EXERCISE');
  const given = () => {
    setGiving(null);
    setWatchUntil(Date.now() + watchForMs);
  };
  return (
    <CareRights part={couple.viewerPart}>
      <div className="couple">
        <CoupleHead couple={couple} onAssign={assign} />
        {answer.isError && <NotRefreshed since={dates.time(new Date(answer.dataUpdatedAt))} retry={() => void answer.refetch()} />}
        <PartNotice couple={couple} />
        <AlertsCard coupleId={couple.id} />
        <CorrectionsCard coupleId={couple.id} />
        <CoupleSignals couple={couple} />
        <CoupleTabs couple={couple} />
        <Part part={part} couple={couple} refetchInterval={refetchInterval} onAssign={assign} onPathway={() => setGiving('PATHWAY')} />
        {giving === 'EXERCISE' && couple.plan && (
          <AssignDrawer couple={couple} plan={couple.plan} onClose={() => setGiving(null)} onAssigned={given} />
        )}
        {giving === 'PATHWAY' && couple.plan && <PathwayDrawer couple={couple} onClose={() => setGiving(null)} onApplied={given} />}
      </div>
    </CareRights>
  );
};

interface PartProps {
  part: CouplePart;
  couple: Couple;
  refetchInterval: () => number | false;
  onAssign: () => void;
  onPathway: () => void;
}

const Part = ({ part, couple, refetchInterval, onAssign, onPathway }: PartProps) => {
  switch (part) {
    case 'overview':
      return (
        <>
          {couple.plan ? (
            <RoadmapCard couple={couple} plan={couple.plan} />
          ) : (
            couple.state === 'ACTIVE' && mayDo(couple.viewerPart, 'MOVE_STEP') && <OpenPlanCard couple={couple} />
          )}
          <div className="couple-columns">
            <SafetyCard couple={couple} />
            <TasksCard couple={couple} />
          </div>
          <TimelineCard couple={couple} refetchInterval={refetchInterval} />
        </>
      );
    case 'sessions':
      return <SessionsCard couple={couple} />;
    case 'tasks':
      return (
        <>
          <AssignmentsCard couple={couple} onAssign={onAssign} onPathway={onPathway} />
          {couple.plan && <HeldCard couple={couple} />}
          {couple.plan && <RevealsCard couple={couple} />}
        </>
      );
    case 'apology':
      return <ApologyCard couple={couple} />;
    case 'questions':
      return <QuestionsCard couple={couple} />;
    case 'openness':
      return (
        <>
          <ScreeningCard couple={couple} />
          {couple.plan && <AgreementCard couple={couple} />}
        </>
      );
    case 'promises':
      return <PromisesCard couple={couple} />;
    case 'patience':
      return <PatienceCard couple={couple} />;
    case 'needs':
      return <OwnTrackCard couple={couple} />;
    case 'team':
      return (
        <>
          <CareTeamCard couple={couple} />
          <ConsentsCard coupleId={couple.id} />
          <GettingInCard couple={couple} />
          <CoupleTrailCard coupleId={couple.id} />
        </>
      );
    case 'notes':
      return <PrivateNotesCard couple={couple} />;
  }
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
