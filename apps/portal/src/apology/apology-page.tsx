import { useState } from 'react';
import { Attention } from '../sending/attention';
import { subjectOf } from '../sending/outbox';
import { useEntries } from '../sending/post-office-context';
import { usePerson } from '../session/session';
import { Icon } from '../shell/icons';
import { Page, PageTitle } from '../shell/page';
import { Readers } from '../shell/readers';
import { CouldNotLoad, NothingHere, Skeleton } from '../shell/states';
import { useWords } from '../words/words';
import { ApologyForm } from './apology-form';
import { SentDrafts } from './sent-drafts';
import { useResponsibility, type MyApology } from './use-responsibility';

/** One apology as its author prepares it: what was sent, what came back, and the next draft. */
export function ApologyPage({ id }: { id: string }) {
  const { personId } = usePerson();
  const { t } = useWords();
  const { data, error, refetch } = useResponsibility(personId);
  const apology = data?.mine.find(mine => mine.id === id);
  return (
    <Page back={{ to: '/', label: t.app.today }}>
      {apology ? (
        <Preparing key={id} apology={apology} personId={personId} />
      ) : data ? (
        <NothingHere />
      ) : error ? (
        <CouldNotLoad error={error} again={() => void refetch()} />
      ) : (
        <Skeleton heights={[60, 220, 48]} />
      )}
    </Page>
  );
}

function Preparing({ apology, personId }: { apology: MyApology; personId: string }) {
  const { t } = useWords();
  const [writing, setWriting] = useState(false);
  const entry = useEntries(personId).find(kept => subjectOf(kept.cargo) === `apology:${apology.id}`);
  if (writing && !entry) return <ApologyForm apology={apology} personId={personId} onLeave={() => setWriting(false)} />;
  return (
    <>
      {entry?.trouble && (
        <Attention entry={entry} title={t.apology.title} canEdit={apology.state !== 'DELIVERED'} onEdit={() => setWriting(true)} />
      )}
      <Standing apology={apology} isOnItsWay={entry !== undefined && entry.trouble === null} onWrite={() => setWriting(true)} />
    </>
  );
}

function Standing({ apology, isOnItsWay, onWrite }: { apology: MyApology; isOnItsWay: boolean; onWrite: () => void }) {
  const { t, day } = useWords();
  const { partnerName, counselorName, state, drafts, deliveredOn } = apology;
  return (
    <div className="flow">
      <div>
        <PageTitle part="standing">{t.apology.title}</PageTitle>
        <p className="muted">{t.apology.forWhom(partnerName)}</p>
      </div>
      {state === 'DELIVERED' && deliveredOn !== null ? (
        <p className="reading">
          {t.apology.spokenOn(day(deliveredOn, 'PLAIN'))}. {t.apology.spokenText}
        </p>
      ) : (
        <p className="reading">{state === 'READY' ? t.apology.ready(counselorName) : t.apology.intro(counselorName, partnerName)}</p>
      )}
      <Readers visibility="PRIVATE" names={{ partner: partnerName, counselor: counselorName }} />
      {isOnItsWay && (
        <p className="kept" role="status">
          <Icon name="check" size={16} weight={2} />
          {t.apology.sentTitle}
        </p>
      )}
      {state !== 'DELIVERED' && !isOnItsWay && (
        <button type="button" className="btn" onClick={onWrite}>
          {drafts.length === 0 ? t.apology.write : t.apology.writeNext}
        </button>
      )}
      <SentDrafts apology={apology} />
    </div>
  );
}
