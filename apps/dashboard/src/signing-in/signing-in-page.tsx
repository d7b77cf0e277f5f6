import { useLocation } from 'react-router-dom';
import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import { PageHead } from '../look/page-head';
import { Failed, Loading } from '../look/states';
import { useTitle } from '../look/use-title';
import { mySigningInDocument } from './signing-in-queries';
import { FactorsCard } from './factors-card';
import { PasswordCard } from './password-card';
import { SessionsCard } from './sessions-card';
import './signing-in.css';

/** How one signs in, and where one is signed in. */
export const SigningInPage = () => {
  const { signingIn: t } = useWords();
  useTitle(t.title);
  const { state } = useLocation() as { state: { recovered?: boolean } | null };
  const asked = useAsk(mySigningInDocument, {});
  const account = asked.data?.mySigningIn;
  if (!account) return asked.isPending ? <Loading rows={5} /> : <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  return (
    <>
      <PageHead title={t.title} sentence={t.sentence(account.email)} />
      <div className="settings">
        {state?.recovered && (
          <p className="notice watch" role="status">
            {t.recovered}
          </p>
        )}
        <FactorsCard account={account} />
        <PasswordCard email={account.email} />
        <SessionsCard />
      </div>
    </>
  );
};
