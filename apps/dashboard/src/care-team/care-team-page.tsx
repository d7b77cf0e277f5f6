import Button from '@mui/material/Button';
import { referenceOf } from '@roadback/domain/break-glass';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import type { CareTeamFieldsFragment, TeamMemberFragment } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { PageHead } from '../look/page-head';
import { Failed, Loading, NotRefreshed } from '../look/states';
import { useTitle } from '../look/use-title';
import { NotFound } from '../shell/not-found';
import { careTeamDocument } from './care-team-queries';
import { AddCoDialog, CoverDialog, HandOverDialog } from './give-part-dialogs';
import { EndPartDialog, ExcludeDialog, LiftDialog } from './take-part-dialogs';
import { TeamHistory, TeamList } from './team-list';

/** The practice admin's page of one couple: who cares for it, who is kept out, and how it came about. */
export const CareTeamPage = () => {
  const { coupleId = '' } = useParams();
  const { careTeam: t } = useWords();
  const dates = useDates();
  useTitle(t.title);
  const asked = useAsk(careTeamDocument, { coupleId });
  if (asked.isPending) return <Loading rows={5} />;
  if (!asked.data) {
    const isAbsent = asked.error.code === 'NOT_FOUND' || asked.error.code === 'INVALID';
    return isAbsent ? <NotFound /> : <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  }
  return (
    <>
      {asked.isError && <NotRefreshed since={dates.time(new Date(asked.dataUpdatedAt))} retry={() => void asked.refetch()} />}
      <Team key={coupleId} team={asked.data.careTeam} />
    </>
  );
};

type Act = 'co' | 'cover' | 'handOver' | 'exclude';

const Team = ({ team }: { team: CareTeamFieldsFragment }) => {
  const { careTeam: t, shell, breakGlass } = useWords();
  const dates = useDates();
  const [acting, setActing] = useState<Act | null>(null);
  const [ending, setEnding] = useState<TeamMemberFragment | null>(null);
  const [lifting, setLifting] = useState<CareTeamFieldsFragment['exclusions'][number] | null>(null);
  const close = () => setActing(null);
  const { coupleId, members, exclusions, history, partnerNames } = team;
  const primary = members.find(member => member.part === 'PRIMARY');
  const out = exclusions.map(each => each.staffId);
  const inTheTeam = members.filter(({ part }) => part === 'PRIMARY' || part === 'CO').map(({ staffId }) => staffId);
  const whose = primary && { counselorId: primary.staffId, counselorName: primary.name, coupleId };
  return (
    <>
      <Link to="/couples" className="back-link">
        ‹ {t.toCouples}
      </Link>
      <PageHead title={shell.and(partnerNames[0] ?? '', partnerNames[1] ?? '')} sentence={t.text} />
      <div className="care-team-page">
        <section className="card" aria-label={t.title}>
          <h2>{t.title}</h2>
          <TeamList
            members={members}
            actOf={member =>
              (member.part === 'CO' || member.part === 'COVERING') && (
                <Button size="small" variant="text" onClick={() => setEnding(member)} aria-label={t.endSaid(member.name)}>
                  {t.end}
                </Button>
              )
            }
          />
          <p className="muted small">{breakGlass.referenceLine(referenceOf(coupleId))}</p>
          <div className="care-team-acts">
            <Button size="small" variant="contained" onClick={() => setActing('cover')} disabled={!whose}>
              {t.cover.act}
            </Button>
            <Button size="small" variant="outlined" onClick={() => setActing('co')}>
              {t.addCo.act}
            </Button>
            <Button size="small" variant="outlined" onClick={() => setActing('handOver')} disabled={!whose}>
              {t.handOver.act}
            </Button>
          </div>
        </section>
        <section className="card" aria-label={t.exclude.heading}>
          <h2>{t.exclude.heading}</h2>
          {exclusions.length === 0 ? (
            <p className="muted">{t.exclude.none}</p>
          ) : (
            <ul className="team-list">
              {exclusions.map(each => (
                <li key={each.staffId}>
                  <div className="grow">
                    <b>{each.name}</b>
                    <p className="muted small">{t.exclude.by(t.exclude.ties[each.tie], each.byName, dates.moment(each.at))}</p>
                  </div>
                  <Button size="small" variant="text" onClick={() => setLifting(each)} aria-label={t.exclude.liftSaid(each.name)}>
                    {t.exclude.lift}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <div className="care-team-acts">
            <Button size="small" variant="outlined" onClick={() => setActing('exclude')}>
              {t.exclude.act}
            </Button>
          </div>
        </section>
        <section className="card" aria-label={t.history}>
          <h2>{t.history}</h2>
          <TeamHistory history={history} />
        </section>
      </div>
      {acting === 'co' && <AddCoDialog coupleId={coupleId} without={[...inTheTeam, ...out]} onClose={close} />}
      {acting === 'cover' && whose && <CoverDialog whose={whose} without={[...inTheTeam, ...out]} onClose={close} />}
      {acting === 'handOver' && whose && <HandOverDialog whose={whose} without={out} onClose={close} />}
      {acting === 'exclude' && <ExcludeDialog team={team} onClose={close} />}
      {ending && <EndPartDialog coupleId={coupleId} member={ending} onClose={() => setEnding(null)} />}
      {lifting && <LiftDialog coupleId={coupleId} exclusion={lifting} onClose={() => setLifting(null)} />}
    </>
  );
};
