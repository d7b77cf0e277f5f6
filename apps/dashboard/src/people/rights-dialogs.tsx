import { staffRoles } from '@roadback/domain/access';
import { useState } from 'react';
import type { Role, StaffMemberFieldsFragment } from '../generated/graphql';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { toggled } from '../library/exercise-filter';
import { ConfirmDialog } from '../look/confirm-dialog';
import { FormDialog } from '../look/form-dialog';
import { changeStaffRolesDocument, endStaffMembershipDocument, resetSecondFactorDocument } from './people-queries';

interface RightsProps {
  member: StaffMemberFieldsFragment;
  onClose: () => void;
}

const refreshed = ['staff', 'StaffChanges'];

/** The roles of a colleague; they act on that colleague's very next request. */
export const RolesDialog = ({ member, onClose }: RightsProps) => {
  const { people, signingIn } = useWords();
  const t = signingIn.team;
  const [roles, setRoles] = useState<Role[]>(() => [...member.roles]);
  const { act, pending, fault } = useAct(changeStaffRolesDocument, refreshed);
  const change = async () => {
    if (roles.length > 0 && (await act({ personId: member.id, roles }))) onClose();
  };
  return (
    <FormDialog
      title={t.changeTitle(member.name)}
      text={t.changeText}
      submit={t.changeSubmit}
      submitting={people.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void change()}
      onClose={onClose}
    >
      <fieldset>
        <legend>{people.staff.roles}</legend>
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
        {roles.length === 0 && <p className="field-fault">{people.staff.needRole}</p>}
      </fieldset>
    </FormDialog>
  );
};

export const EndMembershipDialog = ({ member, onClose }: RightsProps) => {
  const t = useWords().signingIn.team;
  return (
    <ConfirmDialog
      title={t.endTitle(member.name)}
      text={t.endText}
      submit={t.endSubmit}
      does={useAct(endStaffMembershipDocument, refreshed)}
      variables={{ personId: member.id }}
      onClose={onClose}
    />
  );
};

/** For a colleague who lost phone and codes alike. */
export const ResetFactorDialog = ({ member, onClose }: RightsProps) => {
  const t = useWords().signingIn.team;
  return (
    <ConfirmDialog
      title={t.resetTitle(member.name)}
      text={t.resetText}
      submit={t.resetSubmit}
      does={useAct(resetSecondFactorDocument, refreshed)}
      variables={{ personId: member.id }}
      onClose={onClose}
    />
  );
};
