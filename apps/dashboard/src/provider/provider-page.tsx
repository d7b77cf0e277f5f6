import Button from '@mui/material/Button';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router-dom';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { LineField } from '../look/line-field';
import { FaultNote } from '../look/states';
import { useTitle } from '../look/use-title';
import { Entrance } from '../session/entrance';
import { tokenInAddress } from '../session/link-token';
import { beginProviderSignInDocument } from './provider-queries';

/** Asks for the practice's code, and leads to where its staff have their accounts. A link brings the code along; nobody is sent away unasked. */
export const ProviderPage = () => {
  const words = useWords();
  const t = words.provider.enter;
  useTitle(t.title);
  const { act, pending, fault } = useAct(beginProviderSignInDocument);
  const [signInCode, setCode] = useState(tokenInAddress);
  const [tried, setTried] = useState(false);
  const [isGoing, setGoing] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!signInCode.trim()) return;
    const answer = await act({ signInCode: signInCode.trim() });
    if (!answer) return;
    setGoing(true);
    window.location.assign(answer.beginProviderSignIn);
  };
  return (
    <Entrance title={t.title} lead={t.lead}>
      <form onSubmit={event => void submit(event)} noValidate>
        <LineField
          label={t.code}
          help={t.codeHelp}
          autoFocus
          autoComplete="off"
          value={signInCode}
          onChange={event => setCode(event.target.value)}
          fault={tried && !signInCode.trim() ? t.needCode : undefined}
          slotProps={{ htmlInput: { autoCapitalize: 'characters', spellCheck: false, maxLength: 20 } }}
        />
        {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
        <Button type="submit" variant="contained" size="large" disabled={pending || isGoing}>
          {pending || isGoing ? t.submitting : t.submit}
        </Button>
      </form>
      <p className="small entrance-note">
        <Link to="/">{t.toPassword}</Link>
      </p>
    </Entrance>
  );
};
