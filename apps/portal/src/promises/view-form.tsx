import { longestWords, viewKinds } from '@roadback/domain/commitment';
import { useCallback } from 'react';
import { useDraft } from '../device/use-draft';
import type { ViewMomentInput } from '../generated/graphql';
import { OneTapForm, type OneTapDraft } from '../sending/one-tap-form';
import { usePostOffice } from '../sending/post-office-context';
import { useAct } from '../server/use-act';
import type { ReaderNames } from '../shell/readers';
import { Skeleton } from '../shell/states';
import { useWords } from '../words/words';
import type { AMoment } from './use-promises';

/** How one saw a moment, if one wants to say. */
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
  const { promises } = useWords().t;
  const postOffice = usePostOffice();
  const inHand = useDraft<OneTapDraft>(personId, `view:${moment.id}`, () => ({ words: '', visibility: 'PRIVATE' }));
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
  return (
    <OneTapForm
      label={promises.howYouSawIt}
      wordsLabel={promises.words}
      longest={longestWords}
      kinds={viewKinds.map(kind => [kind, promises.viewActs[kind]] as const)}
      inHand={inHand}
      names={names}
      send={send}
      onChoose={(kind, said) => send.run({ momentId: moment.id, kind, ...said })}
    />
  );
}
