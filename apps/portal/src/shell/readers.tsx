import { useId, useState } from 'react';
import type { AnswerVisibility } from '../generated/graphql';
import { useStaffNames, type StaffNames } from '../care-team/use-care-team';
import { useSession } from '../session/session';
import { useWords, type Words } from '../words/words';
import { Icon } from './icons';

export interface ReaderNames {
  partner: string;
  counselor: string;
  /** No longer a couple here: whatever was chosen, the partner reads nothing (R15). */
  isApart?: boolean;
  /** What is held is opened together with the partner's, in place of being released by itself. */
  isReveal?: boolean;
}

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
  const staff = useStaffNames(names.counselor);
  const group = useId();
  const [changing, setChanging] = useState(false);
  const visibility = names.isApart ? 'PRIVATE' : chosen;
  const said = sayings(t);
  const canChange = !names.isApart && choice !== undefined && choice.allowed.length > 1;

  return (
    <div className="reads">
      <p className="reads-line">
        <Icon name={visibility === 'SHARED' ? 'people' : 'lock'} />
        <span>{said[visibility](staff, names)}</span>
        {canChange && (
          <button type="button" className="inline-act" aria-expanded={changing} onClick={() => setChanging(!changing)}>
            {changing ? t.readers.done : t.readers.change}
          </button>
        )}
      </p>
      <WhatMayBeRaised visibility={visibility} names={names} />
      {canChange && changing && (
        <fieldset className="picks">
          <legend>{t.readers.question}</legend>
          {choice.allowed.map(each => (
            <label key={each} className="pick">
              <input type="radio" name={group} checked={each === visibility} onChange={() => choice.onChange(each)} />
              <span>{said[`choice${each}`](staff, names)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** What the practice's policy lets the counselor do with what the partner does not read (R6); the author knows before they send. */
function WhatMayBeRaised({ visibility, names }: { visibility: AnswerVisibility; names: ReaderNames }) {
  const { t } = useWords();
  const variant = useSession().person?.practice?.policyVariant;
  if (!variant || visibility === 'SHARED' || names.isApart) return null;
  return <p className="reads-policy">{t.policyReaders[variant](names.counselor)}</p>;
}

/** Each reader line, from the names of all who are meant. */
const sayings = ({
  readers,
}: Words['t']): Record<AnswerVisibility | `choice${AnswerVisibility}`, (staff: StaffNames, names: ReaderNames) => string> => ({
  PRIVATE: staff => readers.PRIVATE(staff.youAndStaff),
  SHARED: (staff, { partner }) => readers.SHARED(staff.youStaffAnd(partner)),
  HELD: (staff, { counselor, partner, isReveal }) => (isReveal ? readers.REVEAL : readers.HELD)(staff.youAndStaff, counselor, partner),
  choicePRIVATE: staff => readers.choicePRIVATE(staff.youAndStaff),
  choiceSHARED: (staff, { partner }) => staff.youStaffAnd(partner),
  choiceHELD: (staff, { counselor, partner, isReveal }) =>
    (isReveal ? readers.choiceREVEAL : readers.choiceHELD)(staff.youAndStaff, counselor, partner),
});
