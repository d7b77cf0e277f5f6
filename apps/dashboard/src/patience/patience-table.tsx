import type { PatienceFieldsFragment } from '../generated/graphql';
import { useWords } from '../language/use-words';

type Partner = PatienceFieldsFragment['partners'][number];

/** Counts over stated windows. No bar and no color: more triggers may mean more trust to write them down (R7). */
export const PatienceTable = ({ partner }: { partner: Partner }) => {
  const t = useWords().patience;
  return (
    <div className="patience-scroll" role="region" aria-label={t.overTime(partner.partnerName)} tabIndex={0}>
      <table className="patience-table">
        <caption>
          <b>{t.overTime(partner.partnerName)}</b>
        </caption>
        <thead>
          <tr>
            {Object.entries(t.columns).map(([column, words]) => (
              <th key={column} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partner.windows.map(window => (
            <tr key={window.weeks}>
              <th scope="row">{t.weeks(window.weeks)}</th>
              <td>{window.triggers}</td>
              <td>{window.intensity == null ? '–' : t.ofTen(window.intensity)}</td>
              <td>{window.asked === 0 ? '–' : t.of(window.answered, window.asked)}</td>
              <td>{window.minutesToAnswer == null ? '–' : t.duration(window.minutesToAnswer)}</td>
              <td>
                {window.landed + window.partly + window.notLanded === 0 ? '–' : t.landings(window.landed, window.partly, window.notLanded)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
