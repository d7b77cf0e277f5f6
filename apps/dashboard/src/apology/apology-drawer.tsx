import CloseIcon from '@mui/icons-material/Close';
import LockOutlined from '@mui/icons-material/LockOutlined';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import { useId } from 'react';
import type { ApologyFieldsFragment } from '../generated/graphql';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Avatar } from '../look/avatar';
import type { Couple } from '../couple/timeline-of';
import { ApologyActs } from './apology-acts';
import { DraftView } from './draft-view';
import { IfMay } from '../care-team/care-rights';

/** One apology: its drafts with what was said about them, and what its hearer wrote. */
export const ApologyDrawer = ({ couple, apology, onClose }: { couple: Couple; apology: ApologyFieldsFragment; onClose: () => void }) => {
  const { apology: t, shell } = useWords();
  const titleId = useId();
  const { authorId, authorName, partnerName, drafts, readyDraftId, state } = apology;
  const spoken = state === 'DELIVERED' ? drafts.find(draft => draft.id === readyDraftId) : undefined;
  const shown = spoken ? [spoken, ...drafts.filter(draft => draft !== spoken)] : drafts;
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
        <Avatar side={couple.partners[0]?.id === authorId ? 'first' : 'second'} name={authorName} />
        <div className="grow">
          <h2 id={titleId}>{t.fromTo(authorName, partnerName)}</h2>
          <p className="muted">{t.states[state]}</p>
        </div>
      </header>
      <div className="review-body">
        <p className="review-readers">
          <LockOutlined sx={{ fontSize: 15 }} />
          {t.readers(authorName, partnerName)}
        </p>
        <Answers apology={apology} />
        {shown.length === 0 && <p className="muted">{t.noDraft(authorName)}</p>}
        {shown.map((draft, index) => (
          <DraftView key={draft.id} apology={apology} draft={draft} isOpen={index === 0} />
        ))}
      </div>
      <IfMay act="REPLY">
        <ApologyActs couple={couple} apology={apology} />
      </IfMay>
    </Drawer>
  );
};

/** R5: the hearer's own words, which the author never reads. */
const Answers = ({ apology }: { apology: ApologyFieldsFragment }) => {
  const t = useWords().apology;
  const dates = useDates();
  if (apology.answers.length === 0) return null;
  return (
    <section className="apology-answers" aria-label={t.answersTitle(apology.partnerName)}>
      <h3>{t.answersTitle(apology.partnerName)}</h3>
      <p className="muted small">{t.answersReaders(apology.partnerName, apology.authorName)}</p>
      <dl className="answers">
        {apology.answers.map(({ id, landed, missing, sentAt }) => (
          <div key={id}>
            <dt>{dates.moment(sentAt)}</dt>
            {landed && (
              <dd>
                <span className="muted small">{t.landed}</span>
                <p className="serif answer-words">{landed}</p>
              </dd>
            )}
            {missing && (
              <dd>
                <span className="muted small">{t.missing}</span>
                <p className="serif answer-words">{missing}</p>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
};
