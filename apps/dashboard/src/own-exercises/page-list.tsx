import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { mostQuestions } from '@roadback/domain/exercise-faults';
import { useWords } from '../language/use-words';
import type { Draft } from './draft-changes';
import type { EditorPage } from './editor-pages';
import { useSaid } from './use-said';

/** The pages of an exercise as the client meets them, and below them what is for staff. */
export const PageList = ({
  draft,
  page,
  onGo,
  onAdd,
}: {
  draft: Draft;
  page: EditorPage;
  onGo: (page: EditorPage) => void;
  onAdd: () => void;
}) => {
  const { ownExercises: t } = useWords();
  const say = useSaid();
  const item = (to: EditorPage, name: string, about: string) => (
    <li key={to}>
      <button type="button" className="own-list-item" aria-current={page === to ? 'page' : undefined} onClick={() => onGo(to)}>
        <span className="own-list-name">{name}</span>
        <span className="muted small">{about}</span>
      </button>
    </li>
  );
  return (
    <nav className="card own-list" aria-label={t.pages}>
      <ol>
        {item('about', say(draft.title) || t.untitled, t.page.about)}
        {draft.questions.map((question, index) =>
          item(
            index,
            say(question.prompt) || t.question(String(index + 1)),
            `${index + 1} · ${t.types[question.type]}${question.shownIf ? ` · ${t.fields.shownIf}…` : ''}`,
          ),
        )}
      </ol>
      <Button variant="outlined" size="small" startIcon={<AddIcon />} disabled={draft.questions.length >= mostQuestions} onClick={onAdd}>
        {t.add}
      </Button>
      <ul>
        {item('care', t.page.care, t.classes[draft.safetyClass])}
        {item('staff', t.page.staff, t.fields.counselorGuide)}
      </ul>
    </nav>
  );
};
