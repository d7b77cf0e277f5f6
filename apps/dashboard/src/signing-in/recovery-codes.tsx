import Button from '@mui/material/Button';
import { useNotify } from 'react-admin';
import { useWords } from '../language/use-words';

/** The ten codes, this once: to copy, to print, and to say that they are kept. */
export const RecoveryCodes = ({ codes, done, onDone }: { codes: readonly string[]; done: string; onDone: () => void }) => {
  const words = useWords();
  const t = words.signingIn.codes;
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    notify(words.shell.copied);
  };
  return (
    <section className="recovery" aria-labelledby="recovery-title">
      <h2 id="recovery-title">{t.shown}</h2>
      <p className="muted">{t.shownText}</p>
      <ol className="recovery-codes">
        {codes.map(code => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="row wrap">
        <Button variant="outlined" onClick={() => void copy()}>
          {t.copy}
        </Button>
        <Button variant="outlined" onClick={() => window.print()}>
          {t.print}
        </Button>
        <Button variant="contained" onClick={onDone}>
          {done}
        </Button>
      </div>
    </section>
  );
};
