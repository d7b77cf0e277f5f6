import type { ReactNode } from 'react';
import { Icon } from '../shell/icons';
import { AtOnce } from '../shell/at-once';
import { useWords } from '../words/words';
import type { DraftInHand } from '../device/use-draft';
import type { OtherAnswer, TaskDraft } from './task-draft';

/** The end of each page of a task: the next step, and the two other answers, in one weight (R16), while nothing was sent. */
export function TaskFoot({ children, onOther }: { children: ReactNode; onOther: ((answer: OtherAnswer) => void) | null }) {
  const { t } = useWords();
  return (
    <div className="foot">
      {children}
      {onOther && (
        <div className="same">
          <button type="button" className="btn soft" onClick={() => onOther('NOT_READY')}>
            {t.task.notReady}
          </button>
          <button type="button" className="btn soft" onClick={() => onOther('LET_US_DISCUSS')}>
            {t.task.letUsDiscuss}
          </button>
        </div>
      )}
      <p className="muted small centred">
        {onOther && t.task.allAnswers} <AtOnce>{t.task.atOnce}</AtOnce>
      </p>
    </div>
  );
}

/** Says that what was written is safe, and since when. */
export const KeptLine = ({ inHand }: { inHand: DraftInHand<TaskDraft> }) => (
  <DraftKept survives={inHand.survives} touchedAt={inHand.draft.touchedAt} />
);

export function DraftKept({ survives, touchedAt }: { survives: boolean; touchedAt: number | null }) {
  const { t, time } = useWords();
  if (!survives) return <p className="kept">{t.task.notKept}</p>;
  return (
    <p className="kept">
      {touchedAt !== null && (
        <>
          <Icon name="check" size={16} weight={2} />
          {t.task.kept(time(new Date(touchedAt)))}
        </>
      )}
    </p>
  );
}
