import { useState } from 'react';
import type { PracticeRowFieldsFragment } from '../generated/graphql';
import { explainField } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { Failed, Loading } from '../look/states';
import { practiceChangesDocument, resumePracticeDocument, suspendPracticeDocument } from './practice-queries';

/** Suspends a practice, or resumes it, with a reason; what happened before stands below. */
export const StateDialog = ({ practice, onClose }: { practice: PracticeRowFieldsFragment; onClose: () => void }) => {
  const words = useWords();
  const t = words.onboarding.state;
  const isActive = practice.state === 'ACTIVE';
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const suspend = useAct(suspendPracticeDocument, ['practices', practiceChangesDocument]);
  const resume = useAct(resumePracticeDocument, ['practices', practiceChangesDocument]);
  const { act, pending, fault } = isActive ? suspend : resume;
  const change = async () => {
    setTried(true);
    if (reason.trim() !== '' && (await act({ practiceId: practice.id, reason }))) onClose();
  };
  return (
    <FormDialog
      title={isActive ? t.suspendTitle(practice.name) : t.resumeTitle(practice.name)}
      text={isActive ? t.suspendText : t.resumeText}
      submit={isActive ? t.suspend : t.resume}
      submitting={t.busy}
      pending={pending}
      fault={fault}
      onSubmit={() => void change()}
      onClose={onClose}
    >
      <LineField
        label={t.reason}
        autoFocus
        multiline
        minRows={2}
        value={reason}
        onChange={event => setReason(event.target.value)}
        fault={tried && reason.trim() === '' ? words.faults.byField.NEEDED : explainField(fault, 'reason', words)}
      />
      <History practiceId={practice.id} />
    </FormDialog>
  );
};

const History = ({ practiceId }: { practiceId: string }) => {
  const t = useWords().onboarding.state;
  const dates = useDates();
  const asked = useAsk(practiceChangesDocument, { practiceId });
  if (asked.isPending) return <Loading rows={1} />;
  if (!asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  const { practiceChanges } = asked.data;
  if (practiceChanges.length === 0) return <p className="muted small">{t.never}</p>;
  return (
    <section aria-label={t.history}>
      <h3>{t.history}</h3>
      <ul className="state-changes">
        {practiceChanges.map(({ id, toState, changedAt, byName, reason }) => (
          <li key={id}>
            <b>{t.happened[toState]}</b> <span className="muted">{`${dates.moment(changedAt)} · ${byName}`}</span>
            <br />
            {reason}
          </li>
        ))}
      </ul>
    </section>
  );
};
