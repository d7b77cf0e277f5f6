import type { ReliabilityFieldsFragment } from '../generated/graphql';
import { useWords } from '../language/use-words';

type Window = ReliabilityFieldsFragment['windows'][number];

const percent = (share: number): number => Math.round(share * 100);

/**
 * Counts and a rate with its interval, over stated windows. The bar is in the color of the partner, wherever it ends: there is none for
 * good or bad, for it tells acts and not a person (R7).
 */
export const ReliabilityTable = ({ partner, isFirst }: { partner: ReliabilityFieldsFragment; isFirst: boolean }) => {
  const t = useWords().promises;
  return (
    <div className="reliability-scroll" role="region" aria-label={t.overTime(partner.partnerName)} tabIndex={0}>
      <table className={`reliability ${isFirst ? 'first' : 'second'}`}>
        <caption>
          <b>{t.overTime(partner.partnerName)}</b> <span className="muted small">{t.keptInAll(partner.kept)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.window}</th>
            <th scope="col">{t.columns.rate}</th>
            <th scope="col">{t.columns.counts}</th>
            <th scope="col">{t.columns.disputed}</th>
            <th scope="col">{t.columns.repair}</th>
            <th scope="col">{t.columns.unreported}</th>
          </tr>
        </thead>
        <tbody>
          {partner.windows.map(window => (
            <WindowRow key={window.weeks} window={window} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const WindowRow = ({ window }: { window: Window }) => {
  const t = useWords().promises;
  const { weeks, counts, reliable, disputed, disputedShare, minutesToRepair, unreported } = window;
  const reported = counts.KEPT + counts.RENEGOTIATED + counts.LATE + counts.MISSED;
  return (
    <tr>
      <th scope="row">{t.weeks(weeks)}</th>
      <td>
        {reliable ? (
          <>
            <span className="interval" aria-hidden>
              <span className="interval-range" style={{ left: `${reliable.low * 100}%`, right: `${(1 - reliable.high) * 100}%` }} />
              <span className="interval-rate" style={{ left: `${reliable.rate * 100}%` }} />
            </span>
            <span className="small">
              {t.rate(counts.KEPT + counts.RENEGOTIATED, reported)}{' '}
              <span className="muted">{t.interval(percent(reliable.low), percent(reliable.high))}</span>
            </span>
          </>
        ) : (
          <span className="muted small">{t.nothingReported}</span>
        )}
      </td>
      <td className="small">{t.counts(counts.KEPT, counts.RENEGOTIATED, counts.LATE, counts.MISSED)}</td>
      <td className="small">{disputedShare == null ? '–' : t.disputed(disputed, percent(disputedShare))}</td>
      <td className="small">{minutesToRepair == null ? '–' : t.minutes(minutesToRepair)}</td>
      <td className="small">{unreported}</td>
    </tr>
  );
};
