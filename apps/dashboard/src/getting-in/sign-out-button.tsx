import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { ConfirmDialog } from '../look/confirm-dialog';
import { endSessionsOfDocument } from './getting-in-queries';

/** Signs somebody out of this practice everywhere: for a phone that is in other hands. */
export const SignOutButton = ({ personId, name }: { personId: string; name: string }) => {
  const t = useWords().signingIn.others;
  const notify = useNotify();
  const [isAsking, setAsking] = useState(false);
  const does = useAct(endSessionsOfDocument);
  return (
    <>
      <button type="button" className="link-button" aria-label={t.said(name)} onClick={() => setAsking(true)}>
        {t.act}
      </button>
      {isAsking && (
        <ConfirmDialog
          title={t.title(name)}
          text={t.text}
          submit={t.submit}
          does={does}
          variables={{ personId }}
          onDone={() => notify(t.done(name))}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
};
