import type { MailStateQuery } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Failed, Loading } from '../look/states';
import { mailStateDocument } from './practice-queries';

/** How the practice's mails fare, in plain words; nothing of whom one was for. */
export const MailCard = () => {
  const { account } = useWords();
  const t = account.mail;
  const asked = useAsk(mailStateDocument, {});
  return (
    <div className="settings settings-more">
      <section className="card settings-part" aria-label={t.title}>
        <div>
          <h2>{t.title}</h2>
          <p className="muted">{t.text}</p>
        </div>
        {asked.isPending ? (
          <Loading rows={1} />
        ) : asked.data ? (
          <MailWords state={asked.data.mailState} />
        ) : (
          <Failed fault={asked.error} retry={() => void asked.refetch()} />
        )}
      </section>
    </div>
  );
};

const MailWords = ({ state: { isSetUp, waiting, lastSentAt, lastFailure } }: { state: MailStateQuery['mailState'] }) => {
  const { account } = useWords();
  const t = account.mail;
  const dates = useDates();
  return (
    <>
      {!isSetUp && <p className="notice watch">{t.notSetUp}</p>}
      {isSetUp && (
        <p>
          {waiting > 0 ? t.waiting(waiting) : lastFailure ? null : t.fine} {lastSentAt && t.lastSent(dates.moment(lastSentAt))}
        </p>
      )}
      {lastFailure && (
        <p className="notice watch">
          {t.failed(dates.moment(lastFailure.at))} {t.failures[lastFailure.kind]}
        </p>
      )}
    </>
  );
};
