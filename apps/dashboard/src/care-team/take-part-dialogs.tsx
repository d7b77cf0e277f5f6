import { privateTies } from '@roadback/domain/care-team';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { CareTeamFieldsFragment, PrivateTie, TeamMemberFragment } from '../generated/graphql';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { ChoiceCard } from '../look/choice-card';
import { endCoDocument, endCoverDocument, excludeDocument, excludeMyselfDocument, liftExclusionDocument } from './care-team-queries';
import { afterwards, CareDialog } from './care-dialog';
import { ColleagueField } from './colleague-field';

/** A co-counselor's part or a cover ends: what that means stands there before it is done. */
export const EndPartDialog = ({ coupleId, member, onClose }: { coupleId: string; member: TeamMemberFragment; onClose: () => void }) => {
  const { careTeam } = useWords();
  const endCo = useAct(endCoDocument, afterwards);
  const endCover = useAct(endCoverDocument, afterwards);
  const { coverId, staffId, name } = member;
  const t = coverId ? careTeam.endCover : careTeam.endCo;
  const acting = coverId ? endCover : endCo;
  const submit = async () => {
    if (await (coverId ? endCover.act({ coverId }) : endCo.act({ coupleId, staffId }))) onClose();
  };
  return <CareDialog words={{ ...t, title: t.title(name) }} acting={acting} onSubmit={submit} onClose={onClose} />;
};

export const ExcludeDialog = ({ team, onClose }: { team: CareTeamFieldsFragment; onClose: () => void }) => {
  const { careTeam } = useWords();
  const t = careTeam.exclude;
  const [staffId, setStaffId] = useState('');
  const [tie, setTie] = useState<PrivateTie | null>(null);
  const [successorId, setSuccessorId] = useState('');
  const [tried, setTried] = useState(false);
  const acting = useAct(excludeDocument, afterwards);
  const out = team.exclusions.map(each => each.staffId);
  const isPrimary = team.members.some(member => member.part === 'PRIMARY' && member.staffId === staffId);
  const submit = async () => {
    setTried(true);
    if (staffId === '' || tie === null || (isPrimary && successorId === '')) return;
    const input = { coupleId: team.coupleId, staffId, tie, successorId: isPrimary ? successorId : null };
    if (await acting.act({ input })) onClose();
  };
  return (
    <CareDialog words={t} acting={acting} onSubmit={submit} onClose={onClose}>
      <ColleagueField label={t.who} role={null} without={out} value={staffId} onChange={setStaffId} tried={tried} />
      <TieChoice tie={tie} onChoose={setTie} tried={tried} />
      {isPrimary && (
        <ColleagueField
          label={t.successor}
          help={t.successorHelp}
          role="COUNSELOR"
          without={[staffId, ...out]}
          value={successorId}
          onChange={setSuccessorId}
          tried={tried}
        />
      )}
    </CareDialog>
  );
};

/** Whoever finds that they know one of the two is out at once; the couple's own counselor needs a successor first. */
export const ExcludeMyselfDialog = ({ coupleId, onClose }: { coupleId: string; onClose: () => void }) => {
  const { careTeam } = useWords();
  const t = careTeam.excludeMyself;
  const navigate = useNavigate();
  const [tie, setTie] = useState<PrivateTie | null>(null);
  const [tried, setTried] = useState(false);
  const acting = useAct(excludeMyselfDocument, ['caseload', 'CaseloadHead', 'Alerts']);
  const submit = async () => {
    setTried(true);
    if (tie !== null && (await acting.act({ coupleId, tie }))) void navigate('/');
  };
  return (
    <CareDialog words={t} acting={acting} onSubmit={submit} onClose={onClose}>
      <TieChoice tie={tie} onChoose={setTie} tried={tried} />
    </CareDialog>
  );
};

export const LiftDialog = ({
  coupleId,
  exclusion: { staffId, name },
  onClose,
}: {
  coupleId: string;
  exclusion: CareTeamFieldsFragment['exclusions'][number];
  onClose: () => void;
}) => {
  const { careTeam } = useWords();
  const t = careTeam.exclude;
  const acting = useAct(liftExclusionDocument, afterwards);
  const submit = async () => {
    if (await acting.act({ coupleId, staffId })) onClose();
  };
  return (
    <CareDialog
      words={{ title: t.liftTitle(name), text: t.liftText, submit: t.liftSubmit }}
      acting={acting}
      onSubmit={submit}
      onClose={onClose}
    />
  );
};

const TieChoice = ({ tie, onChoose, tried }: { tie: PrivateTie | null; onChoose: (tie: PrivateTie) => void; tried: boolean }) => {
  const { careTeam, faults } = useWords();
  return (
    <fieldset className="choice-column">
      <legend>{careTeam.exclude.tie}</legend>
      {privateTies.map(each => (
        <ChoiceCard key={each} name="tie" checked={tie === each} onChoose={() => onChoose(each)} label={careTeam.exclude.ties[each]} />
      ))}
      {tried && tie === null && (
        <p className="fault-note" role="alert">
          {faults.byField.NEEDED}
        </p>
      )}
    </fieldset>
  );
};
