import Button from '@mui/material/Button';
import { useState } from 'react';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Chip } from '../look/chip';
import { DecideDialog } from './decide-dialog';
import { RecordErasureDialog } from './record-erasure-dialog';
import type { Erasure } from './records-page';

/** Who asked to be erased, how it stands, and what was decided. */
export const ErasuresCard = ({ erasures }: { erasures: readonly Erasure[] }) => {
  const t = useWords().records.erasures;
  const [isRecording, setRecording] = useState(false);
  const [deciding, setDeciding] = useState<Erasure | null>(null);
  return (
    <section className="card" aria-label={t.heading}>
      <h2>{t.heading}</h2>
      {erasures.length === 0 ? (
        <p className="muted">{t.none}</p>
      ) : (
        <ul className="records-list">
          {erasures.map(erasure => (
            <ErasureRow key={erasure.id} erasure={erasure} onDecide={() => setDeciding(erasure)} />
          ))}
        </ul>
      )}
      <Button size="small" variant="outlined" onClick={() => setRecording(true)}>
        {t.record}
      </Button>
      {isRecording && <RecordErasureDialog onClose={() => setRecording(false)} />}
      {deciding && <DecideDialog erasure={deciding} onClose={() => setDeciding(null)} />}
    </section>
  );
};

const ErasureRow = ({ erasure, onDecide }: { erasure: Erasure; onDecide: () => void }) => {
  const { classes, erasures: t } = useWords().records;
  const dates = useDates();
  const { clientName, state, askedAt, isByPerson, isInCare, isHeld, decisions, decidedByName, decidedAt } = erasure;
  const saidOf = ({ recordClass, act, reason, keptUntil }: Erasure['decisions'][number]): string => {
    if (act === 'KEEP') return t.kept(classes[recordClass], dates.fullDay(keptUntil ?? ''), reason ?? '');
    return state === 'DONE' ? t.erased(classes[recordClass]) : t.toErase(classes[recordClass]);
  };
  return (
    <li>
      <div className="row wrap">
        <b>{clientName}</b>
        <span className="muted small">{[t.asked(dates.moment(askedAt)), isByPerson ? t.byPerson : t.byPractice].join(' · ')}</span>
        <Chip tone={state === 'OPEN' ? 'watch' : 'plain'}>{t.states[state]}</Chip>
      </div>
      {state !== 'DONE' && isHeld && <p className="muted">{t.held}</p>}
      {state === 'OPEN' && isInCare && <p className="muted">{t.inCare}</p>}
      {decisions.length > 0 && (
        <ul>
          {decisions.map(decision => (
            <li key={decision.recordClass}>{saidOf(decision)}</li>
          ))}
        </ul>
      )}
      {decidedByName && decidedAt && <p className="muted small">{t.by(decidedByName, dates.moment(decidedAt))}</p>}
      {state === 'OPEN' && (
        <div>
          <Button size="small" variant="contained" onClick={onDecide} aria-label={t.decideSaid(clientName)}>
            {t.decide}
          </Button>
        </div>
      )}
    </li>
  );
};
