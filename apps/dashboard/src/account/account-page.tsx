import { useWords } from '../language/use-words';
import { PageHead } from '../look/page-head';
import { useTitle } from '../look/use-title';
import { useMe } from '../session/session';
import '../practice/settings.css';
import { ConfirmDevice } from './confirm-device';
import { DevicesCard } from './devices-card';
import { EmailCard } from './email-card';

/** One's own sign-in. On a device that is not confirmed there is the way to confirm it, and no more. */
export const AccountPage = () => {
  const { account } = useWords();
  useTitle(account.title);
  const isConfirmed = useMe()?.deviceConfirmed === true;
  return (
    <>
      <PageHead title={account.title} sentence={account.sentence} />
      <div className="settings">
        {!isConfirmed && <ConfirmDevice />}
        <DevicesCard />
        {isConfirmed && <EmailCard />}
      </div>
    </>
  );
};
