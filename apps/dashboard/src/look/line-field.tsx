import TextField, { type TextFieldProps } from '@mui/material/TextField';

/** A text field with one line below it: what is the matter if something is, otherwise its help. */
export const LineField = ({
  fault,
  help,
  ...props
}: Omit<TextFieldProps, 'error' | 'helperText'> & { fault?: string | undefined; help?: string }) => (
  <TextField {...props} error={fault !== undefined} helperText={fault ?? help} />
);
