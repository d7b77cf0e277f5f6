import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { PageHead } from '../look/page-head';
import { Empty, Failed, Loading } from '../look/states';
import { useTitle } from '../look/use-title';
import { download } from '../import/download';
import { offboardingDocument } from './offboarding-queries';
import './offboarding.css';

/** What the server signed; the text of it is what is verified. */
interface Certificate {
  certified: {
    practice: { id: string; name: string };
    custodian: { name: string; role: string; email: string };
    archive: { sha256: string; madeAt: string; openedAt: string };
    keysDestroyed: { practice: number[]; owners: string[] };
    shreddedAt: string;
    shreddedBy: string;
    trailHead: { seq: number; hash: string } | null;
  };
  signature: string;
}

/** The certificate that a practice was shredded, to be printed and kept. */
export const CertificatePage = () => {
  const { id: practiceId = '' } = useParams();
  const { certificate: t } = useWords().offboarding;
  useTitle(t.title);
  const asked = useAsk(offboardingDocument, { practiceId });
  if (asked.isPending) return <Loading rows={8} />;
  if (!asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  const text = asked.data.offboarding?.certificate;
  return text ? <Certified text={text} /> : <Empty title={t.none} text={t.noneText} />;
};

const Certified = ({ text }: { text: string }) => {
  const { certificate: t } = useWords().offboarding;
  const dates = useDates();
  const { certified, signature } = JSON.parse(text) as Certificate;
  const { practice, custodian, archive, keysDestroyed, shreddedAt, shreddedBy, trailHead } = certified;
  const instant = (value: string) => `${dates.fullDay(dates.dayOf(value))}, ${dates.time(value)} (${dates.timeZone})`;
  const save = () => download(`certificate-${practice.id}.json`, new Blob([text], { type: 'application/json' }));
  return (
    <article className="leaving">
      <PageHead title={t.title} sentence={t.sentence(practice.name)}>
        <Button variant="outlined" onClick={save}>
          {t.save}
        </Button>
        <Button variant="contained" onClick={() => window.print()}>
          {t.print}
        </Button>
      </PageHead>
      <dl className="card certified">
        <Line term={t.practice}>
          {practice.name}
          <br />
          <code>{practice.id}</code>
        </Line>
        <Line term={t.custodian}>
          {custodian.name}
          <br />
          <span className="muted">{`${custodian.role} · ${custodian.email}`}</span>
        </Line>
        <Line term={t.archive}>
          {t.archiveMade(instant(archive.madeAt), instant(archive.openedAt))}
          <br />
          SHA-256 <code>{archive.sha256}</code>
        </Line>
        <Line term={t.keys}>{t.keysText(keysDestroyed.practice.length, keysDestroyed.owners.length)}</Line>
        <Line term={t.when}>{`${instant(shreddedAt)} · ${shreddedBy}`}</Line>
        {trailHead && (
          <Line term={t.trail}>
            {t.trailText(trailHead.seq)} <code>{trailHead.hash}</code>
          </Line>
        )}
        <Line term={t.remains}>
          <ul>
            {t.remainsText.map(each => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </Line>
        <Line term={t.backups}>{t.backupsText}</Line>
        <Line term={t.signature}>
          <code>{signature}</code>
          <br />
          <span className="muted small">{t.verify}</span>
        </Line>
      </dl>
    </article>
  );
};

const Line = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);
