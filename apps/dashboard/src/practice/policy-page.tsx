import Button from '@mui/material/Button';
import { useState } from 'react';
import type { PolicyFieldsFragment } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useLanguage, useWords } from '../language/use-words';
import { PageHead } from '../look/page-head';
import { Failed, Loading } from '../look/states';
import { useTitle } from '../look/use-title';
import { PolicyEditor } from './policy-editor';
import { policyDocument } from './policy-queries';
import './checklist.css';

type Version = PolicyFieldsFragment['versions'][number];

/** What a counselor does with one partner's secret: the version in force, the next one, and those before (R6). */
export const PolicyPage = () => {
  const t = useWords().onboarding.policy;
  useTitle(t.title);
  // The editor is built from one answer and then belongs to the person who types.
  const asked = useAsk(policyDocument, {}, { staleTime: Infinity, refetchOnWindowFocus: false, gcTime: 0 });
  const [isWriting, setWriting] = useState(false);
  if (asked.isPending) return <Loading rows={5} />;
  if (!asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  const { policy } = asked.data;
  const [inForce, ...earlier] = policy.versions;
  const isOpen = isWriting || policy.draft !== null || !inForce;
  return (
    <>
      <PageHead title={t.title} sentence={t.sentence}>
        {!isOpen && (
          <Button variant="contained" onClick={() => setWriting(true)}>
            {t.change}
          </Button>
        )}
      </PageHead>
      <div className="settings">
        {inForce ? <InForce version={inForce} /> : <p className="notice watch">{t.none}</p>}
        {isOpen && <PolicyEditor key={inForce?.version ?? 0} policy={policy} onPut={() => setWriting(false)} />}
        {earlier.length > 0 && (
          <section className="card settings-part" aria-label={t.history}>
            <h2>{t.history}</h2>
            {earlier.map(version => (
              <Past key={version.version} version={version} />
            ))}
          </section>
        )}
      </div>
    </>
  );
};

const useText = () => {
  const language = useLanguage();
  return (version: Version) => (language === 'es' ? version.textEs : version.textEn);
};

const InForce = ({ version }: { version: Version }) => {
  const t = useWords().onboarding.policy;
  const dates = useDates();
  const textOf = useText();
  return (
    <section className="card settings-part" aria-label={t.inForce(version.version, dates.fullDay(dates.dayOf(version.inForceAt)))}>
      <div>
        <h2>{t.variants[version.variant].label}</h2>
        <p className="muted">
          {t.inForce(version.version, dates.fullDay(dates.dayOf(version.inForceAt)))} · {version.byName}
        </p>
      </div>
      <p className="policy-text">{textOf(version)}</p>
    </section>
  );
};

const Past = ({ version }: { version: Version }) => {
  const t = useWords().onboarding.policy;
  const dates = useDates();
  const textOf = useText();
  return (
    <details>
      <summary>
        {t.version(version.version)} · {t.variants[version.variant].label} ·{' '}
        {t.by(version.byName, dates.fullDay(dates.dayOf(version.inForceAt)))}
      </summary>
      <p className="policy-text">{textOf(version)}</p>
    </details>
  );
};
