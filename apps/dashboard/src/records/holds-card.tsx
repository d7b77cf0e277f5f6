import Button from '@mui/material/Button';
import { useState } from 'react';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Chip } from '../look/chip';
import { HoldEntryDialog, LiftHoldDialog, PlaceHoldDialog } from './hold-dialogs';
import type { LegalHold } from './records-page';

/** Legal holds, with what was done about each. */
export const HoldsCard = ({ holds }: { holds: readonly LegalHold[] }) => {
  const t = useWords().records.holds;
  const dates = useDates();
  const [isPlacing, setPlacing] = useState(false);
  const [writing, setWriting] = useState<LegalHold | null>(null);
  const [lifting, setLifting] = useState<LegalHold | null>(null);
  return (
    <section className="card" aria-label={t.heading}>
      <h2>{t.heading}</h2>
      {holds.length === 0 ? (
        <p className="muted">{t.none}</p>
      ) : (
        <ul className="records-list">
          {holds.map(hold => (
            <li key={hold.id}>
              <div className="row wrap">
                <b>{hold.clientName}</b>
                <span className="muted small">{t.kinds[hold.kind]}</span>
                <Chip tone={hold.liftedAt ? 'plain' : 'watch'}>{hold.liftedAt ? t.lifted : t.stands}</Chip>
              </div>
              <p>{hold.reason}</p>
              <p className="muted small">{t.placed(hold.placedByName, dates.moment(hold.placedAt))}</p>
              {hold.entries.length > 0 && (
                <ul>
                  {hold.entries.map(({ id, words, writtenByName, writtenAt }) => (
                    <li key={id}>
                      {words} <span className="muted small">{t.entryBy(writtenByName, dates.moment(writtenAt))}</span>
                    </li>
                  ))}
                </ul>
              )}
              {hold.liftedAt ? (
                <p className="muted small">{t.liftedBy(hold.liftedByName ?? '', dates.moment(hold.liftedAt), hold.liftedReason ?? '')}</p>
              ) : (
                <div className="row wrap">
                  <Button size="small" variant="outlined" onClick={() => setWriting(hold)} aria-label={t.entrySaid(hold.clientName)}>
                    {t.entry}
                  </Button>
                  <Button size="small" variant="text" onClick={() => setLifting(hold)} aria-label={t.liftSaid(hold.clientName)}>
                    {t.lift}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <Button size="small" variant="outlined" onClick={() => setPlacing(true)}>
        {t.place}
      </Button>
      {isPlacing && <PlaceHoldDialog onClose={() => setPlacing(false)} />}
      {writing && <HoldEntryDialog hold={writing} onClose={() => setWriting(null)} />}
      {lifting && <LiftHoldDialog hold={lifting} onClose={() => setLifting(null)} />}
    </section>
  );
};
