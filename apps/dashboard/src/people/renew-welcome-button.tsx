import { useNotify } from 'react-admin';
import { explain } from '../graphql/explain';
import { send } from '../graphql/send';
import { useWords } from '../language/use-words';
import { useRef, useState } from 'react';
import { renewWelcomeDocument } from './people-queries';
import type { Welcome } from './welcome-link-dialog';

/** Makes a new link for somebody who has not entered yet; the old one stops working. */
export const RenewWelcomeButton = ({
  personId,
  name,
  isClient,
  onLink,
}: {
  personId: string;
  name: string;
  isClient: boolean;
  onLink: (welcome: Welcome) => void;
}) => {
  const words = useWords();
  const notify = useNotify();
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const renew = async () => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    try {
      const { renewWelcome } = await send(renewWelcomeDocument, { personId });
      onLink({ ...renewWelcome, name, isClient });
    } catch (fault) {
      notify(explain(fault, words), { type: 'warning' });
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };
  return (
    <button
      type="button"
      className="link-button"
      disabled={busy}
      onClick={() => void renew()}
      aria-label={`${words.people.renew}: ${name}`}
    >
      {busy ? words.people.renewing : words.people.renew}
    </button>
  );
};
