import { correctionOutcomes, faultOfRecordWords, type CorrectionOutcome } from '@roadback/domain/records';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { IfMay } from '../care-team/care-rights';
import type { CorrectionFieldsFragment } from '../generated/graphql';
import { useAct } from '../graphql/use-act';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { ChoiceCard } from '../look/choice-card';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { Failed } from '../look/states';
import { useDraft } from '../look/use-draft';
import { answerCorrectionDocument, correctionsDocument } from './record-queries';
import './records.css';

/** What the two wish to have put right; nothing at all where nobody wished for anything. */
export const CorrectionsCard = ({ coupleId }: { coupleId: string }) => {
  const t = useWords().records.corrections;
  const dates = useDates();
  const [answering, setAnswering] = useState<CorrectionFieldsFragment | null>(null);
  const asked = useAsk(correctionsDocument, { coupleId });
  if (asked.isError && !asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  const corrections = asked.data?.corrections ?? [];
  if (corrections.length === 0) return null;
  return (
    <section className="card corrections-card" aria-label={t.heading}>
      <h2>{t.heading}</h2>
      <p className="muted small">{t.text}</p>
      <ul className="records-list">
        {corrections.map(correction => (
          <li key={correction.id}>
            <span className="muted small">{t.asked(correction.clientName, dates.moment(correction.askedAt))}</span>
            <p className="serif">{correction.words}</p>
            {correction.outcome === null ? (
              <IfMay act="REPLY">
                <div>
                  <Button
                    size="small"
                    variant="contained"
                    onClick={() => setAnswering(correction)}
                    aria-label={t.answerSaid(correction.clientName)}
                  >
                    {t.answer}
                  </Button>
                </div>
              </IfMay>
            ) : (
              <p>
                <b>{t.outcomes[correction.outcome]}.</b> {correction.reply}{' '}
                <span className="muted small">
                  {t.by(correction.answeredByName ?? '', correction.answeredAt ? dates.moment(correction.answeredAt) : '')}
                </span>
              </p>
            )}
          </li>
        ))}
      </ul>
      {answering && <AnswerDialog correction={answering} onClose={() => setAnswering(null)} />}
    </section>
  );
};

const AnswerDialog = ({ correction, onClose }: { correction: CorrectionFieldsFragment; onClose: () => void }) => {
  const words = useWords();
  const { corrections: t, saving } = words.records;
  const notify = useNotify();
  const [outcome, setOutcome] = useState<CorrectionOutcome>('ADDED_BESIDE');
  const [tried, setTried] = useState(false);
  const reply = useDraft(`correction ${correction.id}`);
  const { act, pending, fault } = useAct(answerCorrectionDocument, [correctionsDocument]);
  const wrong = faultOfRecordWords(reply.text);
  const submit = async () => {
    setTried(true);
    if (wrong || !(await act({ input: { correctionId: correction.id, outcome, reply: reply.text.trim() } }))) return;
    reply.done();
    notify(t.done);
    onClose();
  };
  return (
    <FormDialog
      title={t.answerTitle(correction.clientName)}
      text={correction.words}
      submit={t.submit}
      submitting={saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {correctionOutcomes.map(each => (
        <ChoiceCard key={each} name="outcome" checked={outcome === each} onChoose={() => setOutcome(each)} label={t.outcomes[each]} />
      ))}
      <LineField
        label={t.reply(correction.clientName)}
        value={reply.text}
        onChange={event => reply.write(event.target.value)}
        fault={tried && wrong ? words.faults.byField[wrong] : undefined}
        multiline
        minRows={3}
        fullWidth
      />
    </FormDialog>
  );
};
