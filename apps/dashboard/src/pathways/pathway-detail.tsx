import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { furthestStart } from '@roadback/domain/pathway';
import { addDays } from '@roadback/domain/schedule';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { caseloadHeadDocument } from '../caseload/caseload-queries';
import { coupleDocument } from '../couple/couple-queries';
import type { Couple } from '../couple/timeline-of';
import { explain, explainField } from '../graphql/explain';
import { newKey } from '../graphql/new-key';
import { useAct } from '../graphql/use-act';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useLanguage, useWords } from '../language/use-words';
import { toggled } from '../library/exercise-filter';
import { Failed, FaultNote, Loading } from '../look/states';
import type { Pathway } from './lanes-of';
import { PathwayEntries } from './pathway-entries';
import { PathwayLanes } from './pathway-lanes';
import { applyPathwayDocument, previewPathwayDocument } from './pathway-queries';

/** One pathway on this couple's plan: what it asks of each and when, what to leave out, and then the act. */
export const PathwayDetail = ({ couple, pathway, onApplied }: { couple: Couple; pathway: Pathway; onApplied: () => void }) => {
  const words = useWords();
  const { pathways: t } = words;
  const language = useLanguage();
  const dates = useDates();
  const notify = useNotify();
  const [startsOn, setStartsOn] = useState(() => addDays(dates.today(), 1));
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const key = useRef(newKey());
  const asked = useAsk(previewPathwayDocument, { coupleId: couple.id, pathwayId: pathway.id, startsOn });
  const { act, pending, fault, forget } = useAct(applyPathwayDocument, [coupleDocument, 'caseload', caseloadHeadDocument]);

  const placed = asked.data?.previewPathway ?? [];
  const chosen = placed.filter(each => !leftOut.includes(each.key));
  const stopped = [...new Set(chosen.filter(each => each.refused !== null).map(each => each.key))];
  const title = pathway.title[language];
  // Another choice is another act: the key of the last one stays with it.
  const change = (work: () => void) => {
    key.current = newKey();
    forget();
    work();
  };

  const apply = async () => {
    const input = { coupleId: couple.id, pathwayId: pathway.id, startsOn, leaveOut: [...leftOut], idempotencyKey: key.current };
    if (!(await act({ input }))) return;
    key.current = newKey();
    notify(t.done(title));
    onApplied();
  };

  const startFault = explainField(asked.isError ? asked.error : fault, 'startsOn', words);
  const count = new Set(chosen.map(each => each.key)).size;
  const next = stopped.length > 0 ? t.stopped(stopped.length) : count === 0 ? t.nothingLeft : t.next(count, dates.day(startsOn));
  return (
    <>
      <div className="assign-detail">
        <header>
          <h3 className="pathway-title">{title}</h3>
          <p className="muted">{pathway.summary[language]}</p>
          <details className="preview-details">
            <summary>{t.guide}</summary>
            <p>{pathway.counselorGuide[language]}</p>
          </details>
        </header>
        <TextField
          className="pathway-start"
          type="date"
          label={t.startsOn}
          value={startsOn}
          error={startFault !== undefined}
          helperText={startFault ?? t.ownCalendar}
          slotProps={{
            inputLabel: { shrink: true },
            htmlInput: { min: dates.today(), max: addDays(dates.today(), furthestStart), required: true },
          }}
          // An emptied field would leave the pathway without a day; the last one stays until another is chosen.
          onChange={event => event.target.value && change(() => setStartsOn(event.target.value))}
        />
        {asked.isPending && <Loading rows={4} />}
        {asked.isError && startFault === undefined && <Failed fault={asked.error} retry={() => void asked.refetch()} />}
        {asked.data && (
          <div className="pathway-columns">
            <section aria-label={t.entries}>
              <h4>{t.entries}</h4>
              <PathwayEntries
                couple={couple}
                placed={placed}
                leftOut={leftOut}
                onToggle={each => change(() => setLeftOut(toggled(leftOut, each)))}
              />
              {stopped.length > 0 && (
                <Button size="small" variant="outlined" onClick={() => change(() => setLeftOut([...leftOut, ...stopped]))}>
                  {t.leaveThoseOut(stopped.length)}
                </Button>
              )}
            </section>
            <section aria-label={t.lanes}>
              <h4>{t.lanes}</h4>
              <PathwayLanes couple={couple} placed={chosen} startsOn={startsOn} />
            </section>
          </div>
        )}
      </div>
      <footer className="assign-foot">
        <span className="muted grow" aria-live="polite">
          {fault && startFault === undefined ? <FaultNote>{explain(fault, words)}</FaultNote> : next}
        </span>
        <Button variant="contained" disabled={pending || !asked.data || count === 0 || stopped.length > 0} onClick={() => void apply()}>
          {pending ? t.applying : t.apply}
        </Button>
      </footer>
    </>
  );
};
