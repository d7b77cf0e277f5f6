import { staffRoles } from '@roadback/domain/access';
import { useState } from 'react';
import type { Role } from '../generated/graphql';
import { explainField } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { toggled } from '../library/exercise-filter';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { useFields } from '../look/use-fields';
import { addStaffDocument, staffDocument } from './people-queries';
import type { Welcome } from './welcome-link-dialog';

export const AddStaffDialog = ({ onClose, onAdded }: { onClose: () => void; onAdded: (welcome: Welcome) => void }) => {
  const words = useWords();
  const { people } = words;
  const t = people.staff;
  const { values, bind } = useFields({ name: '', title: '', email: '' });
  const [roles, setRoles] = useState<Role[]>(['COUNSELOR']);
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(addStaffDocument, ['staff', staffDocument]);
  const needed = (value: string) => (tried && value.trim() === '' ? words.faults.byField.NEEDED : undefined);

  const add = async () => {
    setTried(true);
    if (!values.name.trim() || !values.email.trim() || roles.length === 0) return;
    const input = { name: values.name.trim(), title: values.title.trim() || null, email: values.email.trim(), roles };
    const answer = await act({ input });
    if (answer) onAdded({ ...answer.addStaff.welcome, name: answer.addStaff.staffMember.name, isClient: false });
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
      <LineField
        label={t.name}
        autoFocus
        {...bind('name')}
        help={t.nameHelp}
        fault={needed(values.name) ?? explainField(fault, 'name', words)}
      />
      <LineField label={t.degree} {...bind('title')} help={t.degreeHelp} fault={explainField(fault, 'title', words)} />
      <LineField label={t.email} type="email" {...bind('email')} fault={needed(values.email) ?? explainField(fault, 'email', words)} />
      <fieldset>
        <legend>{t.roles}</legend>
        <div className="check-list">
          {staffRoles.map(role => (
            <label key={role}>
              <input type="checkbox" checked={roles.includes(role)} onChange={() => setRoles(toggled(roles, role))} />
              <span>
                <b>{people.roles[role]}</b> <span className="muted small">{people.roleHelp[role]}</span>
              </span>
            </label>
          ))}
        </div>
        {tried && roles.length === 0 && <p className="field-fault">{t.needRole}</p>}
      </fieldset>
    </FormDialog>
  );
};
