import Autocomplete from '@mui/material/Autocomplete';
import { LineField } from './line-field';

const zones = Intl.supportedValuesOf('timeZone');

/** A time zone, found by writing part of a city's name. */
export const TimeZoneField = ({
  label,
  help,
  fault,
  value,
  onChange,
}: {
  label: string;
  help?: string;
  fault?: string | undefined;
  value: string;
  onChange: (zone: string) => void;
}) => (
  <Autocomplete
    options={zones.includes(value) ? zones : [value, ...zones]}
    value={value}
    disableClearable
    getOptionLabel={zone => zone.replaceAll('_', ' ')}
    onChange={(_, zone) => onChange(zone)}
    size="small"
    fullWidth
    renderInput={params => <LineField {...params} label={label} help={help} fault={fault} />}
  />
);
