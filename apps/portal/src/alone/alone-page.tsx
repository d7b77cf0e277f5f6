import { useState } from 'react';
import { Link } from 'wouter';
import { CrisisLines, useCrisisLines } from '../help/crisis-lines';
import { usePerson } from '../session/session';
import { Icon } from '../shell/icons';
import { Page, PageTitle } from '../shell/page';
import { CouldNotLoad, NothingHere, Skeleton } from '../shell/states';
import { useWords } from '../words/words';
import { AloneForm } from './alone-form';
import { useAlone, type Asked } from './use-alone';

/**
 * The safety screening of one person. What is chosen lives in this page alone: no draft and no outbox, because a phone may be looked
 * through (docs/decisions/0018). It ends on the same page whatever was answered (R3, R20).
 */
export function AlonePage() {
  const { personId } = usePerson();
  const { t } = useWords();
  const { data, error, refetch } = useAlone(personId);
  // Held from the first look on: what is asked meanwhile must not take away what is being answered, nor the end of it.
  const [begun, setBegun] = useState<Asked | null>(null);
  const [isSent, setSent] = useState(false);
  return (
    <Page back={{ to: '/', label: t.app.today }}>
      {isSent && begun ? (
        <End counselor={begun.counselorName} />
      ) : begun ? (
        <AloneForm asked={begun} personId={personId} onSent={() => setSent(true)} />
      ) : data ? (
        <Beginning asked={data} onBegin={() => setBegun(data)} />
      ) : error ? (
        <CouldNotLoad error={error} again={() => void refetch()} />
      ) : data === null ? (
        <NothingHere />
      ) : (
        <Skeleton heights={[60, 160, 48]} />
      )}
    </Page>
  );
}

function Beginning({ asked, onBegin }: { asked: Asked; onBegin: () => void }) {
  const { t } = useWords();
  return (
    <div className="flow">
      <PageTitle part="beginning">{t.alone.title}</PageTitle>
      <p className="reading">{t.alone.intro(asked.counselorName)}</p>
      <p>
        <b>{t.alone.isItSafe}</b>
      </p>
      <p className="muted">{t.alone.safeText(asked.counselorName)}</p>
      <div className="foot">
        <div className="same">
          <Link href="/" className="btn soft">
            {t.alone.notNow}
          </Link>
          <button type="button" className="btn soft" onClick={onBegin}>
            {t.alone.begin}
          </button>
        </div>
        <p className="reads-line">
          <Icon name="lock" />
          <span>{t.alone.readers(asked.counselorName)}</span>
        </p>
      </div>
    </div>
  );
}

function End({ counselor }: { counselor: string }) {
  const { t } = useWords();
  const lines = useCrisisLines();
  return (
    <div className="flow">
      <PageTitle part="end">{t.alone.endTitle}</PageTitle>
      <p className="reading">{t.alone.endText(counselor)}</p>
      <CrisisLines lines={lines ?? []} />
      <div className="foot">
        <Link href="/" className="btn" replace>
          {t.alone.done}
        </Link>
      </div>
    </div>
  );
}
