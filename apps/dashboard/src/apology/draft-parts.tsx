import Button from '@mui/material/Button';
import { apologyParts } from '@roadback/domain/apology';
import type { ReactNode } from 'react';
import type { ApologyFieldsFragment, ApologyFindingsQuery } from '../generated/graphql';
import { explainReading } from '../graphql/explain';
import { useAsk } from '../graphql/use-ask';
import { useLanguage, useWords } from '../language/use-words';
import { apologyFindingsDocument } from './apology-queries';

type Draft = ApologyFieldsFragment['drafts'][number];
type Finding = ApologyFindingsQuery['apologyFindings'][number];

/** The four parts of a draft, with the phrases that its author could have had marked: advice for the talk, never a score. */
export const DraftParts = ({ authorName, draft: { id, words } }: { authorName: string; draft: Draft }) => {
  const all = useWords();
  const t = all.apology;
  const read = useAsk(apologyFindingsDocument, { draftId: id });
  const findings = read.data?.apologyFindings ?? [];
  const failed = read.isError && !read.data;
  return (
    <>
      <dl className="answers">
        {apologyParts.map(part => {
          const marked = findings.filter(finding => finding.part === part);
          return (
            <div key={part}>
              <dt>{t.parts[part]}</dt>
              <dd>
                {words[part].trim() === '' ? (
                  <span className="muted">{t.leftOpen}</span>
                ) : (
                  <p className="serif answer-words">{withMarks(words[part], marked)}</p>
                )}
                {marked.length > 0 && <Reasons title={t.marking.marked(t.parts[part])} words={words[part]} findings={marked} />}
              </dd>
            </div>
          );
        })}
      </dl>
      <div className="apology-marking muted small" role={failed ? 'alert' : 'status'}>
        {read.isPending && t.marking.pending}
        {read.data && (findings.length === 0 ? t.marking.nothing : t.marking.some(authorName))}
        {failed && (
          <>
            {t.marking.failed} {explainReading(read.error, all)}{' '}
            <Button size="small" onClick={() => void read.refetch()}>
              {all.shell.tryAgain}
            </Button>
          </>
        )}
      </div>
    </>
  );
};

/** The words as they were sent, with what is marked in them. */
function withMarks(words: string, findings: readonly Finding[]): ReactNode[] {
  const shown: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of findings) {
    shown.push(words.slice(from, start), <mark key={start}>{words.slice(start, end)}</mark>);
    from = end;
  }
  return [...shown, words.slice(from)];
}

const Reasons = ({ title, words, findings }: { title: string; words: string; findings: readonly Finding[] }) => {
  const language = useLanguage();
  return (
    <ul className="apology-reasons small" aria-label={title}>
      {findings.map(({ start, end, why, direction }) => (
        <li key={start}>
          <q>{words.slice(start, end)}</q>
          <p>{why[language]}</p>
          <p className="muted">{direction[language]}</p>
        </li>
      ))}
    </ul>
  );
};
