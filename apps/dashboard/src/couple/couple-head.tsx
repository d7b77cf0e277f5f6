import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { Link } from 'react-router-dom';
import { useMayDo } from '../care-team/care-rights';
import { usePartWords } from '../care-team/team-list';
import { namesOf } from '../caseload/partner-signs';
import { useDates } from '../language/use-dates';
import { useSince } from '../language/use-since';
import { useWords } from '../language/use-words';
import { AvatarPair } from '../look/avatar';
import { CoupleMenu } from './couple-menu';
import type { Couple } from './timeline-of';

export const CoupleHead = ({ couple, onAssign }: { couple: Couple; onAssign: () => void }) => {
  const { couple: t, caseload, shell } = useWords();
  const dates = useDates();
  const since = useSince();
  const names = namesOf(couple.partners);
  const [first, second] = couple.partners;
  const sameFamily = first?.familyName === second?.familyName;
  const title = sameFamily
    ? `${shell.and(names.first, names.second)} ${names.family}`
    : shell.and(`${names.first} ${first?.familyName ?? ''}`.trim(), `${names.second} ${second?.familyName ?? ''}`.trim());
  const isSeparated = couple.state === 'SEPARATED';
  const partOf = usePartWords();
  const others = couple.team.filter(({ part, isInForce }) => part !== 'PRIMARY' && isInForce);
  const mayGive = useMayDo('GIVE_EXERCISE');
  return (
    <>
      <Link to="/" className="back-link">
        ‹ {t.toCaseload}
      </Link>
      <header className="couple-head">
        <AvatarPair names={[names.first, names.second]} size="large" />
        <div className="grow">
          <h1>{title}</h1>
          <ul className="couple-meta">
            <li>
              {caseload.week(couple.week)}, {t.since(dates.fullDay(couple.startedOn))}
            </li>
            {couple.partners.map((partner, index) => (
              <li key={partner.id}>
                <span className={index === 0 ? 'first-name' : 'second-name'}>{partner.givenName}</span>{' '}
                {[
                  partner.role && t.roles[partner.role],
                  partner.lastCheckInOn ? t.lastCheckIn(since(partner.lastCheckInOn).toLowerCase()) : t.noCheckIn,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </li>
            ))}
            <li>{t.counselor(couple.counselorName)}</li>
            {others.map(member => (
              <li key={`${member.staffId} ${member.part} ${member.coverId ?? ''}`}>
                {member.name} · {partOf(member)}
              </li>
            ))}
          </ul>
        </div>
        {mayGive && (!isSeparated || couple.plan) && (
          <Tooltip describeChild title={couple.plan ? '' : t.assignNeedsPlan}>
            <span>
              <Button variant="contained" startIcon={<AddIcon />} disabled={!couple.plan} onClick={onAssign}>
                {t.assign}
              </Button>
            </span>
          </Tooltip>
        )}
        <CoupleMenu couple={couple} />
      </header>
      {isSeparated && <div className="notice info couple-gap">{t.separated}</div>}
    </>
  );
};
