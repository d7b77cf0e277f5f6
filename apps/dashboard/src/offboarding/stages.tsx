import { shownRecipient, type OffboardingState } from '@roadback/domain/offboarding';
import Button from '@mui/material/Button';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Chip } from '../look/chip';
import { ArchiveStage } from './archive-stage';
import { ReceiptDialog, ShredDialog } from './end-dialogs';
import type { Offboarding } from './offboarding-page';

const order: readonly OffboardingState[] = ['ANNOUNCED', 'CLOSED', 'MAKING', 'MADE', 'RECEIVED', 'SHREDDED'];
const hasReached = (state: OffboardingState, other: OffboardingState) => order.indexOf(state) >= order.indexOf(other);

/** The way of a practice out, as a list in which one thing at a time is to be done. */
export const Stages = ({ offboarding }: { offboarding: Offboarding }) => {
  const { stage: t } = useWords().offboarding;
  const dates = useDates();
  const [dialog, setDialog] = useState<'receipt' | 'shred' | null>(null);
  const { state, custodian, closedAt, receivedAt, shreddedAt } = offboarding;
  const lastDay = dates.fullDay(offboarding.lastDay);
  const isClosed = hasReached(state, 'CLOSED');
  const isMade = hasReached(state, 'MADE');
  const isReceived = hasReached(state, 'RECEIVED');
  return (
    <ol className="stages card">
      <Stage title={t.announced} standing="DONE">
        <p>{t.announcedText(lastDay, offboarding.announcedByName, dates.moment(offboarding.announcedAt))}</p>
        <p className="muted">{offboarding.reason}</p>
      </Stage>
      <Stage title={t.custodian} standing={custodian ? 'DONE' : 'NOW'}>
        {custodian ? (
          <>
            <p>
              <b>{custodian.name}</b> <span className="muted">{`${custodian.role} · ${custodian.email}`}</span>
            </p>
            <p className="muted">{t.custodianText(dates.moment(custodian.namedAt))}</p>
            <p>
              {t.recipient} <code className="key-words">{shownRecipient(custodian.recipient)}</code>
            </p>
            {!isReceived && <p className="muted small">{t.recipientHelp}</p>}
          </>
        ) : (
          <p>{t.custodianMissing}</p>
        )}
      </Stage>
      <Stage title={t.closed} standing={isClosed ? 'DONE' : custodian ? 'NOW' : 'LATER'}>
        <p>{closedAt ? t.closedText(dates.moment(closedAt)) : t.closesText(lastDay)}</p>
      </Stage>
      <Stage title={t.archive} standing={isMade ? 'DONE' : isClosed ? 'NOW' : 'LATER'}>
        <ArchiveStage offboarding={offboarding} />
      </Stage>
      <Stage title={t.opened} standing={isReceived ? 'DONE' : isMade ? 'NOW' : 'LATER'}>
        <p>{receivedAt ? t.openedDone(dates.moment(receivedAt)) : t.openedText}</p>
        {state === 'MADE' && (
          <Button variant="contained" onClick={() => setDialog('receipt')}>
            {t.confirm}
          </Button>
        )}
      </Stage>
      <Stage title={t.shredded} standing={shreddedAt ? 'DONE' : isReceived ? 'NOW' : 'LATER'}>
        <p>{shreddedAt ? t.shreddedDone(dates.moment(shreddedAt)) : t.shreddedText}</p>
        {state === 'RECEIVED' && (
          <Button variant="contained" onClick={() => setDialog('shred')}>
            {t.shred}
          </Button>
        )}
        {state === 'SHREDDED' && <Link to={`/practices/${offboarding.practiceId}/certificate`}>{t.certificate}</Link>}
      </Stage>
      {dialog === 'receipt' && <ReceiptDialog offboarding={offboarding} onClose={() => setDialog(null)} />}
      {dialog === 'shred' && <ShredDialog offboarding={offboarding} onClose={() => setDialog(null)} />}
    </ol>
  );
};

type Standing = 'DONE' | 'NOW' | 'LATER';
const tones = { DONE: 'good', NOW: 'info', LATER: 'plain' } as const;

const Stage = ({ title, standing, children }: { title: string; standing: Standing; children: ReactNode }) => {
  const { stage: t } = useWords().offboarding;
  return (
    <li className="stage" aria-current={standing === 'NOW' ? 'step' : undefined}>
      <div className="row wrap">
        <h2>{title}</h2>
        <Chip tone={tones[standing]}>{t.state[standing]}</Chip>
      </div>
      <div className={standing === 'LATER' ? 'stage-words muted' : 'stage-words'}>{children}</div>
    </li>
  );
};
