import Button from '@mui/material/Button';
import { useState } from 'react';
import { useWords } from '../language/use-words';
import { LineField } from '../look/line-field';

/** Something to be carried elsewhere as it is. */
export const CopyField = ({ label, value, help }: { label: string; value: string; help?: string }) => {
  const { provider, shell } = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    // Without the permission to copy, the text can be selected by hand.
    navigator.clipboard.writeText(value).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className="copy-field">
      <LineField
        label={label}
        value={value}
        {...(help !== undefined && { help })}
        slotProps={{ input: { readOnly: true } }}
        onFocus={event => event.target.select()}
      />
      <Button variant="outlined" onClick={copy} aria-label={provider.settings.copy(label)}>
        {isCopied ? shell.copied : shell.copy}
      </Button>
    </div>
  );
};
