import CloseIcon from '@mui/icons-material/Close';
import LockOutlined from '@mui/icons-material/LockOutlined';
import PeopleAltOutlined from '@mui/icons-material/PeopleAltOutlined';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import type { SubmissionQuery } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useLanguage, useWords } from '../language/use-words';
import { Avatar } from '../look/avatar';
import { Failed, Loading } from '../look/states';
import { AnswersList } from './answers-list';
import { submissionDocument } from './couple-queries';
import { ReviewForm } from './review-form';
import type { Couple } from './timeline-of';
import './review.css';
import { IfMay } from '../care-team/care-rights';
import { ReleaseHeldDialog } from '../held/release-dialog';

export type Submission = SubmissionQuery['submission'];

/** What a client sent, who may read it, and the counselor's reply. */
export const ReviewDrawer = ({ couple, submissionId, onClose }: { couple: Couple; submissionId: string; onClose: () => void }) => {
  const { shell } = useWords();
  const titleId = useId();
  const asked = useAsk(submissionDocument, { id: submissionId });
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
      {asked.data ? (
        <SubmissionBody key={submissionId} couple={couple} submission={asked.data.submission} titleId={titleId} onDone={onClose} />
      ) : (
        <div className="review-body">
          <span id={titleId} className="sr-only">
            {shell.loading}
          </span>
          {asked.isPending ? <Loading rows={4} height={80} /> : <Failed fault={asked.error} retry={() => void asked.refetch()} />}
        </div>
      )}
    </Drawer>
  );
};

const SubmissionBody = ({
  couple,
  submission,
  titleId,
  onDone,
}: {
  couple: Couple;
  submission: Submission;
  titleId: string;
  onDone: () => void;
}) => {
  const { couple: words, library, held } = useWords();
  const t = words.review;
  const dates = useDates();
  const language = useLanguage();
  const isFirst = couple.partners[0]?.id === submission.authorId;
  const author = couple.partners.find(partner => partner.id === submission.authorId)?.givenName ?? submission.authorName;
  const partner = couple.partners.find(each => each.id !== submission.authorId)?.givenName ?? '';
  const isHeld = submission.visibility === 'HELD';
  const releasedAt = isHeld ? (submission.releasedAt ?? null) : null;
  const isShared = submission.visibility === 'SHARED' || (isHeld && submission.isOpened) || releasedAt !== null;
  const readers = isShared ? 'SHARED' : isHeld && submission.exercise.reveal ? 'REVEAL' : submission.visibility;
  const canBeReleased = isHeld && !isShared && !submission.exercise.reveal && submission.isNewest && submission.consentedAt != null;
  const [releasing, setReleasing] = useState(false);
  return (
    <>
      <header className="review-head">
        <Avatar side={isFirst ? 'first' : 'second'} name={author} />
        <div className="grow">
          <h2 id={titleId}>{submission.exercise.title[language]}</h2>
          <p className="muted">
            {t.by(author, dates.moment(submission.sentAt))} · {t.kinds[submission.kind]} · {library.version(submission.exercise.version)}
          </p>
        </div>
      </header>
      <div className="review-body">
        <p className="review-readers">
          {isShared ? <PeopleAltOutlined sx={{ fontSize: 16 }} /> : <LockOutlined sx={{ fontSize: 15 }} />}
          {releasedAt === null
            ? t.readers[readers](author, partner)
            : t.readers.RELEASED(author, partner, submission.releasedByName ?? '', dates.fullDay(dates.dayOf(releasedAt)))}
        </p>
        {canBeReleased && (
          <IfMay act="REPLY">
            <Button size="small" variant="outlined" className="review-release" onClick={() => setReleasing(true)}>
              {held.release(partner)}
            </Button>
          </IfMay>
        )}
        {releasing && (
          <ReleaseHeldDialog submissionId={submission.id} author={author} partner={partner} onClose={() => setReleasing(false)} />
        )}
        {!submission.isNewest && <p className="muted small">{t.changed(author)}</p>}
        {submission.kind === 'SENT' ? (
          <AnswersList submission={submission} names={{ partner, counselor: couple.counselorName }} />
        ) : (
          <p className="review-kind">{submission.kind === 'NOT_READY' ? t.notReadyText(author) : t.discussText(author)}</p>
        )}
      </div>
      <IfMay act="REPLY">
        <ReviewForm submission={submission} author={author} partner={partner} onDone={onDone} />
      </IfMay>
    </>
  );
};
