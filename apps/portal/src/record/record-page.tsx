import { usePerson } from '../session/session';
import { Page, PageTitle } from '../shell/page';
import { useWords } from '../words/words';
import { Corrections } from './corrections';
import { Leave } from './leave';
import { TakeAlong } from './take-along';

/** What a person may do with their own record. */
export function RecordPage() {
  const { t } = useWords();
  const { personId } = usePerson();
  return (
    <Page back={{ to: '/settings', label: t.settings.title }}>
      <div className="stack">
        <PageTitle>{t.record.title}</PageTitle>
        <TakeAlong />
        <Corrections personId={personId} />
        <Leave />
      </div>
    </Page>
  );
}
