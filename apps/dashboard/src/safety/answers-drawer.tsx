import CloseIcon from '@mui/icons-material/Close';
import LockOutlined from '@mui/icons-material/LockOutlined';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import { useId } from 'react';
import type { Couple } from '../couple/timeline-of';
import type { ScreeningsQuery } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useLanguage, useWords } from '../language/use-words';
import { Avatar } from '../look/avatar';
import { Chip } from '../look/chip';
import { Failed, Loading } from '../look/states';
import { screeningsDocument } from './safety-queries';

/** What both answered, newest first: opened on purpose, so that it does not stand on a screen that somebody may see. */
export const AnswersDrawer = ({ couple, onClose }: { couple: Couple; onClose: () => void }) => {
  const { safety: t, shell } = useWords();
  const titleId = useId();
  const asked = useAsk(screeningsDocument, { coupleId: couple.id });
  const screenings = asked.data?.screenings;
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
        <h2 id={titleId}>{t.drawerTitle}</h2>
      </header>
      <div className="review-body">
        <p className="review-readers">
          <LockOutlined sx={{ fontSize: 15 }} />
          {t.drawerReaders}
        </p>
        {asked.isPending && <Loading rows={3} height={90} />}
        {asked.isError && !screenings && <Failed fault={asked.error} retry={() => void asked.refetch()} />}
        {screenings?.length === 0 && <p className="muted">{t.noAnswers}</p>}
        {screenings?.map((screening, index) => (
          <Answered key={screening.id} couple={couple} screening={screening} isOpen={index < 2} />
        ))}
      </div>
    </Drawer>
  );
};

const Answered = ({
  couple,
  screening: { partnerId, partnerName, sentAt, words, answers },
  isOpen,
}: {
  couple: Couple;
  screening: ScreeningsQuery['screenings'][number];
  isOpen: boolean;
}) => {
  const t = useWords().safety;
  const language = useLanguage();
  const dates = useDates();
  return (
    <details className="screening-answers" open={isOpen}>
      <summary className="row">
        <Avatar side={couple.partners[0]?.id === partnerId ? 'first' : 'second'} name={partnerName} size="small" />
        {t.roundOf(partnerName, dates.moment(sentAt))}
      </summary>
      <dl className="answers">
        {answers.map(({ area, prompt, answer, isPositive }) => (
          <div key={prompt.en}>
            <dt>{prompt[language]}</dt>
            <dd className="row wrap">
              {answer ? answer[language] : <span className="muted">{t.leftOpen}</span>}
              {isPositive && (
                <Chip tone="high">
                  {t.positive}: {t.areas[area]}
                </Chip>
              )}
            </dd>
          </div>
        ))}
        {words != null && (
          <div>
            <dt>{t.inOwnWords}</dt>
            <dd className="serif answer-words">{words}</dd>
          </div>
        )}
      </dl>
    </details>
  );
};
