import { longestWords } from '@roadback/domain/commitment';
import { useCallback, useId, useState } from 'react';
import { useDraft } from '../device/use-draft';
import type { ViewKind, ViewMomentInput, Visibility } from '../generated/graphql';
import { usePostOffice } from '../sending/post-office-context';
import { useAct } from '../server/use-act';
import { Readers, type ReaderNames } from '../shell/readers';
import { Skeleton, TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import type { AMoment } from './use-promises';

const views: readonly ViewKind[] = ['CONFIRMED', 'DISPUTED', 'UNSURE'];
const readers: readonly Visibility[] = ['PRIVATE', 'SHARED'];

/** How one saw it, with one tap and only if one wants to: for the counselor alone, unless it is shared (R7). */
export function ViewForm({
  personId,
  moment,
  names,
  onSent,
}: {
  personId: string;
  moment: AMoment;
  names: ReaderNames;
  onSent: () => void;
}) {
  const { t } = useWords();
  const id = useId();
  const postOffice = usePostOffice();
  const [writing, setWriting] = useState(false);
  const inHand = useDraft<{ words: string; visibility: Visibility }>(personId, `view:${moment.id}`, () => ({
    words: '',
    visibility: 'PRIVATE',
  }));
  const send = useAct(
    useCallback(
      async (input: ViewMomentInput) => {
        await postOffice.put(personId, { kind: 'VIEW', input });
        onSent();
      },
      [postOffice, personId, onSent],
    ),
  );
  if (!inHand) return <Skeleton heights={[110]} />;
  const { draft, write } = inHand;
  const { words, visibility } = draft.content;
  return (
    <div className="stack">
      <Readers
        visibility={visibility}
        names={names}
        choice={{ allowed: readers, onChange: each => write(content => ({ ...content, visibility: each })) }}
      />
      {writing || words !== '' ? (
        <div className="field">
          <label htmlFor={id}>{t.promises.words}</label>
          <textarea
            id={id}
            className="own-words"
            rows={2}
            maxLength={longestWords}
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
      <div className="three" role="group" aria-label={t.promises.howYouSawIt}>
        {views.map(kind => (
          <button
            key={kind}
            type="button"
            className="btn soft"
            disabled={send.busy}
            onClick={() => send.run({ momentId: moment.id, kind, words: words.trim() || null, visibility, idempotencyKey: draft.key })}
          >
            {t.promises.viewActs[kind]}
          </button>
        ))}
      </div>
      <TroubleLine trouble={send.trouble} />
    </div>
  );
}
