import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { Avatar } from '../look/avatar';
import { useDates } from '../language/use-dates';
import { useLanguage, useWords } from '../language/use-words';
import { wordsOfRule } from '../library/rule-words';
import type { CoupleAssignmentFragment } from '../generated/graphql';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { Chip } from '../look/chip';
import { FaultNote } from '../look/states';
import { coupleDocument, openInSessionDocument } from './couple-queries';
import { EndAssignmentDialog } from './end-assignment-dialog';
import type { Couple } from './timeline-of';
import { IfMay, useMayDo } from '../care-team/care-rights';

/** What is given now, when, and to whom; each can be ended. */
export const AssignmentsCard = ({ couple, onAssign, onPathway }: { couple: Couple; onAssign: () => void; onPathway: () => void }) => {
  const { couple: words, pathways } = useWords();
  const t = words.assignments;
  const mayGive = useMayDo('GIVE_EXERCISE');
  const [ending, setEnding] = useState<CoupleAssignmentFragment | null>(null);
  return (
    <section className="card assignments" aria-label={t.title}>
      <div className="row">
        <h2 className="grow">{t.title}</h2>
        {mayGive && couple.plan && (
          <Button size="small" onClick={onPathway}>
            {pathways.act}
          </Button>
        )}
      </div>
      {couple.assignments.length === 0 ? (
        <div className="assignments-empty">
          <p className="muted">{t.empty}</p>
          {mayGive && couple.plan && (
            <Button size="small" variant="outlined" onClick={onAssign}>
              {t.emptyAct}
            </Button>
          )}
        </div>
      ) : (
        <ul>
          {couple.assignments.map(assignment => (
            <AssignmentRow key={assignment.id} couple={couple} assignment={assignment} onEnd={() => setEnding(assignment)} />
          ))}
        </ul>
      )}
      {ending && <EndAssignmentDialog assignment={ending} onClose={() => setEnding(null)} />}
    </section>
  );
};

const AssignmentRow = ({ couple, assignment, onEnd }: { couple: Couple; assignment: CoupleAssignmentFragment; onEnd: () => void }) => {
  const words = useWords();
  const t = words.couple.assignments;
  const language = useLanguage();
  const dates = useDates();
  const { schedule, exercise } = assignment;
  const when =
    schedule.rule === null
      ? words.schedule.lineOnce(dates.day(schedule.startsOn), schedule.opensAt)
      : wordsOfRule(schedule.rule, words, schedule.opensAt);
  const one = couple.partners.find(partner => partner.id === assignment.clientIds[0]);
  const whom = assignment.mode === 'ONE' ? t.forOne(one?.givenName ?? '') : assignment.mode === 'EACH' ? t.forEach : t.forTogether;
  return (
    <li className="assignment">
      <span className="assignment-who">
        {couple.partners.map(
          (partner, index) =>
            assignment.clientIds.includes(partner.id) && (
              <Avatar key={partner.id} side={index === 0 ? 'first' : 'second'} name={partner.givenName} size="small" />
            ),
        )}
      </span>
      <div className="grow">
        <b>{exercise.title[language]}</b>
        <p className="muted small">
          {whom} · {when}
        </p>
        {assignment.note && (
          <p className="small assignment-note">
            <span className="muted">{t.note}: </span>
            <span className="serif">{assignment.note}</span>
          </p>
        )}
        {exercise.safetyClass === 'COUNSELOR_PRESENT' && (
          <IfMay act="GIVE_EXERCISE">
            <OpensInSession assignment={assignment} />
          </IfMay>
        )}
      </div>
      <IfMay act="GIVE_EXERCISE">
        <button type="button" className="link-button" onClick={onEnd} aria-label={`${t.end} ${exercise.title[language]}`}>
          {t.end}
        </button>
      </IfMay>
    </li>
  );
};

/** What is done with the counselor there waits until the counselor opens it; the two can write for the time of the session. */
const OpensInSession = ({ assignment: { id, exercise, openUntil } }: { assignment: CoupleAssignmentFragment }) => {
  const words = useWords();
  const t = words.couple.assignments;
  const language = useLanguage();
  const dates = useDates();
  const notify = useNotify();
  const { act, pending, fault } = useAct(openInSessionDocument, [coupleDocument]);
  const opens = async () => {
    if (await act({ assignmentId: id })) notify(t.openedInSession);
  };
  if (openUntil != null)
    return (
      <div className="opens-in-session">
        <Chip tone="pine">{t.openUntil(dates.time(new Date(openUntil)))}</Chip>
      </div>
    );
  return (
    <div className="opens-in-session">
      <Button
        size="small"
        variant="outlined"
        disabled={pending}
        onClick={() => void opens()}
        aria-label={`${t.openInSession}: ${exercise.title[language]}`}
      >
        {t.openInSession}
      </Button>
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
    </div>
  );
};
