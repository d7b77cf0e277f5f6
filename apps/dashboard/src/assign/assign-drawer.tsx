import CloseIcon from '@mui/icons-material/Close';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import { useId, useState } from 'react';
import { namesOf } from '../caseload/partner-signs';
import type { Couple } from '../couple/timeline-of';
import type { PlanFieldsFragment } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import type { Exercise } from '../library/exercise-filter';
import { libraryDocument } from '../library/library-queries';
import { Empty, Failed, Loading } from '../look/states';
import { AssignForm } from './assign-form';
import { ExercisePicker } from './exercise-picker';
import '../library/library.css';
import './assign.css';

/** Over the couple page: choose on the left, look and decide on the right, and only then give it. */
export const AssignDrawer = ({
  couple,
  plan,
  onClose,
  onAssigned,
}: {
  couple: Couple;
  plan: PlanFieldsFragment;
  onClose: () => void;
  onAssigned: () => void;
}) => {
  const { assign: t, shell, library: words } = useWords();
  const titleId = useId();
  const names = namesOf(couple.partners);
  const library = useAsk(libraryDocument, {}, { staleTime: 300_000 });
  const [chosen, setChosen] = useState<Exercise | null>(null);
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      slotProps={{ paper: { className: 'assign', role: 'dialog', 'aria-labelledby': titleId } }}
    >
      <header className="assign-head">
        <h2 id={titleId} className="grow">
          {t.title(names.first, names.second)}
        </h2>
        <IconButton aria-label={shell.close} onClick={onClose}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </header>
      {library.data ? (
        library.data.exercises.length === 0 ? (
          <Empty title={words.empty.title} text={words.empty.text} />
        ) : (
          <div className="assign-body">
            <ExercisePicker couple={couple} plan={plan} exercises={library.data.exercises} chosen={chosen} onChoose={setChosen} />
            {chosen ? (
              <AssignForm key={chosen.id} couple={couple} plan={plan} exercise={chosen} onAssigned={onAssigned} />
            ) : (
              <div className="assign-nothing">
                <Empty title={t.pick} text={t.pickText} />
                <p className="muted small">{t.next.choose}</p>
              </div>
            )}
          </div>
        )
      ) : (
        <div className="assign-nothing">
          {library.isPending ? <Loading rows={6} /> : <Failed fault={library.error} retry={() => void library.refetch()} />}
        </div>
      )}
    </Drawer>
  );
};
