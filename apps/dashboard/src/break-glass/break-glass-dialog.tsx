import { readReference } from '@roadback/domain/break-glass';
import { saysWhy } from '@roadback/domain/roadmap';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { pathOf } from '../couple/couple-parts';
import { ReasonField } from '../couple/reason-field';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { useDraft } from '../look/use-draft';
import { breakGlassDocument, breakGlassesDocument } from './break-glass-queries';

/** A supervisor’s way to a couple that they do not supervise: by the reference that they were told, and with a reason. */
export const BreakGlassButton = () => {
  const { breakGlass: t } = useWords();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className="link-button quiet" onClick={() => setAsking(true)}>
        {t.act}
      </button>
      {isAsking && <BreakGlassDialog onClose={() => setAsking(false)} />}
    </>
  );
};

const BreakGlassDialog = ({ onClose }: { onClose: () => void }) => {
  const { breakGlass: t } = useWords();
  const [typed, setTyped] = useState('');
  const reason = useDraft('break-glass');
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(breakGlassDocument, [breakGlassesDocument]);
  const navigate = useNavigate();
  const reference = readReference(typed);
  const submit = async () => {
    setTried(true);
    if (reference === null || !saysWhy(reason.text)) return;
    const opened = await act({ reference, reason: reason.text });
    if (!opened) return;
    reason.done();
    void navigate(pathOf(opened.breakGlass.coupleId, 'overview'));
  };
  return (
    <FormDialog
      title={t.dialogTitle}
      text={t.text}
      submit={t.submit}
      submitting={t.submitting}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <LineField
        label={t.reference}
        required
        autoFocus
        value={typed}
        onChange={event => setTyped(event.target.value)}
        fault={tried && reference === null ? t.noReference : undefined}
        help={t.referenceHelp}
        slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false } }}
      />
      <ReasonField draft={reason} fault={fault} tried={tried} label={t.reason} help={t.reasonHelp} />
    </FormDialog>
  );
};
