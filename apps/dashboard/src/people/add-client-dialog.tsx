import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import type { Language } from '../generated/graphql';
import { explainField } from '../graphql/explain';
import { useAsk } from '../graphql/use-ask';
import { useAct } from '../graphql/use-act';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { emptyShows, LineField } from '../look/line-field';
import { TimeZoneField } from '../look/time-zone-field';
import { useFields } from '../look/use-fields';
import { addClientDocument, clientsDocument, staffDocument } from './people-queries';
import type { Welcome } from './welcome-link-dialog';

const languages: readonly Language[] = ['EN', 'ES'];

export const AddClientDialog = ({
  onClose,
  onAdded,
}: {
  onClose: () => void;
  onAdded: (welcome: Welcome | null, name: string) => void;
}) => {
  const words = useWords();
  const { people, onboarding } = words;
  // The field may stay empty: without the list the client is added all the same.
  const staff = useAsk(staffDocument, {});
  const counselors = staff.data?.staff.filter(({ roles }) => roles.includes('COUNSELOR')) ?? [];
  const t = people.clients;
  const { timeZone } = useDates();
  const { values, set, bind } = useFields({
    givenName: '',
    familyName: '',
    email: '',
    bornOn: '',
    language: 'EN',
    timeZone,
    counselorId: '',
  });
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(addClientDocument, ['clients', clientsDocument]);
  const faultOf = (name: 'givenName' | 'familyName' | 'email' | 'bornOn') =>
    tried && values[name].trim() === '' ? words.faults.byField.NEEDED : explainField(fault, name, words);

  const add = async () => {
    setTried(true);
    const { givenName, familyName, email, bornOn } = values;
    if ([givenName, familyName, email, bornOn].some(value => value.trim() === '')) return;
    const answer = await act({
      input: {
        givenName: givenName.trim(),
        familyName: familyName.trim(),
        email: email.trim(),
        bornOn,
        language: languages.find(each => each === values.language) ?? 'EN',
        timeZone: values.timeZone,
        counselorId: values.counselorId || null,
      },
    });
    if (!answer) return;
    const { client, welcome } = answer.addClient;
    onAdded(welcome ? { ...welcome, name: client.givenName, isClient: true } : null, client.givenName);
  };
  return (
    <FormDialog
      title={t.addTitle}
      submit={t.submit}
      submitting={people.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <div className="two-fields">
        <LineField label={t.givenName} autoFocus {...bind('givenName')} help={t.givenNameHelp} fault={faultOf('givenName')} />
        <LineField label={t.familyName} {...bind('familyName')} fault={faultOf('familyName')} />
      </div>
      <LineField label={t.email} type="email" {...bind('email')} help={t.emailHelp} fault={faultOf('email')} />
      <div className="two-fields">
        <LineField
          label={t.bornOn}
          type="date"
          {...bind('bornOn')}
          help={t.bornOnHelp}
          fault={faultOf('bornOn')}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <LineField label={t.language} select {...bind('language')}>
          {languages.map(each => (
            <MenuItem key={each} value={each}>
              {people.languages[each]}
            </MenuItem>
          ))}
        </LineField>
      </div>
      <LineField label={onboarding.counselor} select {...bind('counselorId')} help={onboarding.counselorHelp} slotProps={emptyShows}>
        <MenuItem value="">{onboarding.nobody}</MenuItem>
        {counselors.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </LineField>
      <TimeZoneField
        label={t.timeZone}
        help={t.timeZoneHelp}
        value={values.timeZone}
        onChange={zone => set('timeZone', zone)}
        fault={explainField(fault, 'timeZone', words)}
      />
    </FormDialog>
  );
};
