import Button from '@mui/material/Button';
import { useState } from 'react';
import { useMayDo } from '../care-team/care-rights';
import { AnswersList } from '../couple/answers-list';
import type { Couple } from '../couple/timeline-of';
import type { RevealFieldsFragment } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useLanguage, useWords } from '../language/use-words';
import { Avatar } from '../look/avatar';
import { Chip, type Tone } from '../look/chip';
import { Failed } from '../look/states';
import { OpenDialog } from './open-dialog';
import { revealsDocument } from './reveal-queries';
import './reveals.css';

type Reveal = RevealFieldsFragment;
type Part = Reveal['parts'][number];

const tones: Record<Part['standing'], Tone> = {
  NOT_ANSWERED: 'plain',
  NOT_READY: 'plain',
  LET_US_DISCUSS: 'plain',
  KEPT_PRIVATE: 'plain',
  CONSENTS: 'good',
  OPEN: 'pine',
  STOPPED_SHARING: 'plain',
};

/** What both answer alone: how each part stands, both side by side, and the act that opens them. Nothing where no reveal was given. */
export const RevealsCard = ({ couple }: { couple: Couple }) => {
  const t = useWords().reveals;
  const asked = useAsk(revealsDocument, { coupleId: couple.id });
  if (asked.isError && !asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  const reveals = asked.data?.reveals ?? [];
  if (reveals.length === 0) return null;
  return (
    <section className="card reveals" id="reveals" aria-label={t.title}>
      <h2>{t.title}</h2>
      <p className="muted small">{t.readers}</p>
      <ul>
        {reveals.map(reveal => (
          <RevealRow key={`${reveal.assignmentId} ${reveal.day}`} couple={couple} reveal={reveal} />
        ))}
      </ul>
    </section>
  );
};

const RevealRow = ({ couple, reveal }: { couple: Couple; reveal: Reveal }) => {
  const t = useWords().reveals;
  const language = useLanguage();
  const dates = useDates();
  const mayReply = useMayDo('REPLY');
  const [reading, setReading] = useState(false);
  const [opening, setOpening] = useState(false);
  const { exercise, parts, day, hindrance, openedAt, openedByName } = reveal;
  const isOpened = openedAt != null;
  const title = exercise.title[language];
  const hasAnswers = parts.some(({ answers }) => Object.keys(answers).length > 0);
  return (
    <li className="reveal">
      <div className="row wrap">
        <b className="grow">{title}</b>
        <span className="muted small">
          {isOpened ? t.opened(openedByName ?? '', dates.fullDay(dates.dayOf(openedAt))) : t.forDay(dates.fullDay(day))}
        </span>
      </div>
      <ul className="row wrap reveal-standings">
        {parts.map(({ clientId, givenName, standing }) => (
          <li key={clientId}>
            <Chip tone={tones[standing]}>{t.standingOf(givenName, t.standings[standing])}</Chip>
          </li>
        ))}
      </ul>
      {hindrance != null && <p className="muted small">{t.hindrances[hindrance]}</p>}
      {reading && (
        <div className="reveal-both">
          {parts.map((part, index) => (
            <PartAnswers key={part.clientId} reveal={reveal} part={part} other={parts[1 - index]} couple={couple} />
          ))}
        </div>
      )}
      <div className="row wrap">
        {hasAnswers && (
          <button
            type="button"
            className="link-button"
            aria-expanded={reading}
            aria-label={reading ? undefined : t.readSaid(title)}
            onClick={() => setReading(!reading)}
          >
            {reading ? t.close : t.read}
          </button>
        )}
        {mayReply && !isOpened && hindrance == null && (
          <Button size="small" variant="contained" onClick={() => setOpening(true)}>
            {t.open}
          </Button>
        )}
      </div>
      {opening && <OpenDialog reveal={reveal} onClose={() => setOpening(false)} />}
    </li>
  );
};

/** What one of them answered, with the questions as they were put to that one. */
const PartAnswers = ({ couple, reveal, part, other }: { couple: Couple; reveal: Reveal; part: Part; other: Part | undefined }) => {
  const t = useWords().reveals;
  const { clientId, givenName, answers, standing } = part;
  const wasSent = standing !== 'NOT_ANSWERED' && Object.keys(answers).length > 0;
  return (
    <div>
      <div className="row">
        <Avatar side={couple.partners[0]?.id === clientId ? 'first' : 'second'} name={givenName} size="small" />
        <b>{givenName}</b>
      </div>
      {wasSent ? (
        <AnswersList
          submission={{ exercise: reveal.exercise, answers }}
          names={{ partner: other?.givenName ?? '', counselor: couple.counselorName }}
        />
      ) : (
        <p className="muted">{t.noAnswers(givenName)}</p>
      )}
    </div>
  );
};
