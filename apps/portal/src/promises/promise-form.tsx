import { commitmentKinds, faultsOfCommitment, longestPromise } from '@roadback/domain/commitment';
import { dailyRule, weeklyRule } from '@roadback/domain/schedule';
import { useCallback, useId, useState, type FormEvent } from 'react';
import { useDraft } from '../device/use-draft';
import type { CommitmentKind, MakeCommitmentInput, Visibility } from '../generated/graphql';
import { usePostOffice } from '../sending/post-office-context';
import { useAct } from '../server/use-act';
import { Readers, type ReaderNames } from '../shell/readers';
import { Skeleton, TroubleLine } from '../shell/states';
import { DraftKept } from '../task/task-foot';
import { useWords } from '../words/words';
import { promiseDays, weekdayName, type PromiseDay } from './schedule-words';

const oftens = ['DAILY', 'WEEKLY', 'ONCE', 'WHEN_IT_HAPPENS'] as const;
const readers: readonly Visibility[] = ['SHARED', 'PRIVATE'];

interface PromiseWords {
  words: string;
  kind: CommitmentKind | null;
  often: (typeof oftens)[number] | null;
  on: PromiseDay[];
  startsOn: string;
  at: string;
  visibility: Visibility;
}

/** One sentence and when. It asks for nothing that the other could look into. */
export function PromiseForm({ personId, names, onLeave }: { personId: string; names: ReaderNames; onLeave: () => void }) {
  const { t, today, locale } = useWords();
  const id = useId();
  const postOffice = usePostOffice();
  const [tried, setTried] = useState(false);
  const inHand = useDraft<PromiseWords>(personId, 'promise:new', () => ({
    words: '',
    kind: null,
    often: null,
    on: [],
    startsOn: today(),
    at: '',
    visibility: 'SHARED',
  }));
  const send = useAct(
    useCallback(
      async (input: MakeCommitmentInput) => {
        await postOffice.put(personId, { kind: 'PROMISE', input });
        onLeave();
      },
      [postOffice, personId, onLeave],
    ),
  );
  if (!inHand) return <Skeleton heights={[360]} />;
  const { draft, write, survives } = inHand;
  const { words, kind, often, on, startsOn, at, visibility } = draft.content;
  const terms = {
    words: words.trim(),
    kind: kind ?? 'OWN_WORK',
    timing: often === 'ONCE' || often === 'WHEN_IT_HAPPENS' ? often : ('RECURRING' as const),
    startsOn: often === 'ONCE' ? startsOn : today(),
    at: often === 'WHEN_IT_HAPPENS' ? null : at || null,
    rule: often === 'DAILY' ? dailyRule(null) : often === 'WEEKLY' ? weeklyRule(on, null) : null,
  };
  const faults = often === null ? {} : faultsOfCommitment(terms, today());
  const isWhole = kind !== null && often !== null && (often !== 'WEEKLY' || on.length > 0) && Object.keys(faults).length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isWhole) send.run({ ...terms, visibility, idempotencyKey: draft.key });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <div className="field">
        <label htmlFor={`${id}-words`}>{t.promises.form.words(names.partner)}</label>
        <textarea
          id={`${id}-words`}
          className="own-words"
          rows={2}
          maxLength={longestPromise}
          value={words}
          aria-describedby={`${id}-hint`}
          onChange={event => write(content => ({ ...content, words: event.target.value }))}
        />
        <p id={`${id}-hint`} className="hint">
          {t.promises.form.hint}
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-kind`}>{t.promises.form.kind}</label>
        <select
          id={`${id}-kind`}
          value={kind ?? ''}
          onChange={event => {
            const chosen = commitmentKinds.find(each => each === event.target.value) ?? null;
            write(content => ({ ...content, kind: chosen }));
          }}
        >
          <option value="">{t.promises.form.choose}</option>
          {commitmentKinds.map(each => (
            <option key={each} value={each}>
              {t.promises.kinds[each]}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="picks">
        <legend>{t.promises.form.when}</legend>
        {oftens.map(each => (
          <label key={each} className="pick">
            <input type="radio" name={id} checked={often === each} onChange={() => write(content => ({ ...content, often: each }))} />
            <span>{t.promises.form.oftens[each]}</span>
          </label>
        ))}
      </fieldset>
      {often === 'WEEKLY' && (
        <fieldset className="days">
          <legend>{t.promises.form.days}</legend>
          {promiseDays.map(each => (
            <label key={each} className="check">
              <input
                type="checkbox"
                checked={on.includes(each)}
                onChange={() =>
                  write(content => ({
                    ...content,
                    on: content.on.includes(each) ? content.on.filter(day => day !== each) : [...content.on, each],
                  }))
                }
              />
              {weekdayName(each, locale, 'short')}
            </label>
          ))}
        </fieldset>
      )}
      {often === 'ONCE' && (
        <div className="field">
          <label htmlFor={`${id}-day`}>{t.promises.form.day}</label>
          <input
            id={`${id}-day`}
            type="date"
            min={today()}
            value={startsOn}
            onChange={event => write(content => ({ ...content, startsOn: event.target.value }))}
          />
        </div>
      )}
      {often !== null && often !== 'WHEN_IT_HAPPENS' && (
        <div className="field">
          <label htmlFor={`${id}-at`}>{t.promises.form.at}</label>
          <input id={`${id}-at`} type="time" value={at} onChange={event => write(content => ({ ...content, at: event.target.value }))} />
        </div>
      )}
      <p className="fault" role="alert">
        {tried && !isWhole && (faults.words === 'NO_PLACE_HERE' ? t.promises.form.noPlace : t.promises.form.notWhole)}
      </p>
      <DraftKept survives={survives} touchedAt={draft.touchedAt} />
      <Readers
        visibility={visibility}
        names={names}
        choice={{ allowed: readers, onChange: each => write(content => ({ ...content, visibility: each })) }}
      />
      <TroubleLine trouble={send.trouble} />
      <div className="same">
        <button type="button" className="btn soft" onClick={onLeave}>
          {t.app.cancel}
        </button>
        <button type="submit" className="btn" disabled={send.busy}>
          {t.promises.form.act}
        </button>
      </div>
    </form>
  );
}
