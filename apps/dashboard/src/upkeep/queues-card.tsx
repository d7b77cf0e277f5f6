import Button from '@mui/material/Button';
import { useWords } from '../language/use-words';
import type { Upkeep } from './upkeep-page';

/** The queues, a line each, and the way to look at every job. */
export const QueuesCard = ({ upkeep: { hasQueues, queues } }: { upkeep: Upkeep }) => {
  const { upkeep: t } = useWords();
  return (
    <section className="card" aria-label={t.queues}>
      <h2>{t.queues}</h2>
      {hasQueues ? (
        <>
          <div className="upkeep-scroll">
            <table className="upkeep-queues">
              <thead>
                <tr>
                  <th scope="col">{t.columns.queue}</th>
                  <th scope="col">{t.columns.waiting}</th>
                  <th scope="col">{t.columns.active}</th>
                  <th scope="col">{t.columns.resting}</th>
                  <th scope="col">{t.columns.failed}</th>
                </tr>
              </thead>
              <tbody>
                {queues.map(({ name, waiting, active, resting, failed }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td>{waiting}</td>
                    <td>{active}</td>
                    <td>{resting}</td>
                    <td className={failed > 0 ? 'upkeep-failed' : undefined}>{failed}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div className="row wrap">
            <Button size="small" variant="outlined" href="/staff/board/" target="_blank" rel="noreferrer">
              {t.board}
            </Button>
            <span className="muted small">{t.boardHelp}</span>
          </div>
        </>
      ) : (
        <p className="muted">{t.noQueues}</p>
      )}
    </section>
  );
};
