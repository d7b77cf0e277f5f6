import { Page, PageTitle } from '../shell/page';
import { CouldNotLoad, Skeleton } from '../shell/states';
import { useWords } from '../words/words';
import { Push } from './push';
import { RemindersForm } from './reminders-form';
import { Unreachable } from './unreachable';
import { useReminders } from './use-reminders';

/** What one hears of by mail, and when not. */
export function RemindersPage() {
  const { t } = useWords();
  const { data, error, refetch } = useReminders();
  return (
    <Page back={{ to: '/settings', label: t.settings.title }}>
      <div className="stack">
        <div>
          <PageTitle>{t.reminders.title}</PageTitle>
          <p className="muted">{t.reminders.text}</p>
        </div>
        {data ? (
          <>
            {data.unreachableSince && <Unreachable />}
            <RemindersForm chosen={data} />
            <Push />
          </>
        ) : error ? (
          <CouldNotLoad error={error} again={() => void refetch()} />
        ) : (
          <Skeleton heights={[80, 220, 160]} />
        )}
      </div>
    </Page>
  );
}
