import Button from '@mui/material/Button';
import { useState } from 'react';
import type { SigningInFieldsFragment } from '../generated/graphql';
import { useAct } from '../graphql/use-act';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { removeSecondFactorDocument, renewRecoveryCodesDocument } from './signing-in-queries';
import { AddApp, AddPasskey } from './add-factor';
import { RecoveryCodes } from './recovery-codes';

type Factor = SigningInFieldsFragment['secondFactors'][number];

const fewCodes = 3;

/** The second factors of the account, and the codes for the day on which they are lost. */
export const FactorsCard = ({ account }: { account: SigningInFieldsFragment }) => {
  const words = useWords();
  const t = words.signingIn;
  const dates = useDates();
  const [adding, setAdding] = useState<'APP' | 'PASSKEY' | null>(null);
  const [removing, setRemoving] = useState<Factor | null>(null);
  const [isRenewing, setRenewing] = useState(false);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const hasApp = account.secondFactors.some(({ kind }) => kind === 'TOTP');
  const nameOf = ({ kind, name }: Factor) => name || t.factors[kind];
  const added = (fresh: readonly string[]) => {
    setAdding(null);
    setCodes(fresh);
  };

  return (
    <section className="card settings-part" aria-labelledby="factors">
      <div>
        <h2 id="factors">{t.factors.title}</h2>
        <p className="muted">{account.secondFactors.length > 0 ? t.factors.text : t.factors.none}</p>
        {!account.isSecondFactorRequired && <p className="muted small">{t.demo}</p>}
      </div>
      {account.secondFactors.length > 0 && (
        <ul className="account-rows">
          {account.secondFactors.map(factor => (
            <li key={factor.id}>
              <span className="grow">
                <b>{nameOf(factor)}</b>{' '}
                <span className="muted small">
                  {factor.name && `${t.factors[factor.kind]} · `}
                  {t.factors.added(dates.fullDay(dates.dayOf(factor.addedAt)))}
                  {factor.usedAt && ` · ${t.factors.used(dates.moment(factor.usedAt))}`}
                </span>
              </span>
              <button
                type="button"
                className="link-button"
                aria-label={t.factors.removeSaid(nameOf(factor))}
                onClick={() => setRemoving(factor)}
              >
                {t.factors.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      {adding === 'APP' && <AddApp replaces={hasApp} onAdded={added} onCancel={() => setAdding(null)} />}
      {adding === 'PASSKEY' && <AddPasskey onAdded={added} onCancel={() => setAdding(null)} />}
      {adding === null && (
        <div className="row wrap">
          <Button variant="outlined" onClick={() => setAdding('APP')}>
            {hasApp ? t.factors.replaceApp : t.factors.addApp}
          </Button>
          <Button variant="outlined" onClick={() => setAdding('PASSKEY')}>
            {t.factors.addPasskey}
          </Button>
        </div>
      )}
      {codes.length > 0 ? (
        <RecoveryCodes codes={codes} done={t.codes.done} onDone={() => setCodes([])} />
      ) : (
        account.secondFactors.length > 0 && (
          <div className="row wrap">
            <span className="grow">
              <b>{t.codes.title}</b>{' '}
              <span className="muted small">
                {t.codes.left(account.recoveryCodesLeft)} {account.recoveryCodesLeft <= fewCodes && t.codes.few}
              </span>
            </span>
            <Button variant="outlined" onClick={() => setRenewing(true)}>
              {t.codes.renew}
            </Button>
          </div>
        )
      )}
      {removing && <RemoveDialog factor={removing} name={nameOf(removing)} onClose={() => setRemoving(null)} />}
      {isRenewing && (
        <RenewDialog
          onClose={() => setRenewing(false)}
          onRenewed={fresh => {
            setRenewing(false);
            setCodes(fresh);
          }}
        />
      )}
    </section>
  );
};

const RemoveDialog = ({ factor, name, onClose }: { factor: Factor; name: string; onClose: () => void }) => {
  const { signingIn } = useWords();
  const t = signingIn.factors;
  const { act, pending, fault } = useAct(removeSecondFactorDocument, ['MySigningIn', 'MySessions']);
  const remove = async () => {
    if (await act({ id: factor.id })) onClose();
  };
  return (
    <FormDialog
      title={t.removeTitle(name)}
      text={t.removeText}
      submit={t.remove}
      submitting={signingIn.password.submitting}
      pending={pending}
      fault={fault}
      onSubmit={() => void remove()}
      onClose={onClose}
    >
      {null}
    </FormDialog>
  );
};

const RenewDialog = ({ onClose, onRenewed }: { onClose: () => void; onRenewed: (codes: readonly string[]) => void }) => {
  const { signingIn } = useWords();
  const t = signingIn.codes;
  const { act, pending, fault } = useAct(renewRecoveryCodesDocument, ['MySigningIn']);
  const renew = async () => {
    const answer = await act({});
    if (answer) onRenewed(answer.renewRecoveryCodes);
  };
  return (
    <FormDialog
      title={t.renewTitle}
      text={t.renewText}
      submit={t.renewSubmit}
      submitting={t.renewing}
      pending={pending}
      fault={fault}
      onSubmit={() => void renew()}
      onClose={onClose}
    >
      {null}
    </FormDialog>
  );
};
