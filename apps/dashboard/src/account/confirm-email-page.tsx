import Button from '@mui/material/Button';
import { useState } from 'react';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { PageHead } from '../look/page-head';
import { FaultNote } from '../look/states';
import { useTitle } from '../look/use-title';
import { tokenInAddress } from '../session/link-token';
import { NotFound } from '../shell/not-found';
import { confirmEmailDocument, myAccountDocument } from './account-queries';

/** Opened from the mail to a new address; nothing happens before the person presses. */
export const ConfirmEmailPage = () => {
  const words = useWords();
  const t = words.account.email;
  useTitle(t.confirmTitle);
  const { act, pending, fault } = useAct(confirmEmailDocument, [myAccountDocument]);
  const [done, setDone] = useState(false);
  if (!tokenInAddress) return <NotFound />;
  return (
    <>
      <PageHead title={t.confirmTitle} sentence={done ? t.confirmed : t.confirmText} />
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
      {!done && (
        <div>
          <Button
            variant="contained"
            disabled={pending}
            onClick={() => void act({ token: tokenInAddress }).then(answer => answer && setDone(true))}
          >
            {t.confirm}
          </Button>
        </div>
      )}
    </>
  );
};
