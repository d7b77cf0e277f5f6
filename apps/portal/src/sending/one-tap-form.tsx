import { useId, useState } from 'react';
import type { DraftInHand } from '../device/use-draft';
import type { Visibility } from '../generated/graphql';
import type { Act } from '../server/use-act';
import { Readers, type ReaderNames } from '../shell/readers';
import { TroubleLine } from '../shell/states';
import { useWords } from '../words/words';

export interface OneTapDraft {
  words: string;
  visibility: Visibility;
}

const readers: readonly Visibility[] = ['PRIVATE', 'SHARED'];

/** One of three answers with one tap, and words only if one wants to: kept for oneself and the counselor, unless it is shared (R7, R8). */
export function OneTapForm<Kind extends string>({
  label,
  wordsLabel,
  longest,
  kinds,
  inHand,
  names,
  canShare = true,
  send,
  onChoose,
}: {
  /** What the three answers are about. */
  label: string;
  wordsLabel: string;
  longest: number;
  kinds: readonly (readonly [kind: Kind, act: string])[];
  inHand: Pick<DraftInHand<OneTapDraft>, 'draft' | 'write'>;
  names: ReaderNames;
  /** Whether the partner may read it at all. */
  canShare?: boolean;
  send: Pick<Act<never[]>, 'busy' | 'trouble'>;
  onChoose: (kind: Kind, said: { words: string | null; visibility: Visibility; idempotencyKey: string }) => void;
}) {
  const { t } = useWords();
  const id = useId();
  const [writing, setWriting] = useState(false);
  const { draft, write } = inHand;
  const { words } = draft.content;
  const visibility = canShare ? draft.content.visibility : 'PRIVATE';
  return (
    <div className="stack">
      <Readers
        visibility={visibility}
        names={names}
        choice={canShare ? { allowed: readers, onChange: each => write(content => ({ ...content, visibility: each })) } : undefined}
      />
      {writing || words !== '' ? (
        <div className="field">
          <label htmlFor={id}>{wordsLabel}</label>
          <textarea
            id={id}
            className="own-words"
            rows={2}
            maxLength={longest}
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
      <div className="three" role="group" aria-label={label}>
        {kinds.map(([kind, act]) => (
          <button
            key={kind}
            type="button"
            className="btn soft"
            disabled={send.busy}
            onClick={() => onChoose(kind, { words: words.trim() || null, visibility, idempotencyKey: draft.key })}
          >
            {act}
          </button>
        ))}
      </div>
      <TroubleLine trouble={send.trouble} />
    </div>
  );
}
