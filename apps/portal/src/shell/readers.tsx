import { useId, useState } from 'react';
import type { AnswerVisibility } from '../generated/graphql';
import { useWords } from '../words/words';
import { Icon } from './icons';

export interface ReaderNames {
  partner: string;
  counselor: string;
  /** No longer a couple here: whatever was chosen, the partner reads nothing (R15). */
  isApart?: boolean;
}

type Sayings = Record<AnswerVisibility | `choice${AnswerVisibility}`, (counselor: string, partner: string) => string>;

/** Names all who read, before anything is sent (R5). With a choice it can be changed here, and only here. */
export function Readers<Allowed extends AnswerVisibility>({
  visibility: chosen,
  names,
  choice,
}: {
  visibility: AnswerVisibility;
  names: ReaderNames;
  choice?: { allowed: readonly Allowed[]; onChange: (visibility: Allowed) => void };
}) {
  const { t } = useWords();
  const group = useId();
  const [changing, setChanging] = useState(false);
  const visibility = names.isApart ? 'PRIVATE' : chosen;
  const said: Sayings = t.readers;
  const canChange = !names.isApart && choice !== undefined && choice.allowed.length > 1;

  return (
    <div className="reads">
      <p className="reads-line">
        <Icon name={visibility === 'SHARED' ? 'people' : 'lock'} />
        <span>{said[visibility](names.counselor, names.partner)}</span>
        {canChange && (
          <button type="button" className="inline-act" aria-expanded={changing} onClick={() => setChanging(!changing)}>
            {changing ? t.readers.done : t.readers.change}
          </button>
        )}
      </p>
      {canChange && changing && (
        <fieldset className="picks">
          <legend>{t.readers.question}</legend>
          {choice.allowed.map(each => (
            <label key={each} className="pick">
              <input type="radio" name={group} checked={each === visibility} onChange={() => choice.onChange(each)} />
              <span>{said[`choice${each}`](names.counselor, names.partner)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
