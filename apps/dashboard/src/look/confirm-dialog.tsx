import type { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FormDialog } from './form-dialog';

interface ConfirmProps<Result, Variables> {
  title: string;
  text: string;
  submit: string;
  does: ReturnType<typeof useAct<Result, Variables>>;
  variables: Variables;
  onDone?: () => void;
  onClose: () => void;
}

/** Asks once before something is done that needs no more words than yes. */
export function ConfirmDialog<Result, Variables>({ does, variables, onDone, onClose, ...words }: ConfirmProps<Result, Variables>) {
  const { people } = useWords();
  const confirm = async () => {
    if (!(await does.act(variables))) return;
    onDone?.();
    onClose();
  };
  return (
    <FormDialog
      {...words}
      submitting={people.saving}
      pending={does.pending}
      fault={does.fault}
      onSubmit={() => void confirm()}
      onClose={onClose}
    >
      {null}
    </FormDialog>
  );
}
