import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import type { Language } from '../generated/graphql';
import { explainField } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { TimeZoneField } from '../look/time-zone-field';
import { useFields } from '../look/use-fields';
import type { Welcome } from '../people/welcome-link-dialog';
import { openPracticeDocument } from './practice-queries';

const languages: readonly Language[] = ['EN', 'ES'];
const fields = ['name', 'portalName', 'adminName', 'adminEmail'] as const;

export const OpenPracticeDialog = ({ onClose, onOpened }: { onClose: () => void; onOpened: (welcome: Welcome) => void }) => {
  const words = useWords();
  const { list: t, settings } = words.practice;
  const { timeZone } = useDates();
  const { values, set, bind } = useFields({ name: '', portalName: '', timeZone, language: 'EN', adminName: '', adminEmail: '' });
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(openPracticeDocument, ['practices']);
  const faultOf = (name: (typeof fields)[number]) =>
    tried && values[name].trim() === '' ? words.faults.byField.NEEDED : explainField(fault, name, words);

  const open = async () => {
    setTried(true);
    if (fields.some(name => values[name].trim() === '')) return;
    const answer = await act({
      input: {
        name: values.name.trim(),
        portalName: values.portalName.trim(),
        timeZone: values.timeZone,
        language: languages.find(each => each === values.language) ?? 'EN',
        adminName: values.adminName.trim(),
        adminEmail: values.adminEmail.trim(),
      },
    });
    if (answer) onOpened({ ...answer.openPractice.welcome, name: values.adminName.trim(), isClient: false });
  };
  return (
    <FormDialog
      title={t.openTitle}
      text={t.openText}
      submit={t.submit}
      submitting={words.people.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void open()}
      onClose={onClose}
    >
      <LineField label={settings.name} autoFocus {...bind('name')} fault={faultOf('name')} />
      <LineField label={settings.portalName} {...bind('portalName')} help={settings.portalHelp} fault={faultOf('portalName')} />
      <div className="two-fields">
        <TimeZoneField
          label={settings.timeZone}
          value={values.timeZone}
          onChange={zone => set('timeZone', zone)}
          fault={explainField(fault, 'timeZone', words)}
        />
        <LineField label={settings.language} select {...bind('language')}>
          {languages.map(each => (
            <MenuItem key={each} value={each}>
              {words.people.languages[each]}
            </MenuItem>
          ))}
        </LineField>
      </div>
      <div className="two-fields">
        <LineField label={t.adminName} {...bind('adminName')} fault={faultOf('adminName')} />
        <LineField label={t.adminEmail} type="email" {...bind('adminEmail')} fault={faultOf('adminEmail')} />
      </div>
    </FormDialog>
  );
};
