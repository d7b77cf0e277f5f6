import Button from '@mui/material/Button';
import { faultOfPassword, knownWords } from '@roadback/domain/password';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { useFields } from '../look/use-fields';
import { sessionRenewed, useMe } from '../session/session';
import { changePasswordDocument } from './signing-in-queries';

export const PasswordCard = ({ email }: { email: string }) => {
  const { signingIn } = useWords();
  const t = signingIn.password;
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="card settings-part" aria-labelledby="password">
      <div>
        <h2 id="password">{t.title}</h2>
        <p className="muted">{t.text}</p>
      </div>
      <div>
        <Button variant="outlined" onClick={() => setOpen(true)}>
          {t.change}
        </Button>
      </div>
      {isOpen && <ChangeDialog email={email} onClose={() => setOpen(false)} />}
    </section>
  );
};

const ChangeDialog = ({ email, onClose }: { email: string; onClose: () => void }) => {
  const words = useWords();
  const t = words.signingIn.password;
  const notify = useNotify();
  const me = useMe();
  const { values, bind } = useFields({ password: '', newPassword: '', again: '' });
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(changePasswordDocument, ['MySessions']);
  const weak = faultOfPassword(values.newPassword, knownWords(email, me?.name ?? ''));
  const differs = values.newPassword !== values.again;
  const change = async () => {
    setTried(true);
    if (!values.password || weak || differs) return;
    if (!(await act({ input: { password: values.password, newPassword: values.newPassword } }))) return;
    sessionRenewed();
    notify(t.changed);
    onClose();
  };
  return (
    <FormDialog
      title={t.change}
      text={t.text}
      submit={t.submit}
      submitting={t.submitting}
      pending={pending}
      fault={fault}
      onSubmit={() => void change()}
      onClose={onClose}
    >
      <LineField
        label={t.current}
        type="password"
        autoComplete="current-password"
        autoFocus
        {...bind('password')}
        fault={tried && !values.password ? words.faults.byField.NEEDED : undefined}
      />
      <LineField
        label={t.fresh}
        type="password"
        autoComplete="new-password"
        {...bind('newPassword')}
        help={t.freshHelp}
        fault={tried && weak ? words.shell.welcome.passwordFaults[weak] : undefined}
      />
      <LineField
        label={t.repeat}
        type="password"
        autoComplete="new-password"
        {...bind('again')}
        fault={tried && differs ? words.shell.welcome.notTheSame : undefined}
      />
    </FormDialog>
  );
};
