import { usePerson } from '../session/session';
import { Page, PageTitle } from '../shell/page';
import { CouldNotLoad, Skeleton } from '../shell/states';
import { useWords } from '../words/words';
import { ConfirmDevice } from './confirm-device';
import { Devices } from './devices';
import { EmailChange } from './email-change';
import { NoticesChoice } from './notices-choice';
import { useAccount } from './use-account';

/** Where one is signed in and how one is reached. On a device that is not confirmed there is the way to confirm it, and no more. */
export function AccountPage() {
  const { t } = useWords();
  const { deviceConfirmed } = usePerson();
  const { data, error, refetch } = useAccount();
  return (
    <Page back={{ to: '/settings', label: t.settings.title }}>
      <div className="stack">
        <PageTitle>{t.account.title}</PageTitle>
        {!deviceConfirmed && <ConfirmDevice />}
        <Devices />
        {deviceConfirmed &&
          (data ? (
            <>
              <NoticesChoice account={data} />
              <EmailChange account={data} />
            </>
          ) : error ? (
            <CouldNotLoad error={error} again={() => void refetch()} />
          ) : (
            <Skeleton heights={[220, 160]} />
          ))}
      </div>
    </Page>
  );
}
