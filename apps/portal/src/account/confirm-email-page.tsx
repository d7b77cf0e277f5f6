import { useCallback, useState } from 'react';
import { Link } from 'wouter';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { dropLinkToken, takeLinkToken } from '../session/link-token';
import { Page, PageTitle } from '../shell/page';
import { NothingHere, TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { confirmEmailDocument } from './account-documents';

/** Opened from the mail to a new address, by whoever is signed in as before; nothing happens until they press. */
export function ConfirmEmailPage() {
  const { t } = useWords();
  const words = t.account.email;
  const [token] = useState(takeLinkToken);
  const [done, setDone] = useState(false);
  const confirm = useAct(
    useCallback(async () => {
      await ask(confirmEmailDocument, { token: token ?? '' });
      dropLinkToken();
      setDone(true);
    }, [token]),
  );
  if (!token)
    return (
      <Page>
        <NothingHere />
      </Page>
    );
  return (
    <Page>
      <div className="stack narrow">
        <PageTitle>{words.confirmTitle}</PageTitle>
        {done ? (
          <>
            <p role="status">{words.confirmed}</p>
            <Link href="/account" className="btn">
              {words.toSettings}
            </Link>
          </>
        ) : (
          <>
            <p className="muted">{words.confirmText}</p>
            <TroubleLine trouble={confirm.trouble} />
            <button type="button" className="btn" disabled={confirm.busy} onClick={() => confirm.run()}>
              {words.confirm}
            </button>
          </>
        )}
      </div>
    </Page>
  );
}
