import Button from '@mui/material/Button';
import { useState } from 'react';
import { useMayDo } from '../care-team/care-rights';
import { AnswersList } from '../couple/answers-list';
import type { Couple } from '../couple/timeline-of';
import type { HeldFieldsFragment } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useLanguage, useWords } from '../language/use-words';
import { Avatar } from '../look/avatar';
import { Failed } from '../look/states';
import { heldDocument } from './held-queries';
import { ReleaseHeldDialog } from './release-dialog';
import './held.css';

/** What waits for the counselor's key, longest first. Nothing where nothing waits. */
export const HeldCard = ({ couple }: { couple: Couple }) => {
  const t = useWords().held;
  const asked = useAsk(heldDocument, { coupleId: couple.id });
  if (asked.isError && !asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  const held = asked.data?.heldAnswers ?? [];
  if (held.length === 0) return null;
  return (
    <section className="card held" id="held" aria-label={t.title}>
      <h2>{t.title}</h2>
      <p className="muted small">{t.text}</p>
      <ul>
        {held.map(each => (
          <HeldRow key={each.submission.id} couple={couple} held={each} />
        ))}
      </ul>
    </section>
  );
};

const HeldRow = ({ couple, held }: { couple: Couple; held: HeldFieldsFragment }) => {
  const t = useWords().held;
  const language = useLanguage();
  const dates = useDates();
  const mayReply = useMayDo('REPLY');
  const [reading, setReading] = useState(false);
  const [releasing, setReleasing] = useState(false);
  const { submission, hindrance } = held;
  const { id, authorId, authorName, consentedAt, exercise } = submission;
  const isFirst = couple.partners[0]?.id === authorId;
  const partner = couple.partners.find(each => each.id !== authorId)?.givenName ?? '';
  const title = exercise.title[language];
  return (
    <li className="held-answer">
      <div className="row wrap">
        <Avatar side={isFirst ? 'first' : 'second'} name={authorName} size="small" />
        <b className="grow">{title}</b>
        {consentedAt != null && <span className="muted small">{t.agreed(authorName, dates.fullDay(dates.dayOf(consentedAt)))}</span>}
      </div>
      {hindrance != null && <p className="muted small">{t.hindrances[hindrance]}</p>}
      {reading && <AnswersList submission={submission} names={{ partner, counselor: couple.counselorName }} />}
      <div className="row wrap">
        <button
          type="button"
          className="link-button"
          aria-expanded={reading}
          aria-label={reading ? undefined : t.readSaid(title)}
          onClick={() => setReading(!reading)}
        >
          {reading ? t.close : t.read}
        </button>
        {mayReply && hindrance == null && (
          <Button size="small" variant="contained" onClick={() => setReleasing(true)}>
            {t.release(partner)}
          </Button>
        )}
      </div>
      {releasing && <ReleaseHeldDialog submissionId={id} author={authorName} partner={partner} onClose={() => setReleasing(false)} />}
    </li>
  );
};
