import { useLocation } from 'react-router-dom';
import { ConfirmDevice } from '../account/confirm-device';
import { DevicesCard } from '../account/devices-card';
import { EmailCard } from '../account/email-card';
import { MorningMailCard } from '../account/morning-mail-card';
import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import { PageHead } from '../look/page-head';
import { Failed, Loading } from '../look/states';
import { useTitle } from '../look/use-title';
import { MyProviderCard } from '../provider/my-provider-card';
import { useMe } from '../session/session';
import '../practice/settings.css';
import { FactorsCard } from './factors-card';
import { PasswordCard } from './password-card';
import { SessionsCard } from './sessions-card';
import { mySigningInDocument } from './signing-in-queries';
import './signing-in.css';

/** How one signs in, on which devices, and where one is signed in. A device that is not confirmed can be confirmed or left, and no more. */
export const SigningInPage = () => {
  const { signingIn: t } = useWords();
  useTitle(t.title);
  const me = useMe();
  const { state } = useLocation() as { state: { recovered?: boolean } | null };
  const asked = useAsk(mySigningInDocument, {});
  const account = asked.data?.mySigningIn;
  if (!account) return asked.isPending ? <Loading rows={5} /> : <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  // Somebody who runs the service has no practice that could tell them of a device.
  const isOfAPractice = me?.practice != null;
  const caresFor = isOfAPractice && me.roles.some(role => role === 'COUNSELOR' || role === 'SUPERVISOR');
  const isConfirmed = !isOfAPractice || me.deviceConfirmed;
  return (
    <>
      <PageHead title={t.title} sentence={t.sentence(account.email)} />
      <div className="settings">
        {state?.recovered && (
          <p className="notice watch" role="status">
            {t.recovered}
          </p>
        )}
        {!isConfirmed && <ConfirmDevice />}
        {isConfirmed && (
          <>
            <FactorsCard account={account} />
            <PasswordCard email={account.email} />
            {isOfAPractice && <MyProviderCard />}
            {caresFor && <MorningMailCard />}
            <SessionsCard />
          </>
        )}
        {isOfAPractice && <DevicesCard />}
        {isOfAPractice && isConfirmed && <EmailCard />}
      </div>
    </>
  );
};
