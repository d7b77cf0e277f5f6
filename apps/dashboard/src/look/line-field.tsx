import TextField, { type TextFieldProps } from '@mui/material/TextField';

/** For a choice whose empty value has a word of its own. */
export const emptyShows: NonNullable<TextFieldProps['slotProps']> = { select: { displayEmpty: true }, inputLabel: { shrink: true } };

/** A text field with one line below it: what is the matter if something is, otherwise its help. */
export const LineField = ({
  fault,
  help,
  ...props
}: Omit<TextFieldProps, 'error' | 'helperText'> & { fault?: string | undefined; help?: string }) => (
  <TextField {...props} error={fault !== undefined} helperText={fault ?? help} />
);
