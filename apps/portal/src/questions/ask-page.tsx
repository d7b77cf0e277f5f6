import { faultsOfQuestion, urgencies } from '@roadback/domain/question';
import { useCallback, useId, useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { useDraft } from '../device/use-draft';
import type { AskQuestionInput } from '../generated/graphql';
import { subjectOf } from '../sending/outbox';
import { useEntries, usePostOffice } from '../sending/post-office-context';
import { useAct } from '../server/use-act';
import { usePerson } from '../session/session';
import { Icon } from '../shell/icons';
import { Page, PageTitle } from '../shell/page';
import { CouldNotLoad, NothingHere, Skeleton, TroubleLine } from '../shell/states';
import { DraftKept } from '../task/task-foot';
import { AtOnce } from '../shell/at-once';
import { useWords } from '../words/words';
import { Choices } from './choices';
import { useQuestions, type Ledger } from './use-questions';
import { useStaffNames } from '../care-team/use-care-team';

/** Asking, for the first time or again: the same page, and no word about which it is. */
export function AskPage({ againOf }: { againOf: string | null }) {
  const { personId } = usePerson();
  const { t } = useWords();
  const { data, error, refetch } = useQuestions(personId);
  const earlier = againOf === null ? null : data?.mine.find(({ id }) => id === againOf);
  const subject = `question:${againOf ?? 'new'}`;
  const isUnderWay = useEntries(personId).some(entry => subjectOf(entry.cargo) === subject);
  return (
    <Page back={{ to: '/questions', label: t.questions.title }}>
      {data ? (
        isUnderWay ? (
          <p className="kept" role="status">
            <Icon name="check" size={16} weight={2} />
            {t.questions.onItsWay}
          </p>
        ) : data.mayAsk && earlier !== undefined ? (
          <AskForm ledger={data} personId={personId} subject={subject} earlierId={againOf} begin={earlier?.words ?? ''} />
        ) : (
          <NothingHere />
        )
      ) : error ? (
        <CouldNotLoad error={error} again={() => void refetch()} />
      ) : (
        <Skeleton heights={[60, 220, 48]} />
      )}
    </Page>
  );
}

type AskDraft = Pick<AskQuestionInput, 'words' | 'urgency' | 'visibility'>;

function AskForm({
  ledger,
  personId,
  subject,
  earlierId,
  begin,
}: {
  ledger: Ledger;
  personId: string;
  subject: string;
  earlierId: string | null;
  begin: string;
}) {
  const { t } = useWords();
  const { staff } = useStaffNames(ledger.counselorName ?? '');
  const id = useId();
  const postOffice = usePostOffice();
  const [, navigate] = useLocation();
  const [tried, setTried] = useState(false);
  const inHand = useDraft<AskDraft>(personId, subject, () => ({ words: begin, urgency: 'NEXT_WINDOW', visibility: 'SHARED' }));
  const send = useAct(
    useCallback(
      async (input: AskQuestionInput) => {
        await postOffice.put(personId, { kind: 'QUESTION', input });
        navigate('/questions');
      },
      [postOffice, personId, navigate],
    ),
  );
  if (!inHand) return <Skeleton heights={[60, 220, 48]} />;
  const { draft, write, survives } = inHand;
  const { words, urgency, visibility } = draft.content;
  const fault = faultsOfQuestion(words).words;
  const partner = ledger.partnerName ?? '';
  const counselor = ledger.counselorName ?? '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!fault) send.run({ ...draft.content, earlierId, idempotencyKey: draft.key });
  };
  return (
    <form className="flow" onSubmit={submit} noValidate>
      <div>
        <PageTitle>{t.questions.askTitle}</PageTitle>
        <p className="muted">{t.questions.askHelp}</p>
      </div>
      <div className="field">
        <label htmlFor={id}>{t.questions.question}</label>
        <textarea
          id={id}
          className="own-words"
          rows={4}
          aria-describedby={`${id}-not-here`}
          value={words}
          onChange={event => {
            const text = event.target.value;
            write(content => ({ ...content, words: text }));
          }}
        />
        <p id={`${id}-not-here`} className="hint">
          {t.questions.notHere}
        </p>
        <p className="fault" role="alert">
          {tried && fault && (fault === 'EMPTY' ? t.questions.wordsNeeded : t.faults.answers.TOO_LONG)}
        </p>
      </div>
      <Choices
        legend={t.questions.urgencyTitle}
        choices={urgencies.map(value => ({ value, label: t.questions.urgency[value] }))}
        chosen={urgency}
        onChoose={value => write(content => ({ ...content, urgency: value }))}
      />
      <Choices
        legend={t.questions.readersTitle}
        choices={[
          { value: 'SHARED' as const, label: t.questions.readers.SHARED(staff, partner) },
          { value: 'HELD' as const, label: t.questions.readers.HELD(staff) },
        ]}
        chosen={visibility}
        onChoose={value => write(content => ({ ...content, visibility: value }))}
      />
      <DraftKept survives={survives} touchedAt={draft.touchedAt} />
      <p className="reads-line">
        <Icon name={visibility === 'HELD' || urgency === 'NEXT_SESSION' ? 'lock' : 'people'} />
        <span>
          {visibility === 'HELD'
            ? t.questions.readersNote.HELD(staff, partner, counselor)
            : t.questions.readersNote[urgency === 'NEXT_SESSION' ? 'SHARED_SESSION' : 'SHARED'](staff, partner)}
        </span>
      </p>
      <TroubleLine trouble={send.trouble} />
      <div className="foot">
        <button type="submit" className="btn" disabled={send.busy}>
          {t.questions.send}
        </button>
        <p className="muted small centred">
          <AtOnce>{t.questions.atOnce}</AtOnce>
        </p>
      </div>
    </form>
  );
}
