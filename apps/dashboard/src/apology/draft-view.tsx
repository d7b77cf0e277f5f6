import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import type { ApologyFieldsFragment } from '../generated/graphql';
import { explain, explainField } from '../graphql/explain';
import { newKey } from '../graphql/new-key';
import { useAct } from '../graphql/use-act';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Chip } from '../look/chip';
import { FaultNote } from '../look/states';
import { useDraft } from '../look/use-draft';
import { apologiesDocument, commentOnApologyDocument } from './apology-queries';
import { useMayDo } from '../care-team/care-rights';
import { DraftParts } from './draft-parts';

type Draft = ApologyFieldsFragment['drafts'][number];

/** A draft as it was sent (R13): its four parts, comments, and room for another one. */
export const DraftView = ({ apology, draft, isOpen }: { apology: ApologyFieldsFragment; draft: Draft; isOpen: boolean }) => {
  const t = useWords().apology;
  const dates = useDates();
  const mayReply = useMayDo('REPLY');
  const [open, setOpen] = useState(isOpen);
  return (
    <details className="apology-draft" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{t.draft(draft.number)}</b> <span className="muted small">{dates.moment(draft.sentAt)}</span>
        {draft.id === apology.readyDraftId && <Chip tone="good">{apology.state === 'DELIVERED' ? t.wasSpoken : t.isReady}</Chip>}
      </summary>
      {/* What nobody unfolds is not read for phrases either. */}
      {open && <DraftParts authorName={apology.authorName} draft={draft} />}
      {draft.comments.map(({ id, words, byName, at }) => (
        <figure key={id} className="apology-comment">
          <figcaption className="muted small">{t.commentBy(byName, dates.moment(at))}</figcaption>
          <p>{words}</p>
        </figure>
      ))}
      {mayReply && apology.state !== 'DELIVERED' && <CommentForm apology={apology} draft={draft} />}
    </details>
  );
};

const CommentForm = ({ apology, draft }: { apology: ApologyFieldsFragment; draft: Draft }) => {
  const words = useWords();
  const t = words.apology;
  const comment = useDraft(`apology comment ${draft.id}`);
  // One key for what is being written: sent twice it is recorded once (R12).
  const [key, setKey] = useState(newKey);
  const { act, pending, fault } = useAct(commentOnApologyDocument, [apologiesDocument]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await act({ input: { draftId: draft.id, words: comment.text, idempotencyKey: key } }))) return;
    comment.write('');
    comment.done();
    setKey(newKey());
  };
  return (
    <form className="apology-comment-form" onSubmit={event => void submit(event)}>
      <TextField
        label={t.comment(apology.authorName)}
        multiline
        minRows={2}
        maxRows={8}
        value={comment.text}
        onChange={event => {
          comment.write(event.target.value);
          // Other words after a refusal are another comment.
          if (fault) setKey(newKey());
        }}
        helperText={explainField(fault, 'words', words) ?? t.commentHelp(apology.authorName, apology.partnerName)}
      />
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
      <div className="row review-acts">
        <Button type="submit" size="small" variant="outlined" disabled={pending || comment.text.trim() === ''}>
          {pending ? t.saving : t.commentAct}
        </Button>
      </div>
    </form>
  );
};
