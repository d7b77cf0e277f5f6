import { useId, useState } from 'react';
import type { Visibility } from '../generated/graphql';
import { useStaffNames, type StaffNames } from '../care-team/use-care-team';
import { useWords } from '../words/words';
import { Icon } from './icons';

export interface ReaderNames {
  partner: string;
  counselor: string;
  /** No longer a couple here: whatever was chosen, the partner reads nothing (R15). */
  isApart?: boolean;
}

/** Names all who read, before anything is sent (R5). With a choice it can be changed here, and only here. */
export function Readers({
  visibility: chosen,
  names,
  choice,
}: {
  visibility: Visibility;
  names: ReaderNames;
  choice?: { allowed: readonly Visibility[]; onChange: (visibility: Visibility) => void };
}) {
  const { t } = useWords();
  const staff = useStaffNames(names.counselor);
  const group = useId();
  const [changing, setChanging] = useState(false);
  const visibility = names.isApart ? 'PRIVATE' : chosen;
  const canChange = !names.isApart && choice !== undefined && choice.allowed.length > 1;

  return (
    <div className="reads">
      <p className="reads-line">
        <Icon name={visibility === 'PRIVATE' ? 'lock' : 'people'} />
        <span>{readersLine(t.readers, visibility, staff, names)}</span>
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
              <span>{each === 'PRIVATE' ? t.readers.choicePRIVATE(staff.youAndStaff) : staff.youStaffAnd(names.partner)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

const readersLine = (
  words: ReturnType<typeof useWords>['t']['readers'],
  visibility: Visibility,
  staff: StaffNames,
  { partner }: ReaderNames,
): string => (visibility === 'PRIVATE' ? words.PRIVATE(staff.youAndStaff) : words.SHARED(staff.youStaffAnd(partner)));
