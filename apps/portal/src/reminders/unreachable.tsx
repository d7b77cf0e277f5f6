import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { usePerson } from '../session/session';
import { TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { tryAddressAgainDocument } from './reminders-documents';
import { remindersKey } from './use-reminders';

/** Mails to this person's address come back: the one whom nobody can tell by mail. */
export function Unreachable() {
  const { t } = useWords();
  const { personId } = usePerson();
  const queries = useQueryClient();
  const again = useAct(
    useCallback(async () => {
      queries.setQueryData(remindersKey(personId), (await ask(tryAddressAgainDocument, {})).tryAddressAgain);
    }, [queries, personId]),
  );
  return (
    <section className="card stack" aria-label={t.reminders.title}>
      <p>{t.reminders.unreachable}</p>
      <TroubleLine trouble={again.trouble} />
      <button type="button" className="btn soft" disabled={again.busy} onClick={() => again.run()}>
        {again.busy ? t.reminders.trying : t.reminders.tryAgain}
      </button>
    </section>
  );
}
