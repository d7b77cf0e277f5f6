import { phraseFinder, textsIn } from '@roadback/domain/alarming-words';
import { useEffect, useMemo, useRef, useState } from 'react';
import { usePostOffice } from '../sending/post-office-context';
import { hide } from '../session/hide';
import { usePerson } from '../session/session';
import { Icon } from '../shell/icons';
import { useWords } from '../words/words';
import { CrisisLines, useCrisisLines } from './crisis-lines';

/**
 * R9, R20: after words about harming oneself it shows whom one can call, first and also without a connection, where the practice lets words
 * be looked for. What was written is sent as it is, and waits for nobody here; about the partner a phone knows no phrase.
 */
export function LinesFirst() {
  const postOffice = usePostOffice();
  const { personId, practice } = usePerson();
  const phrases = practice?.linesAfter;
  const finds = useMemo(() => phraseFinder(phrases ?? []), [phrases]);
  const [isOpen, setOpen] = useState(false);
  useEffect(
    () =>
      postOffice.onPut((author, { input }) => {
        if (author === personId && textsIn(input).some(finds)) setOpen(true);
      }),
    [postOffice, personId, finds],
  );
  return isOpen && <Sheet onClose={() => setOpen(false)} />;
}

function Sheet({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const lines = useCrisisLines();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="sheet stack" aria-labelledby="lines-first" onCancel={onClose}>
      <h2 id="lines-first">{t.help.first}</h2>
      <CrisisLines lines={lines ?? []} />
      <p className="muted small">{t.help.firstText}</p>
      <button type="button" className="btn" onClick={onClose}>
        {t.help.goOn}
      </button>
      <button type="button" className="btn line" onClick={hide}>
        <Icon name="exit" />
        {t.help.leave}
      </button>
    </dialog>
  );
}
