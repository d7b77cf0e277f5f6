import Button from '@mui/material/Button';
import { ConfirmDevice } from '../account/confirm-device';
import { explain } from '../graphql/explain';
import { send } from '../graphql/send';
import { useWords } from '../language/use-words';
import { FaultNote } from '../look/states';
import { useTitle } from '../look/use-title';
import { Entrance } from '../session/entrance';
import { startOver, useMe } from '../session/session';
import { enterPracticeDocument, signOutDocument } from '../session/session-queries';
import { ProviderWay } from './provider-way';
import { useLeaveForProvider } from './use-leave-for-provider';
import './provider.css';

/** For staff whose practice lets its own accounts alone in, and who came another way: to sign in there once, to another practice, or out. */
export const ProviderOnlyPage = () => {
  const words = useWords();
  const t = words.provider.only;
  useTitle(t.title);
  const me = useMe();
  const { leave, pending, fault } = useLeaveForProvider();
  const others = me?.practices.filter(({ id }) => id !== me.practice?.id) ?? [];
  return (
    <Entrance title={t.title} lead={t.lead(me?.practice?.name ?? '')}>
      <div className="provider-ways">
        {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
        {me?.deviceConfirmed ? (
          <Button variant="contained" size="large" disabled={pending} onClick={leave}>
            {pending ? t.submitting : t.submit}
          </Button>
        ) : (
          <>
            {/* Nothing is linked from a device that is not known to be theirs; whoever is linked already comes in without. */}
            <ConfirmDevice />
            <ProviderWay />
          </>
        )}
        {others.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="link-button quiet"
            onClick={() => void send(enterPracticeDocument, { practiceId: id }).then(startOver)}
          >
            {words.shell.goToPractice(name)}
          </button>
        ))}
        <button type="button" className="link-button quiet" onClick={() => void send(signOutDocument, {}).then(startOver)}>
          {t.signOut}
        </button>
      </div>
    </Entrance>
  );
};
