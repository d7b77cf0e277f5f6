import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { Link } from 'wouter';
import { newKey } from '../device/new-key';
import { Attention } from '../sending/attention';
import { subjectOf } from '../sending/outbox';
import { useEntries } from '../sending/post-office-context';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { usePerson } from '../session/session';
import { Icon } from '../shell/icons';
import { Page, PageTitle } from '../shell/page';
import { CouldNotLoad, Empty, MayBeOld, Skeleton, TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { acceptPauseDocument, callPauseDocument, letPauseAgreementGoDocument } from './patience-documents';
import { PauseForm } from './pause-form';
import { usePause, useRuns, type MyPause } from './use-patience';

/** Stopping in time: the phrase that both agreed on, the pause that runs, and a place to agree. Who called it is not told. */
export function PausePage() {
  const { personId } = usePerson();
  const { t } = useWords();
  const { data, error, refetch } = usePause(personId);
  return (
    <Page back={{ to: '/', label: t.app.today }}>
      {!data ? (
        error ? (
          <CouldNotLoad error={error} again={() => void refetch()} />
        ) : (
          <Skeleton heights={[60, 150, 150]} />
        )
      ) : !data.mayPropose ? (
        <Empty title={t.patience.pause.title} text={t.patience.pause.notNow} />
      ) : (
        <div className="flow">
          <div>
            <PageTitle>{t.patience.pause.title}</PageTitle>
            <p className="muted">{t.patience.pause.intro}</p>
          </div>
          <MayBeOld shown={error !== null} />
          <Pausing personId={personId} pause={data} />
          <p className="muted small">
            {t.patience.pause.unsafe} <Link href="/help">{t.app.helpNow}</Link>.
          </p>
        </div>
      )}
    </Page>
  );
}

type PauseAct = { act: 'CALL'; key: string } | { act: 'ACCEPT' | 'LET_GO'; id: string };

/** Not by way of the outbox: a pause that arrives later than it was called is none. */
function usePauseAct(personId: string) {
  const queries = useQueryClient();
  return useAct(
    useCallback(
      async (asked: PauseAct) => {
        const pause =
          asked.act === 'CALL'
            ? (await ask(callPauseDocument, { input: { idempotencyKey: asked.key } })).callPause
            : asked.act === 'ACCEPT'
              ? (await ask(acceptPauseDocument, { agreementId: asked.id })).acceptPause
              : (await ask(letPauseAgreementGoDocument, { agreementId: asked.id })).letPauseAgreementGo;
        queries.setQueryData([personId, 'pause'], pause);
      },
      [personId, queries],
    ),
  );
}

function Pausing({ personId, pause }: { personId: string; pause: MyPause }) {
  const { t, time } = useWords();
  const { agreed, proposal, pausedUntil } = pause;
  const runs = useRuns(pausedUntil ?? null);
  const [key, setKey] = useState(newKey);
  const act = usePauseAct(personId);
  const partner = pause.partnerName ?? '';
  return (
    <>
      {pausedUntil != null && (
        <section className="card" role="status">
          <h2>
            <Icon name="clock" /> {runs ? t.patience.pause.until(time(new Date(pausedUntil))) : t.patience.pause.over}
          </h2>
          {runs && <p>{t.patience.pause.untilText}</p>}
        </section>
      )}
      {agreed ? (
        <section className="card" aria-label={t.patience.pause.agreed}>
          <h2>{t.patience.pause.agreed}</h2>
          <p className="own">{t.patience.pause.terms(agreed.phrase, agreed.minutes)}</p>
          <p className="muted">{t.patience.pause.say(agreed.phrase)}</p>
          {!runs && (
            <button
              type="button"
              className="btn"
              disabled={act.busy}
              onClick={() => {
                act.run({ act: 'CALL', key });
                setKey(newKey());
              }}
            >
              {t.patience.pause.call(agreed.minutes)}
            </button>
          )}
          <LetGo
            label={t.patience.pause.letGo}
            text={t.patience.pause.letGoText}
            busy={act.busy}
            onSure={() => act.run({ act: 'LET_GO', id: agreed.id })}
          />
        </section>
      ) : (
        <p className="muted">{t.patience.pause.none}</p>
      )}
      {proposal && (
        <section className="card" aria-label={proposal.isMine ? t.patience.pause.send : t.patience.pause.theirs(partner)}>
          <h2>{proposal.isMine ? t.patience.pause.send : t.patience.pause.theirs(partner)}</h2>
          <p className="own">{t.patience.pause.terms(proposal.terms.phrase, proposal.terms.minutes)}</p>
          {proposal.isMine ? (
            <>
              <p className="muted">{t.patience.pause.yours(partner)}</p>
              <button
                type="button"
                className="inline-act start"
                disabled={act.busy}
                onClick={() => act.run({ act: 'LET_GO', id: proposal.terms.id })}
              >
                {t.patience.pause.takeBack}
              </button>
            </>
          ) : (
            <button type="button" className="btn" disabled={act.busy} onClick={() => act.run({ act: 'ACCEPT', id: proposal.terms.id })}>
              {t.patience.pause.accept}
            </button>
          )}
        </section>
      )}
      <TroubleLine trouble={act.trouble} />
      <Propose personId={personId} pause={pause} />
    </>
  );
}

function LetGo({ label, text, busy, onSure }: { label: string; text: string; busy: boolean; onSure: () => void }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button type="button" className="inline-act start" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    <div className="stack" role="group" aria-label={label}>
      <p>{text}</p>
      <div className="same">
        <button type="button" className="btn soft" onClick={() => setAsking(false)}>
          {t.app.cancel}
        </button>
        <button type="button" className="btn soft" disabled={busy} onClick={onSure}>
          {label}
        </button>
      </div>
    </div>
  );
}

function Propose({ personId, pause }: { personId: string; pause: MyPause }) {
  const { t } = useWords();
  const [writing, setWriting] = useState(false);
  const entry = useEntries(personId).find(kept => subjectOf(kept.cargo) === 'pause:new');
  if (entry?.trouble) return <Attention entry={entry} title={t.patience.pause.propose} canEdit onEdit={() => setWriting(true)} />;
  if (entry)
    return (
      <p className="kept" role="status">
        {t.patience.onItsWay}
      </p>
    );
  if (writing)
    return (
      <section className="card" aria-label={t.patience.pause.propose}>
        <PauseForm personId={personId} pause={pause} onLeave={() => setWriting(false)} />
      </section>
    );
  return (
    <button type="button" className="btn soft" onClick={() => setWriting(true)}>
      {pause.agreed || pause.proposal ? t.patience.pause.proposeOther : t.patience.pause.propose}
    </button>
  );
}
