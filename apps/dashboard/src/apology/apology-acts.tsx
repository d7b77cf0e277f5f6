import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { ApologyFieldsFragment } from '../generated/graphql';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { FaultNote } from '../look/states';
import type { Couple } from '../couple/timeline-of';
import { apologiesDocument, markApologyReadyDocument, recordApologyDocument } from './apology-queries';

/** R1: the counselor's two acts: the newest draft is ready, and it was spoken. Nothing does either by itself. */
export const ApologyActs = ({ couple, apology }: { couple: Couple; apology: ApologyFieldsFragment }) => {
  const words = useWords();
  const t = words.apology;
  const dates = useDates();
  const notify = useNotify();
  const [day, setDay] = useState(dates.today());
  const mark = useAct(markApologyReadyDocument, [apologiesDocument]);
  const record = useAct(recordApologyDocument, [apologiesDocument]);
  const { id: apologyId, state, drafts, authorName, partnerName, deliveredOn } = apology;
  const [newest] = drafts;
  const fault = mark.fault ?? record.fault;
  const pending = mark.pending || record.pending;

  if (state === 'DELIVERED')
    return (
      <footer className="review-form">
        <p className="muted small">{t.spokenNote(dates.fullDay(deliveredOn ?? ''), partnerName)}</p>
      </footer>
    );
  if (!newest) return null;
  if (state === 'WRITING')
    return (
      <footer className="review-form">
        <p className="muted small">{t.readyHelp(authorName)}</p>
        {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
        <div className="row review-acts">
          <Button variant="contained" disabled={pending} onClick={() => void mark.act({ apologyId, draftId: newest.id })}>
            {pending ? t.saving : t.markReady(newest.number)}
          </Button>
        </div>
      </footer>
    );
  const speak = async () => {
    if (await record.act({ apologyId, deliveredOn: day })) notify(t.recorded);
  };
  return (
    <footer className="review-form">
      <p className="muted small">{couple.state === 'ACTIVE' ? t.recordHelp(partnerName) : t.separated}</p>
      {couple.state === 'ACTIVE' && (
        <TextField
          type="date"
          size="small"
          label={t.day}
          value={day}
          onChange={event => setDay(event.target.value)}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: dates.today() } }}
        />
      )}
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
      <div className="row wrap review-acts">
        <Button variant="text" disabled={pending} onClick={() => void mark.act({ apologyId, draftId: null })}>
          {t.takeBack}
        </Button>
        {couple.state === 'ACTIVE' && (
          <Button variant="contained" disabled={pending || day === ''} onClick={() => void speak()}>
            {pending ? t.saving : t.record}
          </Button>
        )}
      </div>
    </footer>
  );
};
