import Button from '@mui/material/Button';
import { useState } from 'react';
import type { QuestionWindowsFieldsFragment } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import { Failed, Loading } from '../look/states';
import type { Couple } from '../couple/timeline-of';
import { questionsDocument } from './question-queries';
import { QuestionRow } from './question-row';
import { WindowsDialog } from './windows-dialog';
import './questions.css';
import { useMayDo } from '../care-team/care-rights';

/** The second step's ledger: what was asked and answered, by both, and the times that were agreed for it. */
export const QuestionsCard = ({ couple }: { couple: Couple }) => {
  const t = useWords().questions;
  const [agreeing, setAgreeing] = useState(false);
  const asked = useAsk(questionsDocument, { coupleId: couple.id });
  const mayReply = useMayDo('REPLY');
  const isOpen = couple.plan?.steps.some(({ step, state }) => step === 'TRANSPARENCY' && state === 'OPEN') ?? false;
  const { windows = null, questions = [] } = asked.data?.coupleQuestions ?? {};
  // Before the second step is open there is nothing to say here.
  if (!isOpen && asked.isSuccess && questions.length === 0 && windows === null) return null;
  const askers = couple.partners.filter(({ role }) => role === 'HURT' || role === 'BOTH');
  return (
    <section className="card questions" id="questions" aria-label={t.title}>
      <h2>{t.title}</h2>
      {asked.isPending && <Loading rows={2} height={48} />}
      {asked.isError && !asked.data && <Failed fault={asked.error} retry={() => void asked.refetch()} />}
      {asked.data && (
        <>
          <div className="row wrap questions-windows">
            <p className="muted grow">{windows ? <Windows windows={windows} /> : t.noWindows}</p>
            {mayReply && couple.state === 'ACTIVE' && (
              <Button size="small" variant="outlined" onClick={() => setAgreeing(true)}>
                {windows ? t.change : t.agree}
              </Button>
            )}
          </div>
          {questions.length === 0 ? (
            <p className="muted">
              {t.empty} {askers.length === 1 ? t.emptyHelp(askers[0]!.givenName) : t.emptyHelpBoth}
            </p>
          ) : (
            <>
              <p className="muted small">{t.readers(questions[0]!.askerName, questions[0]!.partnerName)}</p>
              <ul>
                {questions.map(question => (
                  <QuestionRow key={question.id} couple={couple} question={question} />
                ))}
              </ul>
            </>
          )}
        </>
      )}
      {agreeing && <WindowsDialog couple={couple} windows={windows} onClose={() => setAgreeing(false)} />}
    </section>
  );
};

const Windows = ({ windows: { weekdays, opensAt, minutes, timeZone } }: { windows: QuestionWindowsFieldsFragment }) => {
  const { questions: t, schedule } = useWords();
  return <>{t.windows(schedule.joinDays(weekdays.map(day => schedule.weekdays[day])), opensAt, minutes, timeZone.replaceAll('_', ' '))}</>;
};
