import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { ProviderFieldsFragment } from '../generated/graphql';
import { explainField } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { useFields } from '../look/use-fields';
import { myProviderDocument, providerSettingsDocument, removeProviderDocument, saveProviderDocument } from './provider-queries';

/** What is registered with the provider. The secret is typed and never shown. */
export const ProviderForm = ({ settings, onClose }: { settings: ProviderFieldsFragment; onClose: () => void }) => {
  const words = useWords();
  const t = words.provider.settings;
  const notify = useNotify();
  const { issuers, provider } = settings;
  const { values, bind } = useFields<Record<'issuer' | 'clientId' | 'clientSecret' | 'strong', string>>({
    issuer: issuers.find(issuer => issuer === provider?.issuer) ?? issuers[0] ?? '',
    clientId: provider?.clientId ?? '',
    clientSecret: '',
    strong: provider?.strongValues.join(', ') ?? '',
  });
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(saveProviderDocument, [providerSettingsDocument, myProviderDocument]);
  const clientId = values.clientId.trim();
  const isAnother = provider?.issuer !== values.issuer || provider.clientId !== clientId;
  const needed = words.faults.byField.NEEDED;
  const save = async () => {
    setTried(true);
    if (!clientId || (isAnother && !values.clientSecret)) return;
    const strongValues = values.strong.split(',').flatMap(each => each.trim() || []);
    const input = { issuer: values.issuer, clientId, clientSecret: values.clientSecret || null, strongValues };
    if (!(await act({ input }))) return;
    notify(t.saved);
    onClose();
  };
  return (
    <FormDialog
      title={t.formTitle}
      {...(provider && { text: t.formText })}
      submit={t.save}
      submitting={t.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <LineField label={t.issuer} select {...bind('issuer')} help={t.issuerHelp} fault={explainField(fault, 'issuer', words)}>
        {issuers.map(issuer => (
          <MenuItem key={issuer} value={issuer}>
            {issuer}
          </MenuItem>
        ))}
      </LineField>
      <LineField
        label={t.clientId}
        autoComplete="off"
        autoFocus
        {...bind('clientId')}
        fault={tried && !clientId ? needed : explainField(fault, 'clientId', words)}
      />
      <LineField
        label={t.clientSecret}
        type="password"
        autoComplete="off"
        {...bind('clientSecret')}
        help={provider ? t.secretKept : t.secretHelp}
        fault={tried && isAnother && !values.clientSecret ? needed : explainField(fault, 'clientSecret', words)}
      />
      <LineField
        label={t.strong}
        autoComplete="off"
        {...bind('strong')}
        help={t.strongHelp}
        fault={explainField(fault, 'strongValues', words)}
      />
    </FormDialog>
  );
};

export const RemoveDialog = ({ onClose }: { onClose: () => void }) => {
  const { provider } = useWords();
  const t = provider.settings;
  const notify = useNotify();
  const { act, pending, fault } = useAct(removeProviderDocument, [providerSettingsDocument, myProviderDocument]);
  const remove = async () => {
    if (!(await act({}))) return;
    notify(t.removed);
    onClose();
  };
  return (
    <FormDialog
      title={t.removeTitle}
      text={t.removeText}
      submit={t.remove}
      submitting={t.removing}
      pending={pending}
      fault={fault}
      onSubmit={() => void remove()}
      onClose={onClose}
    >
      {null}
    </FormDialog>
  );
};
