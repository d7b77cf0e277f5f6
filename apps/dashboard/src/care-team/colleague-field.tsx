import MenuItem from '@mui/material/MenuItem';
import type { Role } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import { LineField } from '../look/line-field';
import { Failed, Loading } from '../look/states';
import { staffDocument } from '../people/people-queries';

/** One of the staff, by role; whoever cannot be chosen is not offered. */
export const ColleagueField = ({
  label,
  help,
  role,
  without,
  value,
  onChange,
  tried,
  nobody,
}: {
  label: string;
  help?: string;
  /** Null for anybody of the staff. */
  role: Role | null;
  without: readonly string[];
  value: string;
  onChange: (id: string) => void;
  tried: boolean;
  /** The name of the choice of nobody, where that is one. */
  nobody?: string;
}) => {
  const { careTeam: t, faults } = useWords();
  const staff = useAsk(staffDocument, {});
  if (staff.isPending) return <Loading rows={1} />;
  if (!staff.data) return <Failed fault={staff.error} retry={() => void staff.refetch()} />;
  const offered = staff.data.staff.filter(({ id, roles }) => (role === null || roles.includes(role)) && !without.includes(id));
  const needed = tried && value === '' && nobody === undefined ? faults.byField.NEEDED : undefined;
  return (
    <LineField
      label={label}
      {...(help && { help })}
      select
      value={value}
      onChange={event => onChange(event.target.value)}
      fault={offered.length === 0 && nobody === undefined ? t.noColleagues : needed}
    >
      {nobody !== undefined && <MenuItem value="">{nobody}</MenuItem>}
      {offered.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </LineField>
  );
};
