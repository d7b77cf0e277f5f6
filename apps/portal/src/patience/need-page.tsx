import { faultsOfReassurance, longestReassurance } from '@roadback/domain/reassurance';
import { useCallback, useId, useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { useDraft } from '../device/use-draft';
import type { AnswerNeedInput } from '../generated/graphql';
import { Attention } from '../sending/attention';
import { subjectOf } from '../sending/outbox';
import { useEntries, usePostOffice } from '../sending/post-office-context';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { usePerson } from '../session/session';
import { Icon } from '../shell/icons';
import { Page, PageTitle } from '../shell/page';
import { CouldNotLoad, Empty, MayBeOld, Skeleton, TroubleLine } from '../shell/states';
import { Stopped } from '../shell/stopped';
import { TakeBack } from '../shell/take-back';
import { DraftKept } from '../task/task-foot';
import { AtOnce } from '../shell/at-once';
import { useWords } from '../words/words';
import { takeReassuranceBackDocument } from './patience-documents';
import { usePatience, type NeedForMe } from './use-patience';
import { useStaffNames } from '../care-team/use-care-team';

/** One need that the partner shared, how to answer it without defence, and the answer. One that was taken back is simply not here. */
export function NeedPage({ id }: { id: string }) {
  const { personId } = usePerson();
  const { t } = useWords();
  const { data, error, refetch } = usePatience(personId);
  const need = data?.asks.find(each => each.id === id);
  return (
    <Page back={{ to: '/', label: t.app.later }}>
      {!data ? (
        error ? (
          <CouldNotLoad error={error} again={() => void refetch()} />
        ) : (
          <Skeleton heights={[60, 70, 260]} />
        )
      ) : need ? (
        <div className="flow">
          <MayBeOld shown={error !== null} />
          <Need need={need} personId={personId} />
        </div>
      ) : (
        <Empty title={t.patience.asks.gone} text={t.app.notFoundText}>
          <Link href="/" className="btn soft">
            {t.app.toToday}
          </Link>
        </Empty>
      )}
    </Page>
  );
}

function Need({ need, personId }: { need: NeedForMe; personId: string }) {
  const { t, day } = useWords();
  const { id, authorName, counselorName, askedOn, answer, answerVisibility, landings } = need;
  const entry = useEntries(personId).find(kept => subjectOf(kept.cargo) === `need:${id}`);
  return (
    <>
      <div>
        <PageTitle>{t.patience.asks.heading(authorName)}</PageTitle>
        <p className="muted">
          {t.patience.asks.on(day(askedOn, 'PLAIN'))}. {t.patience.asks.sub}
        </p>
      </div>
      <p className="own one-question">{t.patience.quoted(t.patience.words[need.need])}</p>
      {entry?.trouble && <Attention entry={entry} title={t.patience.asks.yours} canEdit />}
      {entry && !entry.trouble && (
        <p className="kept" role="status">
          <Icon name="check" size={16} weight={2} />
          {t.patience.onItsWay}
        </p>
      )}
      {answer !== null && (
        <section className="card" aria-label={t.patience.asks.yours}>
          <h2>{t.patience.asks.yours}</h2>
          {answerVisibility === 'PRIVATE' && <p className="muted">{t.patience.asks.answerTakenBack(authorName, counselorName)}</p>}
          <p className="own">{answer}</p>
          {landings.length > 0 && (
            <dl className="voices">
              {landings.map((landing, index) => (
                <div key={landings.length - index}>
                  <dt className="muted small">{t.patience.asks.theyShared(authorName)}</dt>
                  <dd>
                    {t.patience.landing.said[landing.kind]}
                    {landing.words && <p className="own">{landing.words}</p>}
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {answerVisibility === 'SHARED' && <p className="muted small">{t.patience.asks.owe(authorName)}</p>}
        </section>
      )}
      {!entry && answer !== null && <TakeReassuranceBack need={need} personId={personId} />}
      {!entry && answer === null && <AnswerForm need={need} personId={personId} />}
    </>
  );
}

function TakeReassuranceBack({ need, personId }: { need: NeedForMe; personId: string }) {
  const { id, authorName, counselorName, answerVisibility } = need;
  const { takeBack } = useWords().t.patience.asks;
  const [wasRead, setWasRead] = useState<boolean | null>(null);
  const act = useCallback(async () => {
    setWasRead((await ask(takeReassuranceBackDocument, { askId: id })).takeReassuranceBack.wasRead ?? false);
  }, [id]);
  return (
    <>
      {wasRead !== null && <Stopped wasRead={wasRead} partner={authorName} />}
      {answerVisibility === 'SHARED' && (
        <TakeBack texts={{ ...takeBack, text: takeBack.text(authorName, counselorName) }} act={act} refresh={[personId, 'patience']} />
      )}
    </>
  );
}

function AnswerForm({ need, personId }: { need: NeedForMe; personId: string }) {
  const { t } = useWords();
  const { staff } = useStaffNames(need.counselorName);
  const id = useId();
  const postOffice = usePostOffice();
  const [tried, setTried] = useState(false);
  const inHand = useDraft<{ words: string }>(personId, `need:${need.id}`, () => ({ words: '' }));
  const send = useAct(
    useCallback((input: AnswerNeedInput) => postOffice.put(personId, { kind: 'NEED_ANSWER', input }), [postOffice, personId]),
  );
  if (!inHand) return <Skeleton heights={[120, 140]} />;
  const { draft, write, survives } = inHand;
  const { words } = draft.content;
  const fault = faultsOfReassurance(words).words;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!fault) send.run({ askId: need.id, words: words.trim(), idempotencyKey: draft.key });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <h2>{t.patience.asks.guideTitle}</h2>
      <ul className="guide">
        {t.patience.asks.guide[need.need].map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="field">
        <label htmlFor={id}>{t.patience.asks.label}</label>
        <textarea
          id={id}
          className="own-words"
          rows={4}
          maxLength={longestReassurance}
          aria-describedby={`${id}-fault`}
          value={words}
          onChange={event => write(content => ({ ...content, words: event.target.value }))}
        />
        <p id={`${id}-fault`} className="fault" role="alert">
          {tried && fault && t.patience.asks.needed}
        </p>
      </div>
      <p className="muted">{t.patience.asks.heavy(need.counselorName)}</p>
      <DraftKept survives={survives} touchedAt={draft.touchedAt} />
      <p className="reads-line">
        <Icon name="people" />
        <span>{t.patience.asks.readers(need.authorName, staff)}</span>
      </p>
      <TroubleLine trouble={send.trouble} />
      <button type="submit" className="btn" disabled={send.busy}>
        {t.patience.asks.send}
      </button>
      <p className="muted small centred">
        <AtOnce>{t.task.atOnce}</AtOnce>
      </p>
    </form>
  );
}
