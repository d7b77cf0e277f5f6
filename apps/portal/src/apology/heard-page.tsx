import { faultsOfAnswer } from '@roadback/domain/apology';
import { useCallback, useId, useState, type FormEvent } from 'react';
import { useDraft } from '../device/use-draft';
import type { ApologyAnswerInput } from '../generated/graphql';
import { Attention } from '../sending/attention';
import { subjectOf } from '../sending/outbox';
import { useEntries, usePostOffice } from '../sending/post-office-context';
import { useAct } from '../server/use-act';
import { useStaffNames } from '../care-team/use-care-team';
import { usePerson } from '../session/session';
import { Icon } from '../shell/icons';
import { Page, PageTitle } from '../shell/page';
import { Readers } from '../shell/readers';
import { CouldNotLoad, NothingHere, Skeleton, TroubleLine } from '../shell/states';
import { DraftKept } from '../task/task-foot';
import { AtOnce } from '../shell/at-once';
import { useWords } from '../words/words';
import { useResponsibility, type HeardApology } from './use-responsibility';

/** An apology that this person heard: a place to write what landed and what is missing, for nobody but them and the counselor. */
export function HeardPage({ id }: { id: string }) {
  const { personId } = usePerson();
  const { t, day } = useWords();
  const { data, error, refetch } = useResponsibility(personId);
  const heard = data?.heard.find(each => each.id === id);
  const { staff } = useStaffNames(heard?.counselorName ?? '');
  const entry = useEntries(personId).find(kept => subjectOf(kept.cargo) === `heard:${id}`);
  return (
    <Page back={{ to: '/', label: t.app.today }}>
      {heard ? (
        <div className="flow">
          <div>
            <PageTitle>{t.apology.heard.title(heard.authorName)}</PageTitle>
            <p className="muted">{t.apology.heard.day(day(heard.deliveredOn, 'PLAIN'))}</p>
          </div>
          <p className="reading">{t.apology.heard.text(heard.authorName, staff)}</p>
          {entry?.trouble && <Attention entry={entry} title={t.apology.heard.title(heard.authorName)} canEdit />}
          {entry ? (
            !entry.trouble && (
              <p className="kept" role="status">
                <Icon name="check" size={16} weight={2} />
                {t.apology.sentTitle}
              </p>
            )
          ) : (
            <AnswerForm key={heard.answers.length} heard={heard} personId={personId} />
          )}
          <Answers heard={heard} />
        </div>
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

function AnswerForm({ heard, personId }: { heard: HeardApology; personId: string }) {
  const { t } = useWords();
  const id = useId();
  const postOffice = usePostOffice();
  const [tried, setTried] = useState(false);
  const inHand = useDraft(personId, `heard:${heard.id}`, () => ({ landed: '', missing: '' }));
  const send = useAct(
    useCallback((input: ApologyAnswerInput) => postOffice.put(personId, { kind: 'APOLOGY_ANSWER', input }), [postOffice, personId]),
  );
  if (!inHand) return <Skeleton heights={[220]} />;
  const { draft, write, survives } = inHand;
  const faults = faultsOfAnswer(draft.content);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(faults).length === 0) send.run({ apologyId: heard.id, ...draft.content, idempotencyKey: draft.key });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {(['landed', 'missing'] as const).map(part => (
        <div key={part} className="field">
          <label htmlFor={`${id}-${part}`}>{t.apology.heard[part]}</label>
          <textarea
            id={`${id}-${part}`}
            className="own-words"
            rows={4}
            value={draft.content[part]}
            onChange={event => {
              const text = event.target.value;
              write(content => ({ ...content, [part]: text }));
            }}
          />
          <p className="fault" role="alert">
            {tried && faults[part] && (faults[part] === 'EMPTY' ? t.apology.heard.oneNeeded : t.faults.answers.TOO_LONG)}
          </p>
        </div>
      ))}
      <DraftKept survives={survives} touchedAt={draft.touchedAt} />
      <Readers visibility="PRIVATE" names={{ partner: heard.authorName, counselor: heard.counselorName }} />
      <TroubleLine trouble={send.trouble} />
      <button type="submit" className="btn" disabled={send.busy}>
        {t.apology.heard.save}
      </button>
      <p className="muted small centred">
        <AtOnce>{t.apology.atOnce}</AtOnce>
      </p>
    </form>
  );
}

function Answers({ heard }: { heard: HeardApology }) {
  const { t, when } = useWords();
  if (heard.answers.length === 0) return null;
  return (
    <section className="card" aria-labelledby="you-wrote">
      <h2 id="you-wrote">{t.apology.heard.yours}</h2>
      <dl className="parts">
        {heard.answers.flatMap(answer =>
          (['landed', 'missing'] as const)
            .filter(part => answer[part] !== null)
            .map(part => (
              <div key={`${answer.id} ${part}`}>
                <dt className="muted">
                  {t.apology.heard[part]}, {when(answer.sentAt)}
                </dt>
                <dd className="own">{answer[part]}</dd>
              </div>
            )),
        )}
      </dl>
    </section>
  );
}
