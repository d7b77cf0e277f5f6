import { createContext, useContext, useState, type ReactNode } from 'react';
import type { NewsKind, NewsPartsFragment } from '../generated/graphql';
import { useWords } from '../words/words';
import { useLook } from './use-look';
import { useNews } from './use-news';

const Shown = createContext<readonly NewsPartsFragment[]>([]);

/**
 * Around Today. What is new keeps its mark for as long as the page is open, and has been looked at once the page was in sight.
 * @param isThere whether the day can be seen, and not only its bones
 */
export function Looking({ isThere, children }: { isThere: boolean; children: ReactNode }) {
  const { data } = useNews();
  const [shown, setShown] = useState<readonly NewsPartsFragment[]>([]);
  const more = isThere && data ? data.filter(({ id }) => shown.every(each => each.id !== id)) : [];
  if (more.length > 0) setShown([...shown, ...more]);

  useLook(isThere && data ? data : null);
  return <Shown value={shown}>{children}</Shown>;
}

/**
 * Marks the thing that is new, or that its person is reminded of.
 * @param of what stands there
 */
export function NewsMark({ kinds, of }: { kinds: readonly NewsKind[]; of: readonly string[] }) {
  const { t } = useWords();
  const found = useContext(Shown).filter(news => of.includes(news.subjectId) && kinds.includes(news.kind));
  if (found.length === 0) return null;
  const isNew = found.some(({ kind }) => kind === 'TASK_OPEN' || kind === 'REPLY');
  return <span className="mark">{isNew ? t.news.new : t.news.reminder}</span>;
}

/** Says in words that there are marks, also to whoever does not see them. */
export function NewsLine() {
  const { t } = useWords();
  const isThere = useContext(Shown).length > 0;
  return (
    <p role="status" className="muted small">
      {isThere && t.news.marked}
    </p>
  );
}

/** Beside the way to Today, from anywhere else: a dot, and the same in words. No number that grows (R8). */
export function NewsDot() {
  const { t } = useWords();
  const { data } = useNews();
  if (!data || data.length === 0) return null;
  return (
    <span className="dot">
      <span className="unseen">{t.news.dot}</span>
    </span>
  );
}
