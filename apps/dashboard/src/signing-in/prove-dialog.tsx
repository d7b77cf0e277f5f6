import Button from '@mui/material/Button';
import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { useCallback, useState } from 'react';
import { explain } from '../graphql/explain';
import { send } from '../graphql/send';
import { useAct } from '../graphql/use-act';
import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { FaultNote } from '../look/states';
import { proved } from '../session/session';
import { proveDocument } from '../session/session-queries';
import { mySigningInDocument } from './signing-in-queries';
import { usePasskey } from './use-passkey';

/** Over whatever page is open, when an act asks who is there; afterwards the act goes on by itself. */
export const ProveDialog = () => {
  const words = useWords();
  const t = words.signingIn.prove;
  const account = useAsk(mySigningInDocument, {});
  const { act, pending, fault } = useAct(proveDocument);
  const [byCode, setByCode] = useState(false);
  const [typed, setTyped] = useState('');
  const passkey = usePasskey(
    useCallback(async given => {
      await send(proveDocument, { input: { passkey: given } });
      proved(true);
    }, []),
  );
  const kinds = account.data?.mySigningIn.secondFactors.map(({ kind }) => kind) ?? [];
  const submit = async () => {
    if (!typed) return;
    if (await act({ input: byCode ? { code: typed } : { password: typed } })) proved(true);
    else setTyped('');
  };
  return (
    <FormDialog
      title={t.title}
      text={t.text}
      submit={t.submit}
      submitting={t.submitting}
      pending={pending}
      fault={null}
      onSubmit={() => void submit()}
      onClose={() => proved(false)}
    >
      <LineField
        key={String(byCode)}
        label={byCode ? words.signingIn.step.code : t.password}
        type={byCode ? 'text' : 'password'}
        autoComplete={byCode ? 'one-time-code' : 'current-password'}
        autoFocus
        value={typed}
        onChange={event => setTyped(event.target.value)}
      />
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
      <div className="row wrap">
        {kinds.includes('PASSKEY') && browserSupportsWebAuthn() && (
          <Button variant="outlined" disabled={passkey.busy} onClick={() => void passkey.run()}>
            {words.signingIn.step.passkey}
          </Button>
        )}
        {kinds.includes('TOTP') && (
          <button type="button" className="link-button" onClick={() => setByCode(!byCode)}>
            {byCode ? t.byPassword : t.byCode}
          </button>
        )}
      </div>
      {passkey.said && <FaultNote>{passkey.said}</FaultNote>}
    </FormDialog>
  );
};
