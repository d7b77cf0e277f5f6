import Button from '@mui/material/Button';
import type { AuditSealQuery } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Failed, Loading } from '../look/states';
import { sealDocument } from './trail-queries';

type Seal = NonNullable<AuditSealQuery['auditSeal']>;

/** How far the trail is sealed, to be kept where nobody who runs the service reaches it. */
export const SealCard = () => {
  const { trail } = useWords();
  const t = trail.seal;
  const dates = useDates();
  const asked = useAsk(sealDocument, {}, { staleTime: 0 });
  if (asked.isPending) return <Loading rows={1} height={120} />;
  if (!asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  const seal = asked.data.auditSeal;
  return (
    <section className="card trail-seal" aria-label={t.title}>
      <h2>{t.title}</h2>
      {seal ? (
        <>
          <p>{t.text(seal.seq, dates.moment(seal.sealedAt))}</p>
          {seal.verifiedAt &&
            (seal.isWhole ? (
              <p>{t.whole(dates.moment(seal.verifiedAt))}</p>
            ) : (
              <p className="notice high" role="alert">
                {t.broken(dates.moment(seal.verifiedAt))}
              </p>
            ))}
          <p className="muted">{seal.signature ? t.keep : t.unsigned}</p>
          {seal.fingerprint && (
            <p className="small">
              {t.key} <code>{seal.fingerprint}</code>
            </p>
          )}
          <div>
            <Button variant="outlined" onClick={() => save(seal)}>
              {t.save}
            </Button>
          </div>
        </>
      ) : (
        <p className="muted">{t.none}</p>
      )}
    </section>
  );
};

/** As `verify-audit.js --head` reads it. It holds ids and hashes alone. */
function save({ verifiedAt: _, isWhole: __, ...seal }: Seal): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(seal, null, 2)}\n`], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: `audit-seal-${seal.seq}.json` });
  link.click();
  URL.revokeObjectURL(url);
}
