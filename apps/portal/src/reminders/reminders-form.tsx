import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState, type FormEvent } from 'react';
import type { RemindersFragment } from '../generated/graphql';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { usePerson } from '../session/session';
import { Field } from '../shell/field';
import { TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { chooseRemindersDocument } from './reminders-documents';
import { usePush } from './use-push';
import { remindersKey } from './use-reminders';

/** What is offered where no time was chosen yet. */
const usualCheckIn = '19:00';
const parts = ['tasks', 'promises'] as const;

export function RemindersForm({ chosen }: { chosen: RemindersFragment }) {
  const { t } = useWords();
  const words = t.reminders;
  const { personId } = usePerson();
  const queries = useQueryClient();
  // Hours and kinds count for notes on a phone as for mails.
  const isTold = (usePush().data?.devices ?? 0) > 0;
  const [draft, setDraft] = useState(chosen);
  const [saved, setSaved] = useState(false);
  const set = (change: Partial<RemindersFragment>) => setDraft(before => ({ ...before, ...change }));
  const changed = (Object.keys(chosen) as (keyof RemindersFragment)[]).some(part => draft[part] !== chosen[part]);
  const save = useAct(
    useCallback(
      async ({ byMail, quietFrom, quietUntil, tasks, promises, checkInAt }: RemindersFragment) => {
        const input = { byMail, quietFrom, quietUntil, tasks, promises, checkInAt };
        queries.setQueryData(remindersKey(personId), (await ask(chooseRemindersDocument, { input })).chooseReminders);
        setSaved(true);
      },
      [queries, personId],
    ),
  );
  const faultOf = (field: string): string | null => {
    const fault = save.trouble?.fields?.[field];
    return fault === 'IN_QUIET_HOURS' || fault === 'TOO_MANY_QUIET_HOURS' ? words.faults[fault] : null;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (changed) save.run(draft);
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <section className="card stack">
        <label className="check">
          <input type="checkbox" checked={draft.byMail} onChange={event => set({ byMail: event.target.checked })} />
          {words.byMail}
        </label>
        <p className="muted">{draft.byMail ? words.hourly : words.off}</p>
      </section>
      {(draft.byMail || isTold) && (
        <>
          <div className="card">
            <fieldset className="picks">
              <legend>{words.what}</legend>
              {parts.map(part => (
                <label key={part} className="pick">
                  <input type="checkbox" checked={draft[part]} onChange={event => set({ [part]: event.target.checked })} />
                  <span>{words[part]}</span>
                </label>
              ))}
              <label className="pick">
                <input
                  type="checkbox"
                  checked={draft.checkInAt !== null}
                  onChange={event => set({ checkInAt: event.target.checked ? usualCheckIn : null })}
                />
                <span>{words.checkIn}</span>
              </label>
              {draft.checkInAt !== null && (
                <Field
                  label={words.checkInAt}
                  type="time"
                  required
                  value={draft.checkInAt}
                  onChange={event => set({ checkInAt: event.target.value })}
                  fault={faultOf('checkInAt')}
                />
              )}
            </fieldset>
          </div>
          <div className="card">
            <fieldset>
              <legend>{words.quiet}</legend>
              <p className="hint">{words.quietHint}</p>
              <div className="same">
                <Field
                  label={words.from}
                  type="time"
                  required
                  value={draft.quietFrom}
                  onChange={event => set({ quietFrom: event.target.value })}
                />
                <Field
                  label={words.until}
                  type="time"
                  required
                  value={draft.quietUntil}
                  onChange={event => set({ quietUntil: event.target.value })}
                  fault={faultOf('quietUntil')}
                />
              </div>
            </fieldset>
          </div>
        </>
      )}
      <TroubleLine trouble={save.trouble?.fields ? null : save.trouble} />
      <p role="status" className="muted">
        {saved && !changed && words.saved}
      </p>
      <button type="submit" className="btn" disabled={!changed || save.busy || isIncomplete(draft)}>
        {save.busy ? words.busy : words.save}
      </button>
    </form>
  );
}

/** A time field that was emptied is no time. */
const isIncomplete = ({ quietFrom, quietUntil, checkInAt }: RemindersFragment): boolean => !quietFrom || !quietUntil || checkInAt === '';
