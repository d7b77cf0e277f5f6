import { apologyParts } from '@roadback/domain/apology';
import { useWords } from '../words/words';
import type { MyApology } from './use-responsibility';

/** Drafts as they were sent, newest first, each with what the counselor said; older ones are folded. */
export function SentDrafts({ apology }: { apology: MyApology }) {
  const { t, when } = useWords();
  const { drafts, readyDraftId, counselorName } = apology;
  if (drafts.length === 0) return null;
  return (
    <section className="stack" aria-label={t.apology.drafts}>
      {drafts.map((draft, index) => (
        <details key={draft.id} className="card draft" open={index === 0 || draft.id === readyDraftId}>
          <summary>
            <b>{t.apology.draft(draft.number)}</b> <span className="muted small">{t.apology.sentAt(when(draft.sentAt))}</span>
            {draft.id === readyDraftId && <span className="chip good">{t.apology.readyChip}</span>}
          </summary>
          {draft.comments.length === 0
            ? index === 0 && apology.state === 'WRITING' && <p className="muted">{t.apology.noComment(counselorName)}</p>
            : draft.comments.map(({ id, words, byName, at }) => (
                <figure key={id} className="for-both">
                  <figcaption className="muted small">
                    {t.apology.commentBy(byName)}, {when(at)}
                  </figcaption>
                  <blockquote className="quote">{words}</blockquote>
                </figure>
              ))}
          <dl className="parts">
            {apologyParts.map(part => (
              <div key={part}>
                <dt className="muted">{t.apology.parts[part].name}</dt>
                <dd className="own">
                  {draft.words[part].trim() === '' ? <span className="muted">{t.apology.leftOpen}</span> : draft.words[part]}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}
