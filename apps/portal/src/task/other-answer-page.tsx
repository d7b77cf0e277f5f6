import type { Trouble } from '../server/fault';
import { PageTitle } from '../shell/page';
import { Readers, type ReaderNames } from '../shell/readers';
import { TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import type { OtherAnswer } from './task-draft';

/** "Not ready" and "Let us discuss" are answers: what happens then, before it happens. */
export function OtherAnswerPage({
  kind,
  names,
  hasWords,
  busy,
  trouble,
  onBack,
  onSend,
}: {
  kind: OtherAnswer;
  names: ReaderNames;
  /** Something was already written, which this answer leaves behind. */
  hasWords: boolean;
  busy: boolean;
  trouble: Trouble | null;
  onBack: () => void;
  onSend: () => void;
}) {
  const { t } = useWords();
  const words = t.task[kind];
  return (
    <div className="flow">
      <PageTitle part={kind}>{words.title}</PageTitle>
      <p className="reading">{words.text(names.counselor, names.partner)}</p>
      {hasWords && <p className="pill">{t.task.draftGoes}</p>}
      <Readers visibility="PRIVATE" names={names} />
      <TroubleLine trouble={trouble} />
      <div className="foot">
        <button type="button" className="btn" disabled={busy} onClick={onSend}>
          {words.act}
        </button>
        <button type="button" className="btn line" onClick={onBack}>
          {t.app.back}
        </button>
      </div>
    </div>
  );
}
