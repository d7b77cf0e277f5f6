import { useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import type { CaseloadRowFragment } from '../generated/graphql';
import { useWords } from '../language/use-words';
import { AvatarPair } from '../look/avatar';
import { LastCheckIn, SafetyChanges, SafetySpark, StepSigns, TaskSigns } from './couple-signs';
import { bySignalWeight, namesOf } from './partner-signs';
import { SignalChip } from './signal-chip';
import { useDates } from '../language/use-dates';
import { Chip } from '../look/chip';

/** The dense list; on a narrow screen each couple is a card. */
export const CaseloadTable = () => {
  const { caseload: t } = useWords();
  const { data = [], isFetching } = useListContext<CaseloadRowFragment>();
  const { columns } = t;
  return (
    <div className="card caseload" aria-busy={isFetching}>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.couple}</th>
            <th scope="col">{columns.step}</th>
            <th scope="col">{columns.safety}</th>
            <th scope="col">{columns.tasks}</th>
            <th scope="col">{columns.lastCheckIn}</th>
            <th scope="col">{columns.signals}</th>
          </tr>
        </thead>
        <tbody>
          {data.map(couple => (
            <CaseloadRow key={couple.id} couple={couple} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const CaseloadRow = ({ couple }: { couple: CaseloadRowFragment }) => {
  const { caseload: t, shell } = useWords();
  const dates = useDates();
  const names = namesOf(couple.partners);
  return (
    <tr>
      <th scope="row" className="cell-couple">
        <div className="row">
          <AvatarPair names={[names.first, names.second]} />
          <div className="cell-names">
            <Link to={`/couples/${couple.id}`} className="row-link">
              {shell.and(names.first, names.second)}
            </Link>
            <div className="muted small">
              {names.family} · {t.weekShort(couple.week)}
            </div>
            {couple.part !== 'PRIMARY' && <div className="muted small">{t.of(couple.counselorName)}</div>}
            {couple.coverUntil && <Chip tone="info">{t.coverUntil(dates.shortDay(couple.coverUntil))}</Chip>}
            {couple.part === 'CO' && <Chip tone="plain">{t.coCounselor}</Chip>}
          </div>
        </div>
      </th>
      <td className="cell-step">
        <StepSigns couple={couple} />
      </td>
      <td className="cell-safety">
        <div className="row">
          <SafetySpark partners={couple.partners} />
          <SafetyChanges partners={couple.partners} />
        </div>
      </td>
      <td className="cell-tasks">
        <TaskSigns partners={couple.partners} />
      </td>
      <td className="cell-last">
        <span className="card-label muted small">{t.columns.lastCheckIn}</span>
        <LastCheckIn couple={couple} />
      </td>
      <td className="cell-signals">
        <div className="row wrap signals">
          {bySignalWeight(couple.signals).map(signal => (
            <SignalChip key={`${signal.kind} ${signal.partnerId}`} signal={signal} />
          ))}
        </div>
      </td>
    </tr>
  );
};
