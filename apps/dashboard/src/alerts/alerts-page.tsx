import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import { PageHead } from '../look/page-head';
import { Empty, Failed, Loading } from '../look/states';
import { useTitle } from '../look/use-title';
import { alertsDocument, alertsPassedOnDocument } from './alert-queries';
import { AlertsCard } from './alerts-card';
import { PassedOnCard } from './passed-on-card';

/** Where a mail about an alert leads: all that waits for this person, whatever their part in it is. */
export const AlertsPage = ({ mayRead, supervises }: { mayRead: boolean; supervises: boolean }) => {
  const { alerts: t } = useWords();
  useTitle(t.pageTitle);
  return (
    <>
      <PageHead title={t.pageTitle} sentence={t.pageSentence} />
      <PassedOnCard />
      {mayRead ? (
        <>
          <AlertsCard coupleId={null} />
          {supervises && <AlertsCard coupleId={null} supervised />}
          <NothingWaits />
        </>
      ) : (
        <NothingPassedOn />
      )}
    </>
  );
};

/** Said where no card above has anything to show. */
const NothingWaits = () => {
  const own = useAsk(alertsDocument, { coupleId: null, supervised: false });
  const supervised = useAsk(alertsDocument, { coupleId: null, supervised: true });
  if (own.isPending || supervised.isPending) return <Loading rows={3} />;
  const open = [...(own.data?.alerts ?? []), ...(supervised.data?.alerts ?? [])].some(({ state }) => state !== 'CLOSED');
  return open ? null : <NothingPassedOn />;
};

const NothingPassedOn = () => {
  const { alerts: t } = useWords();
  const asked = useAsk(alertsPassedOnDocument, {});
  if (asked.isPending) return <Loading rows={3} />;
  if (!asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  if (asked.data.alertsPassedOn.length > 0) return null;
  return (
    <div className="card">
      <Empty title={t.nothing.title} text={t.nothing.text} />
    </div>
  );
};
