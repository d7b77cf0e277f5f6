import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { Link } from 'react-router-dom';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { libraryDocument } from '../library/library-queries';
import { Chip } from '../look/chip';
import { FormDialog } from '../look/form-dialog';
import { FaultNote } from '../look/states';
import type { Draft } from './draft-changes';
import { ownExercisesDocument, publishExerciseDocument, withdrawExerciseDocument } from './own-exercise-queries';
import { useSaid } from './use-said';
import type { Own, SaveState } from './use-own-draft';

/** What it is called, how it stands, and the acts on the whole: publish, go back to what is published, withdraw. */
export const EditorHead = ({
  own,
  draft,
  state,
  isReady,
  save,
  settle,
  onTry,
  onDone,
  onDiscard,
}: {
  own: Own;
  draft: Draft;
  state: SaveState;
  /** Nothing stands in the way. */
  isReady: boolean;
  save: () => Promise<number | null>;
  settle: (whose: 'mine' | 'theirs') => Promise<void>;
  /** Publishing was asked for: from now on the fields say what is wrong. */
  onTry: () => void;
  onDone: (own: Own) => void;
  onDiscard: () => void;
}) => {
  const words = useWords();
  const t = words.ownExercises;
  const say = useSaid();
  const notify = useNotify();
  const [isWithdrawing, setWithdrawing] = useState(false);
  const publish = useAct(publishExerciseDocument, [libraryDocument, ownExercisesDocument]);
  const withdraw = useAct(withdrawExerciseDocument, [libraryDocument, ownExercisesDocument]);
  const title = say(draft.title) || t.untitled;
  const next = (own.newest?.version ?? 0) + 1;
  const isChanged = own.isChanged || state !== 'saved';

  const publishNow = async () => {
    onTry();
    if (!isReady) return;
    const revision = await save();
    if (revision === null) return;
    const answer = await publish.act({ exerciseId: own.id, revision });
    if (!answer) return;
    onDone(answer.publishExercise);
    notify(t.published(title, next));
  };
  const withdrawNow = async () => {
    // A draft that waits would find no exercise to go to.
    await save();
    const answer = await withdraw.act({ exerciseId: own.id });
    if (answer) onDone(answer.withdrawExercise);
  };

  return (
    <>
      <Link to="/library" className="back-link">
        ‹ {words.library.title}
      </Link>
      <header className="page-head">
        <div className="grow">
          <div className="row wrap exercise-head">
            <h1>{title}</h1>
            <Chip tone={isChanged ? 'watch' : 'good'}>{isChanged ? t.draftOf(next) : t.isPublished(next - 1)}</Chip>
          </div>
          <p className="muted exercise-facts">
            {[t.from(say(own.madeFrom.title)), words.library.tracks[own.madeFrom.track], words.library.roles[own.madeFrom.role]].join(
              ' · ',
            )}
          </p>
        </div>
        <div className="row wrap">
          <span className="muted small own-saved">{state === 'saving' ? t.saving : state === 'saved' ? t.saved : null}</span>
          {own.newest && isChanged && (
            <Button variant="text" onClick={onDiscard}>
              {t.discard(own.newest.version)}
            </Button>
          )}
          <Button variant="outlined" onClick={() => setWithdrawing(true)}>
            {t.withdraw}
          </Button>
          <Button variant="contained" disabled={publish.pending || !isChanged} onClick={() => void publishNow()}>
            {publish.pending ? t.publishing : t.publish(next)}
          </Button>
        </div>
      </header>
      {state === 'failed' && (
        <div className="notice watch own-notice" role="status">
          <span className="grow">{t.notSaved}</span>
          <Button size="small" variant="outlined" onClick={() => void save()}>
            {words.shell.tryAgain}
          </Button>
        </div>
      )}
      {state === 'conflict' && (
        <div className="notice watch own-notice" role="alert">
          <span className="grow">{t.conflict}</span>
          <Button size="small" variant="outlined" onClick={() => void settle('theirs')}>
            {t.takeTheirs}
          </Button>
          <Button size="small" variant="outlined" onClick={() => void settle('mine')}>
            {t.keepMine}
          </Button>
        </div>
      )}
      {publish.fault && <FaultNote>{explain(publish.fault, words)}</FaultNote>}
      {isWithdrawing && (
        <FormDialog
          title={t.withdrawTitle}
          text={t.withdrawConfirm}
          submit={t.withdraw}
          submitting={t.withdrawing}
          pending={withdraw.pending}
          fault={withdraw.fault}
          onSubmit={() => void withdrawNow()}
          onClose={() => setWithdrawing(false)}
        >
          {null}
        </FormDialog>
      )}
    </>
  );
};
