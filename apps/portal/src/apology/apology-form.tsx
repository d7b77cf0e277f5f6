import { apologyParts, type ApologyWords } from '@roadback/domain/apology';
import { useCallback, useId, useMemo, type ReactNode } from 'react';
import { useDraft, type DraftInHand } from '../device/use-draft';
import type { ApologyDraftInput } from '../generated/graphql';
import { usePostOffice } from '../sending/post-office-context';
import { useAct } from '../server/use-act';
import { PageTitle } from '../shell/page';
import { Readers } from '../shell/readers';
import { Skeleton } from '../shell/states';
import { DraftKept } from '../task/task-foot';
import { AtOnce } from '../shell/at-once';
import { useWords } from '../words/words';
import { ApologyLookOver } from './apology-look-over';
import { Marked, ReadWithMe, useReadingTogether } from './read-with-me';
import type { MyApology } from './use-responsibility';

/** Which part one is at, 0 to 3; 4 is the page to look it over. */
export interface ApologyDraftContent {
  page: number;
  words: ApologyWords;
}

export interface ApologyFormProps {
  apology: MyApology;
  inHand: DraftInHand<ApologyDraftContent>;
  go: (page: number) => void;
}

/** A draft, a part a page; every change is on the phone before the next one is made. It begins with the words of the last draft. */
export function ApologyForm({ apology, personId, onLeave }: { apology: MyApology; personId: string; onLeave: () => void }) {
  const postOffice = usePostOffice();
  const empty = { whatIDid: '', thatItViolatedTrust: '', thePainItCaused: '', whatIWillDo: '' };
  const inHand = useDraft<ApologyDraftContent>(personId, `apology:${apology.id}`, () => ({
    page: 0,
    words: { ...(apology.drafts[0]?.words ?? empty) },
  }));
  const send = useAct(
    useCallback(
      async (input: ApologyDraftInput) => {
        await postOffice.put(personId, { kind: 'APOLOGY_DRAFT', input });
        onLeave();
      },
      [postOffice, personId, onLeave],
    ),
  );
  if (!inHand) return <Skeleton heights={[60, 220, 48]} />;
  const { draft, note } = inHand;
  const { page, words } = draft.content;
  const go = (to: number) => (to < 0 ? onLeave() : note(content => ({ ...content, page: to })));
  if (page < apologyParts.length) return <PartPage key={page} apology={apology} inHand={inHand} go={go} page={page} />;
  return (
    <ApologyLookOver
      apology={apology}
      inHand={inHand}
      go={go}
      busy={send.busy}
      trouble={send.trouble}
      onSend={() => send.run({ apologyId: apology.id, words, idempotencyKey: draft.key })}
    />
  );
}

function PartPage({ apology, inHand, go, page }: ApologyFormProps & { page: number }) {
  const { t } = useWords();
  const id = useId();
  const part = apologyParts[page]!;
  const { name, prompt, help } = t.apology.parts[part];
  const together = useReadingTogether(
    inHand.draft.content.words,
    useMemo(() => [part], [part]),
  );
  return (
    <form
      className="flow"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        go(page + 1);
      }}
    >
      <p className="progress-line">
        <span>{name}</span>
        <span>{t.apology.part(page + 1)}</span>
      </p>
      <div className="bars" aria-hidden>
        {apologyParts.map((each, index) => (
          <i key={each} className={index < page ? 'open' : index === page ? 'closed' : undefined} />
        ))}
      </div>
      <div className="asked" id={id}>
        <PageTitle part={part}>{prompt}</PageTitle>
      </div>
      <p id={`${id}-help`} className="muted">
        {help}
      </p>
      <textarea
        className="own-words long"
        rows={8}
        aria-labelledby={id}
        aria-describedby={`${id}-help`}
        value={inHand.draft.content.words[part]}
        onChange={event => {
          const text = event.target.value;
          inHand.write(content => ({ ...content, words: { ...content.words, [part]: text } }));
        }}
      />
      <Marked part={part} {...together} />
      <ReadWithMe {...together} />
      <ApologyFoot apology={apology} inHand={inHand}>
        <div className="onward">
          <button type="button" className="btn line" onClick={() => go(page - 1)}>
            {t.app.back}
          </button>
          <button type="submit" className="btn">
            {page === apologyParts.length - 1 ? t.apology.look : t.task.next}
          </button>
        </div>
      </ApologyFoot>
    </form>
  );
}

/** The end of each page: kept, who reads, and that nobody reads at once (R5, R9). */
export function ApologyFoot({ apology, inHand, children }: Pick<ApologyFormProps, 'apology' | 'inHand'> & { children: ReactNode }) {
  const { t } = useWords();
  return (
    <>
      <DraftKept survives={inHand.survives} touchedAt={inHand.draft.touchedAt} />
      <Readers visibility="PRIVATE" names={{ partner: apology.partnerName, counselor: apology.counselorName }} />
      <div className="foot">
        {children}
        <p className="muted small centred">
          <AtOnce>{t.apology.atOnce}</AtOnce>
        </p>
      </div>
    </>
  );
}
