import Button from '@mui/material/Button';
import { missingOf, type ChecklistKey } from '@roadback/domain/checklist';
import { useNotify } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ChecklistFieldsFragment } from '../generated/graphql';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Chip, type Tone } from '../look/chip';
import { PageHead } from '../look/page-head';
import { Failed, FaultNote, Loading } from '../look/states';
import { useTitle } from '../look/use-title';
import { askWhoIsHere } from '../session/session';
import { checklistDocument, goLiveDocument } from './practice-queries';
import './checklist.css';

/** Where each item is done. */
const places: Record<ChecklistKey, string> = {
  IDENTITY: '/settings',
  CRISIS_LINES: '/settings#crisis-lines',
  STAFFED_HOURS: '/settings#staffed-hours',
  POLICY: '/policy',
  COUNSELOR: '/team',
  COVER: '/settings#covering',
  SECOND_FACTOR: '/account',
  CLIENTS: '/clients',
};
const tones: Record<ChecklistFieldsFragment['items'][number]['state'], Tone> = { DONE: 'good', MISSING: 'watch', ADVISED: 'plain' };

/** The first thing that the admin of a new practice sees: what is done, what is needed, and the way to each. */
export const ChecklistPage = () => {
  const t = useWords().onboarding.checklist;
  useTitle(t.title);
  const asked = useAsk(checklistDocument, {}, { staleTime: 0 });
  if (asked.isPending) return <Loading rows={7} />;
  if (!asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  return <Steps checklist={asked.data.checklist} />;
};

const Steps = ({ checklist: { items, liveAt } }: { checklist: ChecklistFieldsFragment }) => {
  const t = useWords().onboarding.checklist;
  const dates = useDates();
  const done = items.filter(item => item.state === 'DONE').length;
  return (
    <>
      <PageHead title={t.title} sentence={liveAt ? t.liveText(dates.fullDay(dates.dayOf(liveAt))) : t.sentence(done, items.length)} />
      <div className="checklist">
        <progress aria-label={t.progress} max={items.length} value={done} />
        <ol className="card checklist-items">
          {items.map(({ key, state }) => (
            <li key={key} className={state === 'DONE' ? 'is-done' : undefined}>
              <span className="grow">
                <b>{t.items[key].title}</b>
                <span className="muted">{t.items[key].text}</span>
              </span>
              <Chip tone={tones[state]}>{t.states[state]}</Chip>
              <Link to={places[key]}>{t.items[key].act}</Link>
            </li>
          ))}
        </ol>
        {!liveAt && <GoLive missing={missingOf(items).length} />}
      </div>
    </>
  );
};

const GoLive = ({ missing }: { missing: number }) => {
  const words = useWords();
  const t = words.onboarding.checklist;
  const notify = useNotify();
  const { act, pending, fault } = useAct(goLiveDocument, [checklistDocument]);
  const goLive = async () => {
    if (!(await act({}))) return;
    notify(t.live);
    await askWhoIsHere().catch(() => undefined);
  };
  return (
    <section className="card go-live" aria-label={t.goLive}>
      <p className="grow">{missing > 0 ? t.notYet(missing) : t.goLiveText}</p>
      <Button variant="contained" disabled={missing > 0 || pending} onClick={() => void goLive()}>
        {pending ? t.goingLive : t.goLive}
      </Button>
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
    </section>
  );
};
