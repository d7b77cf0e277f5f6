import { KeptPrivate } from '../signing-in/kept-private';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { Attention } from '../sending/attention';
import { subjectOf } from '../sending/outbox';
import { useEntries } from '../sending/post-office-context';
import { ask as askServer } from '../server/ask';
import { useAct } from '../server/use-act';
import type { ReaderNames } from '../shell/readers';
import { TroubleLine } from '../shell/states';
import { Stopped } from '../shell/stopped';
import { useWords } from '../words/words';
import { LandingForm } from './landing-form';
import { stopSharingNeedDocument } from './patience-documents';
import type { MyAsk, MyTrigger } from './use-patience';
import { useStaffNames } from '../care-team/use-care-team';

/** One's own hard moment: what was written behind a tap, and what met the need where that was shared. */
export function MyTriggerEntry({ personId, trigger, names }: { personId: string; trigger: MyTrigger; names: ReaderNames }) {
  const { t, day } = useWords();
  const { staff } = useStaffNames(names.counselor);
  const { cue, helped, need, intensity, ask } = trigger;
  if (need === null || intensity === null)
    return (
      <li className="stack">
        <p className="small">
          <b>{day(trigger.day, 'WEEKDAY')}</b>
        </p>
        <KeptPrivate />
      </li>
    );
  return (
    <li className="stack">
      <p className="small">
        <b>{day(trigger.day, 'WEEKDAY')}</b> <span className="muted">{t.patience.howHard(intensity)}</span>
      </p>
      {(cue || helped) && (
        // Behind a tap: somebody may be looking over the shoulder.
        <details>
          <summary>{t.patience.details}</summary>
          <dl className="voices">
            {(['cue', 'helped'] as const).map(
              part =>
                trigger[part] && (
                  <div key={part}>
                    <dt className="muted small">{t.patience[part]}</dt>
                    <dd className="own">{trigger[part]}</dd>
                  </div>
                ),
            )}
          </dl>
        </details>
      )}
      {ask ? (
        <SharedNeed personId={personId} ask={ask} words={t.patience.words[need]} names={names} />
      ) : (
        <p className="muted small">
          {t.patience.form.needs[need]}. {t.patience.notShared(staff)}
        </p>
      )}
    </li>
  );
}

function SharedNeed({ personId, ask, words, names }: { personId: string; ask: MyAsk; words: string; names: ReaderNames }) {
  const { t } = useWords();
  const [saying, setSaying] = useState(false);
  const close = useCallback(() => setSaying(false), []);
  const entry = useEntries(personId).find(kept => subjectOf(kept.cargo) === `landing:${ask.id}`);
  const isShared = ask.visibility === 'SHARED' && !names.isApart;
  return (
    <>
      <p className="small">
        <span className="muted">{isShared ? t.patience.shared(names.partner) : t.patience.takenBack}</span> {t.patience.quoted(words)}
      </p>
      {ask.answer === null ? (
        isShared && <p className="muted small">{t.patience.waits(names.partner)}</p>
      ) : (
        <figure className="for-both">
          <blockquote className="quote">{ask.answer}</blockquote>
          <figcaption className="muted small">{t.patience.answered(names.partner)}</figcaption>
        </figure>
      )}
      {ask.landings.length > 0 && (
        <dl className="voices">
          {ask.landings.map((landing, index) => (
            <div key={ask.landings.length - index}>
              <dt className="muted small">
                {landing.visibility === 'SHARED' ? t.patience.landing.yoursShared(names.partner) : t.patience.landing.yours}
              </dt>
              <dd>
                {t.patience.landing.said[landing.kind]}
                {landing.words && <p className="own">{landing.words}</p>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {entry?.trouble ? (
        <Attention entry={entry} title={t.patience.landing.title} canEdit onEdit={() => setSaying(true)} />
      ) : entry ? (
        <p className="kept" role="status">
          {t.patience.onItsWay}
        </p>
      ) : (
        ask.answer !== null &&
        (saying ? (
          <LandingForm personId={personId} ask={ask} names={names} onSent={close} />
        ) : (
          <button type="button" className="inline-act start" onClick={() => setSaying(true)}>
            {ask.landings.length === 0 ? t.patience.landing.say : t.patience.landing.more}
          </button>
        ))
      )}
      <StopSharing personId={personId} askId={ask.id} isShared={isShared} names={names} />
    </>
  );
}

function StopSharing({ personId, askId, isShared, names }: { personId: string; askId: string; isShared: boolean; names: ReaderNames }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [wasRead, setWasRead] = useState<boolean | null>(null);
  const act = useAct(
    useCallback(async () => {
      setWasRead((await askServer(stopSharingNeedDocument, { askId })).stopSharingNeed.wasRead ?? false);
      await queries.invalidateQueries({ queryKey: [personId, 'patience'] });
    }, [askId, personId, queries]),
  );
  if (wasRead !== null) return <Stopped wasRead={wasRead} partner={names.partner} />;
  if (!isShared) return null;
  if (!asking)
    return (
      <button type="button" className="inline-act start" onClick={() => setAsking(true)}>
        {t.patience.stopSharing}
      </button>
    );
  return (
    <div className="stack" role="group" aria-label={t.patience.stopSharing}>
      <p>{t.patience.stopSharingText(names.partner, names.counselor)}</p>
      <TroubleLine trouble={act.trouble} />
      <div className="same">
        <button type="button" className="btn soft" onClick={() => setAsking(false)}>
          {t.app.cancel}
        </button>
        <button type="button" className="btn soft" disabled={act.busy} onClick={() => act.run()}>
          {t.patience.stopSharing}
        </button>
      </div>
    </div>
  );
}
