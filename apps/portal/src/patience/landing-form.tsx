import { landingKinds, longestLanding } from '@roadback/domain/reassurance';
import { useCallback, useId, useState } from 'react';
import { useDraft } from '../device/use-draft';
import type { SayHowItLandedInput, Visibility } from '../generated/graphql';
import { usePostOffice } from '../sending/post-office-context';
import { useAct } from '../server/use-act';
import { Readers, type ReaderNames } from '../shell/readers';
import { Skeleton, TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import type { MyAsk } from './use-patience';

const readers: readonly Visibility[] = ['PRIVATE', 'SHARED'];

/** How an answer landed, with one tap and only if one wants to: for the counselor alone, unless it is shared (R8). */
export function LandingForm({ personId, ask, names, onSent }: { personId: string; ask: MyAsk; names: ReaderNames; onSent: () => void }) {
  const { t } = useWords();
  const id = useId();
  const postOffice = usePostOffice();
  const [writing, setWriting] = useState(false);
  const inHand = useDraft<{ words: string; visibility: Visibility }>(personId, `landing:${ask.id}`, () => ({
    words: '',
    visibility: 'PRIVATE',
  }));
  const send = useAct(
    useCallback(
      async (input: SayHowItLandedInput) => {
        await postOffice.put(personId, { kind: 'LANDING', input });
        onSent();
      },
      [postOffice, personId, onSent],
    ),
  );
  if (!inHand) return <Skeleton heights={[110]} />;
  const { draft, write } = inHand;
  const { words } = draft.content;
  const canShare = ask.visibility === 'SHARED';
  const visibility = canShare ? draft.content.visibility : 'PRIVATE';
  return (
    <div className="stack">
      <p>{t.patience.landing.title}</p>
      <Readers
        visibility={visibility}
        names={names}
        choice={canShare ? { allowed: readers, onChange: each => write(content => ({ ...content, visibility: each })) } : undefined}
      />
      {writing || words !== '' ? (
        <div className="field">
          <label htmlFor={id}>{t.patience.landing.words}</label>
          <textarea
            id={id}
            className="own-words"
            rows={2}
            maxLength={longestLanding}
            value={words}
            onChange={event => {
              setWriting(true);
              write(content => ({ ...content, words: event.target.value }));
            }}
          />
        </div>
      ) : (
        <button type="button" className="inline-act start" onClick={() => setWriting(true)}>
          {t.checkIn.addWords}
        </button>
      )}
      <div className="three" role="group" aria-label={t.patience.landing.title}>
        {landingKinds.map(kind => (
          <button
            key={kind}
            type="button"
            className="btn soft"
            disabled={send.busy}
            onClick={() => send.run({ askId: ask.id, kind, words: words.trim() || null, visibility, idempotencyKey: draft.key })}
          >
            {t.patience.landing.acts[kind]}
          </button>
        ))}
      </div>
      <TroubleLine trouble={send.trouble} />
    </div>
  );
}
