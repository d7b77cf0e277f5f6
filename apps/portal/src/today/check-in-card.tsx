import { useCallback, useState } from 'react';
import { forgetDraft } from '../device/drafts';
import type { CheckInPartsFragment } from '../generated/graphql';
import { Attention } from '../sending/attention';
import { subjectOf, type Entry } from '../sending/outbox';
import { Icon } from '../shell/icons';
import { Readers, type ReaderNames } from '../shell/readers';
import { useWords } from '../words/words';
import { CheckInForm } from './check-in-form';
import { Face } from './face';

/** The check-in of today: to be made, on its way, saved, or to be looked at. */
export function CheckInCard({
  personId,
  day,
  checkIn,
  entries,
  names,
}: {
  personId: string;
  day: string;
  checkIn: CheckInPartsFragment | null;
  entries: readonly Entry[];
  names: ReaderNames;
}) {
  const { t } = useWords();
  const [changing, setChanging] = useState(false);
  const entry = entries.findLast(kept => subjectOf(kept.cargo) === `check-in:${day}`);
  const stopChanging = useCallback(() => setChanging(false), []);

  if (entry?.trouble)
    return (
      <Attention entry={entry} title={names.isApart ? t.apart.checkInTitle : t.checkIn.title} canEdit onEdit={() => setChanging(true)} />
    );
  const onItsWay = entry?.cargo.kind === 'CHECK_IN' ? entry.cargo.input : null;
  const saved = onItsWay ?? checkIn;

  if (saved && !changing) {
    return (
      <section className="card">
        <div className="done">
          <span className="tick on">
            <Icon name="check" size={17} weight={2.4} />
          </span>
          <h2>{t.checkIn.saved}</h2>
          {!onItsWay && (
            <button type="button" className="inline-act" onClick={() => setChanging(true)}>
              {t.checkIn.change}
            </button>
          )}
        </div>
        <DaySummary feel={saved.feel} safety={saved.safety ?? null} />
        <Readers visibility={saved.visibility} names={names} />
      </section>
    );
  }
  const leaveAsItWas = () => {
    void forgetDraft(personId, `check-in:${day}`);
    setChanging(false);
  };
  return (
    <section className="card">
      <CheckInForm personId={personId} day={day} names={names} earlier={checkIn} onSent={stopChanging} />
      {changing && checkIn && (
        <button type="button" className="inline-act start" onClick={leaveAsItWas}>
          {t.checkIn.keep}
        </button>
      )}
    </section>
  );
}

/** A day in one line: face, word, felt safety. */
export function DaySummary({ feel, safety }: { feel: number; safety: number | null }) {
  const { t } = useWords();
  return (
    <p className="day-summary">
      <Face feel={feel} size={24} />
      <span>
        {feelWord(t.checkIn.feel, feel)}, {safety === null ? t.checkIn.safetyOpen : t.checkIn.feltSafety(safety)}
      </span>
    </p>
  );
}

const feelWord = (words: Record<1 | 2 | 3 | 4 | 5, string>, feel: number): string =>
  feel === 1 || feel === 2 || feel === 3 || feel === 4 || feel === 5 ? words[feel] : String(feel);
