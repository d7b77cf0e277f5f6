import Button from '@mui/material/Button';
import { useNotify } from 'react-admin';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { FaultNote } from '../look/states';
import type { Upkeep } from './upkeep-page';
import { retryJobDocument, upkeepDocument } from './upkeep-queries';

type FailedJob = Upkeep['failedJobs'][number];

/** Jobs that were given up after all of their tries, each with its reason and another try. */
export const FailedJobsCard = ({ jobs }: { jobs: readonly FailedJob[] }) => {
  const words = useWords();
  const { upkeep: t } = words;
  const notify = useNotify();
  const { act, pending, fault } = useAct(retryJobDocument, [upkeepDocument]);
  const retry = async ({ id, queue }: FailedJob): Promise<void> => {
    if (await act({ input: { queue, jobId: id } })) notify(t.retried);
  };
  return (
    <section className="card" aria-label={t.failed}>
      <h2>{t.failed}</h2>
      <p className="muted">{jobs.length === 0 ? t.noneFailed : t.failedText}</p>
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
      <ul className="upkeep-list">
        {jobs.map(job => (
          <FailedRow key={`${job.queue} ${job.id}`} job={job} isBusy={pending} onRetry={() => void retry(job)} />
        ))}
      </ul>
    </section>
  );
};

const FailedRow = ({ job, isBusy, onRetry }: { job: FailedJob; isBusy: boolean; onRetry: () => void }) => {
  const { upkeep: t } = useWords();
  const dates = useDates();
  const { name, queue, practiceName, failedAt, tries, reason } = job;
  return (
    <li>
      <div className="row wrap">
        <b className="grow">
          {queue} · {name}
        </b>
        <Button size="small" variant="outlined" disabled={isBusy} onClick={onRetry} aria-label={t.retrySaid(name, queue)}>
          {t.retry}
        </Button>
      </div>
      <p className="upkeep-reason">{reason}</p>
      <p className="muted small">{[practiceName ?? t.noPractice, t.failedAt(dates.moment(failedAt), tries)].join(' · ')}</p>
    </li>
  );
};
