import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Couple } from '../couple/timeline-of';
import type { SafetyFieldsFragment } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Avatar } from '../look/avatar';
import { Chip } from '../look/chip';
import { Failed, Loading } from '../look/states';
import { AnswersDrawer } from './answers-drawer';
import { AskDialog } from './ask-dialog';
import { ClearanceDialog } from './clearance-dialog';
import { ClearanceRecord } from './clearance-record';
import './safety.css';
import { safetyDocument } from './safety-queries';
import { WithdrawDialog } from './withdraw-dialog';
import { IfMay, useMayDo } from '../care-team/care-rights';

type Opened = 'ASK' | 'READ' | 'RECORD' | 'WITHDRAW';

/** Safety before openness (R3): who was asked and has answered, and the counselor's own decision. */
export const ScreeningCard = ({ couple }: { couple: Couple }) => {
  const t = useWords().safety;
  const [opened, setOpened] = useState<Opened | null>(null);
  const asked = useAsk(safetyDocument, { coupleId: couple.id });
  const close = () => setOpened(null);
  const safety = asked.data?.coupleSafety;
  return (
    <section className="card screening" id="screening" aria-label={t.title}>
      <h2>{t.title}</h2>
      {asked.isPending && <Loading rows={2} height={48} />}
      {asked.isError && !safety && <Failed fault={asked.error} retry={() => void asked.refetch()} />}
      {safety && (
        <>
          <p className="muted small">{t.readers}</p>
          <Asked couple={couple} safety={safety} onOpen={setOpened} />
          <Cleared couple={couple} safety={safety} onOpen={setOpened} />
          {opened === 'ASK' && <AskDialog couple={couple} onClose={close} />}
          {opened === 'READ' && <AnswersDrawer couple={couple} onClose={close} />}
          {opened === 'RECORD' && <ClearanceDialog couple={couple} onClose={close} />}
          {opened === 'WITHDRAW' && <WithdrawDialog couple={couple} onClose={close} />}
        </>
      )}
    </section>
  );
};

interface Part {
  couple: Couple;
  safety: SafetyFieldsFragment;
  onOpen: (what: Opened) => void;
}

const Asked = ({ couple, safety: { askedAt, asksAgainAt, partners }, onOpen }: Part) => {
  const t = useWords().safety;
  const dates = useDates();
  return (
    <>
      <div className="row wrap">
        <p className="grow">
          {askedAt != null && asksAgainAt != null ? t.asked(dates.moment(askedAt), dates.fullDay(dates.dayOf(asksAgainAt))) : t.notAsked}
        </p>
        <IfMay act="RECORD_CLEARANCE">
          <Button size="small" variant="outlined" onClick={() => onOpen('ASK')}>
            {askedAt == null ? t.ask : t.askAgain}
          </Button>
        </IfMay>
      </div>
      {askedAt != null && (
        <ul>
          {partners.map(({ partnerId, partnerName, answeredAt, positiveAreas }) => (
            <li key={partnerId} className="row wrap">
              <Avatar side={couple.partners[0]?.id === partnerId ? 'first' : 'second'} name={partnerName} size="small" />
              <b>{partnerName}</b>
              <span className="muted">{answeredAt == null ? t.notAnswered : t.answered(dates.moment(answeredAt))}</span>
              {answeredAt != null && positiveAreas.length === 0 && <Chip tone="plain">{t.quiet}</Chip>}
              {positiveAreas.map(area => (
                <Chip key={area} tone="high">
                  {t.areas[area]}
                </Chip>
              ))}
            </li>
          ))}
        </ul>
      )}
      {askedAt != null && (
        <div>
          <Button size="small" variant="text" onClick={() => onOpen('READ')}>
            {t.read}
          </Button>
        </div>
      )}
    </>
  );
};

const Cleared = ({ couple, safety: { clearedUntil, clearances, partners }, onOpen }: Part) => {
  const t = useWords().safety;
  const dates = useDates();
  const isCleared = clearedUntil != null;
  const mayClear = useMayDo('RECORD_CLEARANCE');
  return (
    <div className="screening-clearance">
      <div className="row wrap">
        <p className="grow">{isCleared ? t.clearedUntil(dates.fullDay(dates.dayOf(clearedUntil))) : t.noClearance}</p>
        {mayClear && isCleared && (
          <Button size="small" variant="text" onClick={() => onOpen('WITHDRAW')}>
            {t.withdraw}
          </Button>
        )}
        {mayClear && couple.state === 'ACTIVE' && (
          <Button size="small" variant="outlined" onClick={() => onOpen('RECORD')}>
            {isCleared ? t.recordAgain : t.record}
          </Button>
        )}
      </div>
      {clearances.length > 0 && <ClearanceRecord clearances={clearances} names={partners.map(({ partnerName }) => partnerName)} />}
    </div>
  );
};
