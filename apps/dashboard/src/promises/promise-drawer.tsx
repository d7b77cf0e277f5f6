import CloseIcon from '@mui/icons-material/Close';
import LockOutlined from '@mui/icons-material/LockOutlined';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import { useId } from 'react';
import type { CommitmentFieldsFragment } from '../generated/graphql';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Avatar } from '../look/avatar';
import type { Couple } from '../couple/timeline-of';
import { EndPromise } from './end-promise';
import { useFactsOf } from './use-facts-of';
import { useMayDo } from '../care-team/care-rights';

/** One promise with its ledger: both voices beside each other, and what each said before. */
export const PromiseDrawer = ({
  couple,
  commitment,
  onClose,
}: {
  couple: Couple;
  commitment: CommitmentFieldsFragment;
  onClose: () => void;
}) => {
  const { promises: t, shell } = useWords();
  const titleId = useId();
  const facts = useFactsOf(commitment);
  const mayReply = useMayDo('REPLY');
  const partnerName = couple.partners.find(({ id }) => id !== commitment.makerId)?.givenName ?? '';
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      slotProps={{ paper: { className: 'review', 'aria-labelledby': titleId, role: 'dialog' } }}
    >
      <IconButton className="review-close" aria-label={shell.close} onClick={onClose}>
        <CloseIcon fontSize="small" />
      </IconButton>
      <header className="review-head">
        <Avatar side={couple.partners[0]?.id === commitment.makerId ? 'first' : 'second'} name={commitment.makerName} />
        <div className="grow">
          <h2 id={titleId} className="serif">
            {commitment.words}
          </h2>
          <p className="muted">{facts.join(' · ')}</p>
        </div>
      </header>
      <div className="review-body">
        <p className="review-readers">
          <LockOutlined sx={{ fontSize: 15 }} />
          {commitment.visibility === 'SHARED' ? t.readersShared(partnerName) : t.readersPrivate(commitment.makerName, partnerName)}
        </p>
        {commitment.moments.length === 0 && <p className="muted">{t.noMoments}</p>}
        <ul className="promise-moments">
          {commitment.moments.map(moment => (
            <MomentVoices key={moment.id} commitment={commitment} moment={moment} partnerName={partnerName} />
          ))}
        </ul>
      </div>
      {mayReply && !commitment.isEnded && <EndPromise commitment={commitment} />}
    </Drawer>
  );
};

const MomentVoices = ({
  commitment,
  moment,
  partnerName,
}: {
  commitment: CommitmentFieldsFragment;
  moment: CommitmentFieldsFragment['moments'][number];
  partnerName: string;
}) => {
  const t = useWords().promises;
  const dates = useDates();
  return (
    <li>
      <h3>
        {dates.day(moment.day)}
        {moment.at && <span className="muted small"> {moment.at}</span>}
      </h3>
      <dl className="promise-voices">
        <div>
          <dt>{t.says(commitment.makerName)}</dt>
          {moment.reports.map(({ id, kind, words, repair, minutesToRepair }) => (
            <dd key={id}>
              {t.reports[kind]}
              {words && <p className="serif answer-words">{words}</p>}
              {repair && (
                <p className="serif answer-words">
                  {repair} {minutesToRepair != null && <span className="muted small">{t.repairedAfter(t.minutes(minutesToRepair))}</span>}
                </p>
              )}
            </dd>
          ))}
          {moment.visibility === 'PRIVATE' && commitment.visibility === 'SHARED' && <dd className="muted small">{t.private}</dd>}
        </div>
        <div>
          <dt>{t.says(partnerName)}</dt>
          {moment.views.length === 0 && <dd className="muted">–</dd>}
          {moment.views.map(({ id, kind, words, visibility }) => (
            <dd key={id}>
              {t.views[kind]} <span className="muted small">{visibility === 'PRIVATE' ? t.private : t.shared}</span>
              {words && <p className="serif answer-words">{words}</p>}
            </dd>
          ))}
        </div>
      </dl>
    </li>
  );
};
