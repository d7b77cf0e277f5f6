import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useState } from 'react';
import type { ProviderFieldsFragment } from '../generated/graphql';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Failed, FaultNote } from '../look/states';
import { CopyField } from './copy-field';
import { ProviderForm, RemoveDialog } from './provider-dialogs';
import { providerSettingsDocument, turnProviderDocument } from './provider-queries';
import { useLeaveForProvider } from './use-leave-for-provider';
import './provider.css';

type Provider = NonNullable<ProviderFieldsFragment['provider']>;

/** The practice's own sign-in: set up, tried, then turned on. Where the installation allows no issuer, nothing shows. */
export const ProviderCard = () => {
  const { provider: words } = useWords();
  const t = words.settings;
  const asked = useAsk(providerSettingsDocument, {});
  const [open, setOpen] = useState<'FORM' | 'REMOVE' | null>(null);
  const settings = asked.data?.providerSettings;
  if (!settings && asked.isError)
    return (
      <section className="card settings-part" aria-label={t.title}>
        <h2>{t.title}</h2>
        <Failed fault={asked.error} retry={() => void asked.refetch()} />
      </section>
    );
  if (!settings || settings.issuers.length === 0) return null;
  const { provider } = settings;
  return (
    <section className="card settings-part" id="provider" aria-labelledby="provider-title">
      <div>
        <h2 id="provider-title">{t.title}</h2>
        <p className="muted">{t.text}</p>
      </div>
      <CopyField label={t.returnUrl} value={settings.returnUrl} help={t.returnHelp} />
      {provider && <Standing provider={provider} />}
      <div className="row wrap">
        <Button variant="outlined" onClick={() => setOpen('FORM')}>
          {provider ? t.change : t.setUp}
        </Button>
        {provider && (
          <Button variant="text" onClick={() => setOpen('REMOVE')}>
            {t.remove}
          </Button>
        )}
      </div>
      {open === 'FORM' && <ProviderForm settings={settings} onClose={() => setOpen(null)} />}
      {open === 'REMOVE' && <RemoveDialog onClose={() => setOpen(null)} />}
    </section>
  );
};

/** How it stands, and the two switches. */
const Standing = ({ provider }: { provider: Provider }) => {
  const words = useWords();
  const t = words.provider.settings;
  const dates = useDates();
  const { leave, pending: isLeaving, fault: notLeft } = useLeaveForProvider();
  const { act, pending, fault } = useAct(turnProviderDocument, [providerSettingsDocument]);
  const { isOn, isOnly, testedAt, testedClaims, strongValues } = provider;
  const said = testedClaims.length > 0 ? t.said(testedClaims.join(', ')) : t.saidNothing;
  const anyFault = fault ?? notLeft;
  return (
    <>
      <dl className="provider-facts">
        <dt>{t.issuer}</dt>
        <dd>{provider.issuer}</dd>
        <dt>{t.clientId}</dt>
        <dd>{provider.clientId}</dd>
      </dl>
      <p>{strongValues.length > 0 ? t.strongNow(strongValues.join(', ')) : t.strongNone}</p>
      <div className="row wrap">
        <span className={testedAt ? 'grow' : 'grow notice watch'}>
          {testedAt ? `${t.tested(dates.moment(testedAt))} ${said}` : t.untested}
        </span>
        <Button variant={testedAt ? 'outlined' : 'contained'} disabled={isLeaving} onClick={leave}>
          {isLeaving ? t.trying : testedAt ? t.tryAgain : t.try}
        </Button>
      </div>
      <div className="provider-switches">
        <FormControlLabel
          label={t.on}
          control={
            <Switch checked={isOn} disabled={pending || !testedAt} onChange={(_, to) => void act({ isOn: to, isOnly: to && isOnly })} />
          }
        />
        <FormControlLabel
          label={t.only}
          control={<Switch checked={isOnly} disabled={pending || !isOn} onChange={(_, to) => void act({ isOn: true, isOnly: to })} />}
        />
        <p className="muted small">{t.onlyHelp}</p>
      </div>
      {isOn && (
        <>
          <div className="two-fields">
            <CopyField label={t.code} value={provider.signInCode} help={t.codeHelp} />
            <CopyField label={t.link} value={provider.signInUrl} />
          </div>
          <p className="muted">{t.linked(provider.linked)}</p>
        </>
      )}
      {anyFault && <FaultNote>{explain(anyFault, words)}</FaultNote>}
    </>
  );
};
