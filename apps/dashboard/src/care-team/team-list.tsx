import type { ReactNode } from 'react';
import type { CareTeamFieldsFragment, TeamMemberFragment } from '../generated/graphql';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import './care-team.css';

/** What somebody is to the couple, in words. */
export function usePartWords(): (member: TeamMemberFragment) => string {
  const { careTeam: t } = useWords();
  const dates = useDates();
  return ({ part, ofName, firstDay, lastDay, isInForce }) => {
    if (part === 'SUPERVISOR') return t.supervises(ofName ?? '');
    if (part !== 'COVERING' || !firstDay || !lastDay) return t.parts[part];
    return isInForce ? t.coversUntil(dates.fullDay(lastDay)) : t.coversFrom(dates.fullDay(firstDay), dates.fullDay(lastDay));
  };
}

/** Who cares for a couple, nearest first; `actOf` gives what can be done about a part. */
export const TeamList = ({
  members,
  actOf = () => null,
}: {
  members: readonly TeamMemberFragment[];
  actOf?: (member: TeamMemberFragment) => ReactNode;
}) => {
  const partOf = usePartWords();
  return (
    <ul className="team-list">
      {members.map(member => (
        <li key={`${member.staffId} ${member.part} ${member.coverId ?? member.ofName ?? ''}`}>
          <div className="grow">
            <b>{member.name}</b>
            <p className="muted small">{partOf(member)}</p>
          </div>
          {actOf(member)}
        </li>
      ))}
    </ul>
  );
};

/** Every change of the team, newest first. */
export const TeamHistory = ({ history }: Pick<CareTeamFieldsFragment, 'history'>) => {
  const { careTeam: t } = useWords();
  const dates = useDates();
  if (history.length === 0) return <p className="muted">{t.historyEmpty}</p>;
  return (
    <ol className="team-history">
      {history.map(({ id, happened, name, otherName, firstDay, lastDay, byName, at }) => (
        <li key={id}>
          <span>{t.changes[happened](name, otherName ?? '', firstDay ? dates.day(firstDay) : '', lastDay ? dates.day(lastDay) : '')}</span>{' '}
          <span className="muted small">{t.changedBy(byName, dates.moment(at))}</span>
        </li>
      ))}
    </ol>
  );
};
