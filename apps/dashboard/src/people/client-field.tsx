import Autocomplete from '@mui/material/Autocomplete';
import { useState } from 'react';
import type { ClientFieldsFragment } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import { LineField } from '../look/line-field';
import { clientsDocument } from './people-queries';

export type Client = ClientFieldsFragment;

/** Finds a client by name or address; the API searches, so that a long list works too. */
export const ClientField = ({
  label,
  help,
  none,
  isOffered = () => true,
  value,
  onChange,
  fault,
}: {
  label: string;
  help?: string;
  /** What is said where nobody is found. */
  none: string;
  isOffered?: (client: Client) => boolean;
  value: Client | null;
  onChange: (client: Client | null) => void;
  fault: string | undefined;
}) => {
  const { shell } = useWords();
  const [search, setSearch] = useState('');
  const name = (client: Client) => `${client.givenName} ${client.familyName}`;
  const asked = value && search === name(value) ? null : search.trim() || null;
  const clients = useAsk(clientsDocument, { page: 1, perPage: 100, search: asked });
  return (
    <Autocomplete
      options={clients.data?.clients.items.filter(isOffered) ?? []}
      value={value}
      onChange={(_, client) => onChange(client)}
      inputValue={search}
      onInputChange={(_, text) => setSearch(text)}
      loading={clients.isPending}
      loadingText={shell.loading}
      noOptionsText={none}
      getOptionLabel={name}
      getOptionKey={client => client.id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      filterOptions={options => options}
      renderOption={({ key, ...props }, client) => (
        <li key={key} {...props}>
          <span className="list-person">
            {name(client)}
            <span className="muted small">{client.email}</span>
          </span>
        </li>
      )}
      size="small"
      renderInput={params => <LineField {...params} label={label} help={help} fault={fault} />}
    />
  );
};
