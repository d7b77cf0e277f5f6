import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useState } from 'react';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useWords, useLanguage } from '../language/use-words';
import { FaultNote } from '../look/states';
import { download } from '../import/download';
import { fetchArchive } from './fetch-archive';
import { makeArchiveDocument, offboardingDocument } from './offboarding-queries';
import type { Offboarding } from './offboarding-page';

/** 1.4 MB, the way the reader's language writes it. */
const sizeOf = (bytes: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumSignificantDigits: 2 }).format(
    Math.max(bytes / 1_000_000, 0.01),
  );

/** The archive: how far it is, what it is, and fetching it. */
export const ArchiveStage = ({ offboarding: { practiceId, state, archived, toArchive, archive } }: { offboarding: Offboarding }) => {
  const words = useWords();
  const { stage: t, busy } = words.offboarding;
  const language = useLanguage();
  const { act, pending, fault } = useAct(makeArchiveDocument, [offboardingDocument]);
  const make = () => void act({ practiceId });
  const isThere = archive && (state === 'MADE' || state === 'RECEIVED');
  return (
    <>
      <p>{t.archiveText}</p>
      {state === 'MAKING' && (
        <>
          <LinearProgress
            aria-label={t.archive}
            variant={toArchive ? 'determinate' : 'indeterminate'}
            value={toArchive ? (100 * archived) / toArchive : 0}
          />
          <p role="status">{toArchive ? t.making(archived, toArchive) : t.beginning}</p>
        </>
      )}
      {archive && (
        <p className="muted">
          {t.size(sizeOf(archive.bytes, language))}
          <br />
          {t.sha} <code className="key-words">{archive.sha256}</code>
        </p>
      )}
      {(state === 'CLOSED' || state === 'MAKING' || state === 'MADE') && (
        <div className="row wrap">
          {isThere && <FetchButton practiceId={practiceId} archive={archive} />}
          <Button variant={state === 'CLOSED' ? 'contained' : 'text'} disabled={pending} onClick={make}>
            {pending ? busy : state === 'CLOSED' ? t.make : t.makeAnew}
          </Button>
        </div>
      )}
      {state === 'RECEIVED' && isThere && <FetchButton practiceId={practiceId} archive={archive} />}
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
    </>
  );
};

const FetchButton = ({ practiceId, archive }: { practiceId: string; archive: NonNullable<Offboarding['archive']> }) => {
  const words = useWords();
  const { stage: t } = words.offboarding;
  const [part, setPart] = useState<number | null>(null);
  const [ended, setEnded] = useState<'fetched' | 'broken' | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const fetchIt = async () => {
    setPart(0);
    setEnded(null);
    setFault(null);
    try {
      const file = await fetchArchive(practiceId, archive, setPart);
      if (file) download(`archive-${practiceId}.tar.age`, file);
      setEnded(file ? 'fetched' : 'broken');
    } catch (error) {
      setFault(error);
    } finally {
      setPart(null);
    }
  };
  return (
    <>
      <Button variant="contained" disabled={part !== null} onClick={() => void fetchIt()}>
        {part === null ? t.fetch : t.fetching(part, archive.parts)}
      </Button>
      {ended === 'fetched' && <span role="status">{t.fetched}</span>}
      {ended === 'broken' && <FaultNote>{t.broken}</FaultNote>}
      {fault !== null && <FaultNote>{explain(fault, words)}</FaultNote>}
    </>
  );
};
