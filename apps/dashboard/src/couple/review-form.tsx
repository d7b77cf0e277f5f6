import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { caseloadHeadDocument } from '../caseload/caseload-queries';
import { explain, explainField } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { FaultNote } from '../look/states';
import { useDraft } from '../look/use-draft';
import { coupleDocument, reviewSubmissionDocument, submissionDocument } from './couple-queries';
import type { Submission } from './review-drawer';

/** A short reply to the author, and a private rating; saved only when the API has kept it (R16). */
export const ReviewForm = ({
  submission,
  author,
  partner,
  onDone,
}: {
  submission: Submission;
  author: string;
  partner: string;
  onDone: () => void;
}) => {
  const words = useWords();
  const t = words.couple.review;
  const notify = useNotify();
  const dates = useDates();
  const { review } = submission;
  const reply = useDraft(`reply ${submission.id}`, review?.reply ?? '');
  const [quality, setQuality] = useState<number | null>(null);
  const { act, pending, fault } = useAct(reviewSubmissionDocument, [coupleDocument, submissionDocument, 'caseload', caseloadHeadDocument]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await act({ input: { submissionId: submission.id, reply: reply.text.trim() || null, quality } }))) return;
    reply.done();
    notify(t.saved);
    onDone();
  };

  return (
    <form className="review-form" onSubmit={event => void submit(event)}>
      {review && (
        <p className="muted small">
          {t.earlier(review.byName, dates.moment(review.at))} {t.againNote}
        </p>
      )}
      <TextField
        label={t.reply(author)}
        multiline
        minRows={2}
        maxRows={8}
        value={reply.text}
        onChange={event => reply.write(event.target.value)}
        helperText={explainField(fault, 'reply', words) ?? t.replyHelp(author, partner)}
      />
      <fieldset className="quality">
        <legend>
          {t.quality} <span className="muted small">{t.qualityHelp}</span>
        </legend>
        <div className="row wrap">
          {[null, 0, 1, 2, 3, 4].map(each => (
            <label key={each ?? 'none'} className={each === quality ? 'quality-choice on' : 'quality-choice'}>
              <input type="radio" name="quality" className="sr-only" checked={each === quality} onChange={() => setQuality(each)} />
              {each === null ? t.noQuality : t.qualities[each]}
            </label>
          ))}
        </div>
      </fieldset>
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
      <div className="row review-acts">
        <Button type="submit" variant="contained" disabled={pending}>
          {pending ? t.saving : review ? t.again : t.submit}
        </Button>
      </div>
    </form>
  );
};
