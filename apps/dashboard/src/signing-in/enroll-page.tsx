import { useState } from 'react';
import { ConfirmDevice } from '../account/confirm-device';
import { send } from '../graphql/send';
import { useWords } from '../language/use-words';
import { useTitle } from '../look/use-title';
import { Entrance } from '../session/entrance';
import { askWhoIsHere, startOver, useMe } from '../session/session';
import { signOutDocument } from '../session/session-queries';
import { AddApp, AddPasskey } from './add-factor';
import { RecoveryCodes } from './recovery-codes';
import './signing-in.css';

/** For staff without a second factor: nothing else is open to them, and here is how to set one up. */
export const EnrollPage = () => {
  const { signingIn } = useWords();
  const t = signingIn.enroll;
  useTitle(t.title);
  const [adding, setAdding] = useState<'APP' | 'PASSKEY' | null>(null);
  const me = useMe();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes)
    return (
      <Entrance title={t.title} lead="">
        <RecoveryCodes codes={codes} done={t.goOn} onDone={() => void askWhoIsHere()} />
      </Entrance>
    );
  // A second factor is set up on a device that is known to be theirs; somebody who runs the service has no practice that could tell them of one.
  if (me?.practice && !me.deviceConfirmed)
    return (
      <Entrance title={t.title} lead="">
        <ConfirmDevice />
      </Entrance>
    );
  const props = { onAdded: setCodes, onCancel: () => setAdding(null) };
  return (
    <Entrance title={t.title} lead={adding ? '' : t.lead}>
      {adding === 'APP' && <AddApp replaces={false} {...props} />}
      {adding === 'PASSKEY' && <AddPasskey {...props} />}
      {adding === null && (
        <div className="enroll-ways">
          {(['APP', 'PASSKEY'] as const).map(way => (
            <button key={way} type="button" className="enroll-way" onClick={() => setAdding(way)}>
              <b>{way === 'APP' ? t.app : t.passkey}</b>
              <span className="muted small">{way === 'APP' ? t.appHelp : t.passkeyHelp}</span>
            </button>
          ))}
          <button type="button" className="link-button quiet" onClick={() => void send(signOutDocument, {}).then(startOver)}>
            {t.signOut}
          </button>
        </div>
      )}
    </Entrance>
  );
};
