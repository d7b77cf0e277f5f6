import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useId, useState, type FormEvent } from 'react';
import type { AccountFragment, ChooseNoticesInput, Notices } from '../generated/graphql';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { passwordTrouble } from '../session/new-password';
import { usePerson } from '../session/session';
import { Field } from '../shell/field';
import { TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { chooseNoticesDocument, confirmSafeChannelDocument } from './account-documents';
import { CodeForm } from './code-form';
import { accountKey } from './use-account';

const choices: Notices[] = ['EMAIL', 'SAFE', 'NONE'];

/** How notices come. The safe address is shown nowhere: somebody else may be looking at this page. */
export function NoticesChoice({ account }: { account: AccountFragment }) {
  const { t } = useWords();
  const words = t.account.notices;
  const { personId } = usePerson();
  const queries = useQueryClient();
  const group = useId();
  const now = account.notices ?? 'EMAIL';
  const [notices, setNotices] = useState<Notices>(now);
  const [address, setAddress] = useState('');
  const [password, setPassword] = useState('');
  const [saved, setSaved] = useState(false);
  const keep = useCallback((next: AccountFragment) => queries.setQueryData(accountKey(personId), next), [queries, personId]);
  const save = useAct(
    useCallback(
      async (input: ChooseNoticesInput) => {
        keep((await ask(chooseNoticesDocument, { input })).chooseNotices);
        setAddress('');
        setPassword('');
        setSaved(input.notices !== 'SAFE');
      },
      [keep],
    ),
  );
  const confirm = useCallback(
    async (code: string) => void keep((await ask(confirmSafeChannelDocument, { code })).confirmSafeChannel),
    [keep],
  );
  const isNew = notices !== now || notices === 'SAFE';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.run({ notices, address: notices === 'SAFE' ? address.trim() : null, password });
  };
  return (
    <section className="card" aria-labelledby={`${group}-title`}>
      <h2 id={`${group}-title`}>{words.title}</h2>
      <p className="muted">{words.text}</p>
      {now === 'SAFE' && <p>{words.set}</p>}
      <form className="stack" onSubmit={submit} noValidate>
        <div className="picks" role="radiogroup" aria-labelledby={`${group}-title`}>
          {choices.map(each => (
            <label key={each} className="pick">
              <input type="radio" name={group} checked={notices === each} onChange={() => setNotices(each)} />
              <span>{words[each]}</span>
            </label>
          ))}
        </div>
        {notices === 'SAFE' && (
          <Field
            label={words.address}
            hint={words.addressHint}
            type="email"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={address}
            onChange={event => setAddress(event.target.value)}
            fault={save.trouble?.fields?.['address'] ? t.faults.fields.address : null}
          />
        )}
        {isNew && (
          <>
            <Field
              label={words.password}
              hint={words.passwordHint}
              type="password"
              autoComplete="current-password"
              value={password}
              onChange={event => setPassword(event.target.value)}
              fault={passwordTrouble(t, save.trouble)}
            />
            <TroubleLine trouble={save.trouble?.fields ? null : save.trouble} />
            <button type="submit" className="btn soft" disabled={save.busy || !password || (notices === 'SAFE' && !address.trim())}>
              {save.busy ? words.busy : words.act}
            </button>
          </>
        )}
        <p role="status" className="muted">
          {saved && !isNew && words.saved}
        </p>
      </form>
      {account.safeChannelAsked && (
        <>
          <p>{words.asked}</p>
          <CodeForm label={t.account.device.code} act={words.confirm} confirm={confirm} />
        </>
      )}
    </section>
  );
}
