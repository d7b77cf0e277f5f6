import { landingKinds, longestLanding } from '@roadback/domain/reassurance';
import { useCallback } from 'react';
import { useDraft } from '../device/use-draft';
import type { SayHowItLandedInput } from '../generated/graphql';
import { OneTapForm, type OneTapDraft } from '../sending/one-tap-form';
import { usePostOffice } from '../sending/post-office-context';
import { useAct } from '../server/use-act';
import type { ReaderNames } from '../shell/readers';
import { Skeleton } from '../shell/states';
import { useWords } from '../words/words';
import type { MyAsk } from './use-patience';

/** How an answer landed, if one wants to say. */
export function LandingForm({ personId, ask, names, onSent }: { personId: string; ask: MyAsk; names: ReaderNames; onSent: () => void }) {
  const { landing } = useWords().t.patience;
  const postOffice = usePostOffice();
  const inHand = useDraft<OneTapDraft>(personId, `landing:${ask.id}`, () => ({ words: '', visibility: 'PRIVATE' }));
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
  return (
    <div className="stack">
      <p>{landing.title}</p>
      <OneTapForm
        label={landing.title}
        wordsLabel={landing.words}
        longest={longestLanding}
        kinds={landingKinds.map(kind => [kind, landing.acts[kind]] as const)}
        inHand={inHand}
        names={names}
        canShare={ask.visibility === 'SHARED'}
        send={send}
        onChoose={(kind, said) => send.run({ askId: ask.id, kind, ...said })}
      />
    </div>
  );
}
