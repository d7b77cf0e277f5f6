import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import { morningRhythms } from '@roadback/domain/morning-mail';
import { useState, type FormEvent } from 'react';
import type { MorningRhythm, MyMorningMailQuery } from '../generated/graphql';
import { explain, explainField } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { LineField } from '../look/line-field';
import { Failed, FaultNote, Loading } from '../look/states';
import { chooseMorningMailDocument, myMorningMailDocument, tryMorningMailAgainDocument } from './account-queries';

type Chosen = MyMorningMailQuery['myMorningMail'];
const times = ['at', 'quietFrom', 'quietUntil'] as const;

/** On which mornings one hears by mail that the page of the day is ready. */
export const MorningMailCard = () => {
  const t = useWords().account.morning;
  const asked = useAsk(myMorningMailDocument, {});
  return (
    <section className="card settings-part" aria-label={t.title}>
      <div>
        <h2>{t.title}</h2>
        <p className="muted">{t.text}</p>
      </div>
      {asked.data ? (
        <>
          {asked.data.myMorningMail.unreachableSince && <Unreachable since={asked.data.myMorningMail.unreachableSince} />}
          <Choice chosen={asked.data.myMorningMail} />
        </>
      ) : asked.isPending ? (
        <Loading rows={2} />
      ) : (
        <Failed fault={asked.error} retry={() => void asked.refetch()} />
      )}
    </section>
  );
};

/** The one whom nobody can tell by mail. */
const Unreachable = ({ since }: { since: string }) => {
  const words = useWords();
  const t = words.account.morning;
  const dates = useDates();
  const { act, pending, fault } = useAct(tryMorningMailAgainDocument, [myMorningMailDocument]);
  return (
    <div className="notice watch" role="status">
      <p>{t.unreachable(dates.moment(since))}</p>
      <Button variant="outlined" disabled={pending} onClick={() => void act({})}>
        {t.tryAgain}
      </Button>
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
    </div>
  );
};

const Choice = ({ chosen }: { chosen: Chosen }) => {
  const words = useWords();
  const t = words.account.morning;
  const { act, pending, fault } = useAct(chooseMorningMailDocument, [myMorningMailDocument]);
  const [draft, setDraft] = useState(chosen);
  const [isSaved, setSaved] = useState(false);
  const set = (change: Partial<Chosen>) => {
    setDraft(before => ({ ...before, ...change }));
    setSaved(false);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { often, at, quietFrom, quietUntil } = draft;
    if (await act({ input: { often, at, quietFrom, quietUntil } })) setSaved(true);
  };
  // A time field that was emptied is no time.
  const isIncomplete = times.some(time => draft[time] === '');
  return (
    <form className="settings-part-form" onSubmit={event => void submit(event)} noValidate>
      <LineField
        select
        label={t.often}
        value={draft.often}
        onChange={event => set({ often: event.target.value as MorningRhythm })}
        className="morning-often"
      >
        {morningRhythms.map(often => (
          <MenuItem key={often} value={often}>
            {t.rhythms[often]}
          </MenuItem>
        ))}
      </LineField>
      {draft.often !== 'OFF' && (
        <div className="morning-times">
          {times.map(time => (
            <LineField
              key={time}
              type="time"
              label={t[time]}
              value={draft[time]}
              onChange={event => set({ [time]: event.target.value })}
              fault={explainField(fault, time, words)}
              slotProps={{ inputLabel: { shrink: true } }}
            />
          ))}
          <p className="muted small">{t.quietHelp}</p>
        </div>
      )}
      {fault && !fault.fields && <FaultNote>{explain(fault, words)}</FaultNote>}
      <p role="status" className="muted">
        {isSaved && t.saved}
      </p>
      <div>
        <Button type="submit" variant="contained" disabled={pending || isIncomplete}>
          {t.save}
        </Button>
      </div>
    </form>
  );
};
